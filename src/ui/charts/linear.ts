/**
 * The straight line that takes the first pair of numbers to the second one, for a chart's axis: from its quantity to
 * units of the drawing. A quantity that is the same at both ends stands in the middle.
 */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = to - from;
  return (value) => start + (span === 0 ? 0.5 : (value - from) / span) * (end - start);
}
