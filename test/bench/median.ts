import { median as d3median } from 'd3-array';

/** The middle value. Throws an Error for no values. */
export function median(values: readonly number[]): number {
  const middle = d3median(values);
  if (middle === undefined) throw new Error('the median of nothing');
  return middle;
}
