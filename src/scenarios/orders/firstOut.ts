import { heappop, lessThan } from '../../asyncio';

/** What is next to leave a heap of things with these keys, first first: their places in the array, `count` at the most. */
export function firstOut(keys: readonly (readonly number[])[], count: number): number[] {
  const heap = [...keys.entries()];
  const path = { leaf: -1, pos: -1 };
  const isLess = ([, a]: (typeof heap)[number], [, b]: (typeof heap)[number]): boolean =>
    lessThan(a, b);
  return Array.from({ length: Math.min(count, heap.length) }, () => heappop(heap, isLess, path)[0]);
}
