import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessThan } from '../../src/asyncio/compare';
import { heappop, heappush } from '../../src/asyncio/heapq';
import {
  end,
  historyOf,
  type Key,
  leastHeight,
  momentAt,
  type Operation,
  ranked,
  treeHeight,
} from '../../src/structures';
import { LinkedTree } from './linkedTree';
import { operationsOf, someKeys } from './operations';

const last = (operations: readonly Operation[]) => {
  const history = historyOf(operations);
  return momentAt(history, end(history));
};
const after = (keys: readonly (Key | null)[]) => last(operationsOf(keys));
const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at + 1);
const labels = (entries: readonly { readonly label: string }[]): string =>
  entries.map(({ label }) => label).join('');

describe('historyOf', () => {
  it('keeps the array that heapq keeps, and asks for as many comparisons', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const array: { key: number; arrival: number }[] = [];
        const out: number[] = [];
        let comparisons = 0;
        const less = (one: { key: number }, other: { key: number }): boolean => {
          comparisons++;
          return one.key < other.key;
        };
        const path = { leaf: 0, pos: 0 };
        for (const [arrival, key] of keys.entries()) {
          if (key === null) out.push(heappop(array, less, path).arrival);
          else heappush(array, { key, arrival }, less, path);
        }
        const { heap } = after(keys);
        expect(heap.structure.map(({ arrival }) => arrival)).toEqual(
          array.map(({ arrival }) => arrival),
        );
        expect(heap.out.map(({ arrival }) => arrival)).toEqual(out);
        expect(heap.costs.comparisons).toBe(comparisons);
        expect(heap.costs.links).toBe(0);
      }),
    );
  });

  it('keeps the search tree that one of linked nodes becomes, and counts what is done to its links', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const linked = new LinkedTree();
        for (const [arrival, key] of keys.entries()) {
          if (key === null) linked.pop();
          else linked.push(key, arrival);
        }
        const { tree } = after(keys);
        expect(
          ranked(tree.structure).map(({ node, depth }) => [node.entry.arrival, depth]),
        ).toEqual(linked.ranked());
        expect(tree.costs).toEqual(linked.costs);
      }),
    );
  });

  it('lets the same keys leave both in ascending order, however they came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 31 }), (keys) => {
        const { heap, tree } = after([...keys, ...keys.map(() => null)]);
        const sorted = keys.toSorted((one, other) => one - other);
        expect(heap.out.map(({ key }) => key)).toEqual(sorted);
        expect(tree.out.map(({ key }) => key)).toEqual(sorted);
        expect([heap.structure, tree.structure]).toEqual([[], null]);
      }),
    );
  });

  it('lets equals leave the search tree in the order in which they came', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const waiting: { key: number; arrival: number }[] = [];
        const out: number[] = [];
        for (const [arrival, key] of keys.entries()) {
          if (key !== null) waiting.push({ key, arrival });
          else {
            // Array's sort is stable, so among equals the first to come stays in front.
            waiting.sort((one, other) => one.key - other.key);
            out.push((waiting.shift() as { arrival: number }).arrival);
          }
        }
        expect(after(keys).tree.out.map(({ arrival }) => arrival)).toEqual(out);
      }),
    );
  });

  it('lets ten equals leave the heap as a c g j i f h e b d, as PriorityQueue does', () => {
    const { heap, tree } = after([...Array<number>(10).fill(0), ...Array<null>(10).fill(null)]);
    expect(labels(heap.out)).toBe('acgjifhebd');
    expect(labels(tree.out)).toBe('abcdefghij');
  });

  it('shows the search tree of sorted items as a list, and the heap as flat as can be', () => {
    for (const keys of [upTo(15), upTo(15).toReversed(), Array<number>(15).fill(7)]) {
      const { heap, tree } = after(keys);
      expect(treeHeight(tree.structure)).toBe(15);
      expect(leastHeight(heap.structure.length)).toBe(4);
      // The first item meets nobody, the second one, and so on: 0 + 1 + … + 14.
      expect(tree.costs).toEqual({ comparisons: 105, moves: 15, links: 91 });
    }
  });

  it('counts the comparisons that CPython’s heapq asked for', () => {
    const shuffled = [9, 14, 8, 7, 15, 13, 6, 3, 10, 4, 5, 12, 1, 2, 11];
    const counted = [
      [upTo(15), 14, 54],
      [upTo(15).toReversed(), 34, 73],
      [Array<number>(15).fill(7), 14, 47],
      [[5, 3, 8, 1, 9, 2], 7, 14],
      [shuffled, 26, 66],
    ] as const;
    for (const [keys, pushing, all] of counted) {
      expect(after(keys).heap.costs.comparisons).toBe(pushing);
      expect(after([...keys, ...keys.map(() => null)]).heap.costs.comparisons).toBe(all);
    }
  });

  it('counts by hand what 5 3 8 and a pop cost', () => {
    // Heap: 5; 3 asks 5 and swaps (1 comparison, 1 + 2 moves); 8 asks 3 (1 comparison, 1 move).
    expect(after([5, 3, 8]).heap.costs).toEqual({ comparisons: 2, moves: 5, links: 0 });
    // Pop: 8 fills the root; 5 is its only child and rises without being asked; then 8 asks 5 whether it climbs.
    expect(after([5, 3, 8, null]).heap.costs).toEqual({ comparisons: 3, moves: 8, links: 0 });
    // Search tree: 3 asks 5, 8 asks 5, each is linked once; the pop follows the link to 3 and cuts it.
    expect(after([5, 3, 8]).tree.costs).toEqual({ comparisons: 2, moves: 3, links: 0 });
    expect(after([5, 3, 8, null]).tree.costs).toEqual({ comparisons: 2, moves: 4, links: 1 });
  });

  it('orders tuples as Python does, so that a sequence number makes equals leave in turn', () => {
    const keys: Key[] = Array.from({ length: 10 }, (_, at) => [0, at]);
    const { heap } = after([...keys, ...keys.map(() => null)]);
    expect(labels(heap.out)).toBe('abcdefghij');
    expect(lessThan(keys[0], keys[1])).toBe(true);
  });

  it('takes from an earlier history what both have in common', () => {
    const operations = operationsOf([3, 1, null, 2]);
    const earlier = historyOf(operations.slice(0, 3));
    const longer = historyOf(operations, earlier);
    expect(longer.slice(0, 3).every((act, at) => act === earlier[at])).toBe(true);
    expect(longer).toEqual(historyOf(operations));
    const other = operationsOf([3, 1, null, 2]);
    expect(historyOf(other, earlier)[0]).not.toBe(earlier[0]);
    expect(historyOf(operations.slice(0, 1), longer)).toEqual(earlier.slice(0, 1));
    const forked = [...operations.slice(0, 2), ...operationsOf([4])];
    expect(historyOf(forked, longer)).toEqual(historyOf(forked));
  });

  it('refuses a pop of nothing', () => {
    expect(() => historyOf(operationsOf([1, null, null]))).toThrow(RangeError);
  });
});

describe('leastHeight', () => {
  it('is the number of levels that hold so many nodes', () => {
    expect([0, 1, 2, 3, 4, 7, 8, 15, 16, 31].map(leastHeight)).toEqual([
      0, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
  });
});
