const SHORTEST = 20;

/**
 * The end of the scrubber's scale in virtual seconds: the next of 20, 30, 50, 100, 200, 300, 500 …
 * above `reach`. A scale that grew with every frame would never let an eye rest on a place.
 */
export function spanOf(reach: number): number {
  if (reach < SHORTEST) return SHORTEST;
  const power = 10 ** Math.floor(Math.log10(reach));
  return ([2, 3, 5, 10].find((step) => step * power > reach) as number) * power;
}
