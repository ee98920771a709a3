import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf, mostComparisons } from '../../src/structures';
import { operationsOf, someKeys } from './operations';

describe('mostComparisons', () => {
  it('is never passed by a push or a pop', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        let before = { comparisons: 0, size: 0 };
        for (const { operation, heap } of historyOf(operationsOf(keys))) {
          const last = heap[heap.length - 1];
          const after = {
            comparisons: last?.costs.comparisons ?? 0,
            size: last?.structure.length ?? 0,
          };
          const most = mostComparisons(before.size)[operation.kind];
          expect(after.comparisons - before.comparisons).toBeLessThanOrEqual(most);
          before = after;
        }
      }),
    );
  });

  it('is reached: by an item smaller than all, and by a pop after which the last item climbs back', () => {
    // Before the fourth push the heap is 2 3 4; 1 is put below 3 and passes 3 and 2.
    const pushes = historyOf(operationsOf([2, 3, 4, 1]));
    expect([asked(pushes, 3), mostComparisons(3).push]).toEqual([2, 2]);
    // Of 1 5 2 6 7 3 the pop moves 3 to the root; 2 rises, then 3 asks 2.
    const pops = historyOf(operationsOf([1, 2, null]));
    expect([asked(pops, 2), mostComparisons(2).pop]).toEqual([0, 0]);
    const climbs = historyOf(operationsOf([1, 10, 2, 11, 12, 3, 4, 13, null]));
    // 13 fills the root: 10 < 2 and 3 < 4 are asked, then 13 < 3, where it stays.
    expect([asked(climbs, 8), mostComparisons(8).pop]).toEqual([3, 4]);
  });
});

function asked(history: ReturnType<typeof historyOf>, at: number): number {
  return history[at]?.heap.filter(({ step }) => step.kind === 'compare').length ?? -1;
}
