/** How much less the first of two figures is than the second, in tenths; null if one of them is not known. */
export function lessIn(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.round((b - a) * 10) / 10;
}
