import { leastHeight } from './leastHeight';

/**
 * How many comparisons the next operation on a heap of so many items may take, whatever came in before. A push
 * climbs from the new leaf; a pop sinks to a leaf, a comparison a level at most, and may climb all the way back.
 */
export const mostComparisons = (size: number): { readonly push: number; readonly pop: number } => ({
  push: leastHeight(size + 1) - 1,
  pop: 2 * Math.max(0, leastHeight(size - 1) - 1),
});
