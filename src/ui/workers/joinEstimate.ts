/**
 * The virtual seconds that it takes until so many orders are done at this pace (orders a second), null if
 * nothing can be told. An estimate only: those in service are part done, and the next ones may take longer.
 */
export function joinEstimate(orders: number, perSecond: number): number | null {
  if (orders === 0) return 0;
  return perSecond > 0 ? orders / perSecond : null;
}
