/**
 * The share of the time from `from` to `to` for which something held, of what is told in steps: each value from its
 * time until the next step. With a number instead of a condition, its time-average.
 */
export function timeAverage(
  steps: readonly (readonly [time: number, value: number])[],
  from: number,
  to: number,
  measure: (value: number) => number = (value) => value,
): number {
  let area = 0;
  for (const [at, [time, value]] of steps.entries()) {
    const begins = Math.max(from, time);
    const ends = Math.min(to, steps[at + 1]?.[0] ?? to);
    if (ends > begins) area += measure(value) * (ends - begins);
  }
  return area / (to - from);
}
