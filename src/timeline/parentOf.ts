/** The place of the parent, in the array that a binary heap is. */
export const parentOf = (at: number): number => (at - 1) >> 1;
