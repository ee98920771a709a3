/** How many levels a binary tree of so many nodes has at least; none has no level. */
export const leastHeight = (size: number): number => 32 - Math.clz32(size);
