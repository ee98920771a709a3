import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  end,
  type History,
  historyOf,
  momentAt,
  next,
  type Place,
  previous,
  start,
  treeHeight,
  type Unit,
} from '../../src/structures';
import { operationsOf, someKeys } from './operations';

/** All places from the start to the end. */
function walk(history: History, unit: Unit): Place[] {
  const places = [start];
  for (let at: Place | null = start; (at = next(history, at, unit)) !== null; ) places.push(at);
  return places;
}

describe('a walk through a history', () => {
  it('comes by the same places backwards, to the start', () => {
    fc.assert(
      fc.property(someKeys, fc.constantFrom<Unit>('operation', 'step'), (keys, unit) => {
        const history = historyOf(operationsOf(keys));
        const back: Place[] = [];
        for (let at: Place | null = end(history); at; at = previous(history, at, unit)) {
          back.unshift(at);
        }
        expect(walk(history, unit)).toEqual(back);
      }),
    );
  });

  it('sees by single steps one comparison or change of each structure at a time', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const history = historyOf(operationsOf(keys));
        const moments = walk(history, 'step').map((place) => momentAt(history, place));
        for (const [at, { heap, tree }] of moments.slice(1).entries()) {
          const before = moments[at];
          const asked = heap.costs.comparisons - (before?.heap.costs.comparisons ?? 0);
          const moved = heap.costs.moves - (before?.heap.costs.moves ?? 0);
          expect([0, 1]).toContain(asked);
          expect(moved).toBeLessThanOrEqual(asked === 1 ? 0 : 2);
          expect(tree.costs.comparisons - (before?.tree.costs.comparisons ?? 0)).toBeLessThan(2);
        }
      }),
    );
  });

  it('never shows an item twice or none of those who are in, half-way through a pop too', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const history = historyOf(operationsOf(keys));
        for (const place of walk(history, 'step')) {
          const { heap } = momentAt(history, place);
          const seen = [...heap.structure, ...heap.out].map(({ arrival }) => arrival);
          const came = keys.flatMap((key, at) => (key !== null && at <= place.act ? [at] : []));
          expect(seen.toSorted((one, other) => one - other)).toEqual(came);
        }
      }),
    );
  });

  it('goes on from the middle of an operation to its end, and back to the end of the one before', () => {
    const history = historyOf(operationsOf([1, 2, 3]));
    const middle = { act: 2, steps: 1 };
    expect(next(history, middle, 'operation')).toEqual({ act: 2, steps: 3 });
    expect(previous(history, middle, 'operation')).toEqual({ act: 1, steps: 2 });
    expect(next(history, { act: 2, steps: 3 }, 'step')).toBeNull();
    expect(previous(history, start, 'step')).toBeNull();
  });
});

describe('momentAt', () => {
  it('tells step by step how 2 passes 3 in the heap and is led left in the search tree', () => {
    const history = historyOf(operationsOf([3, 2]));
    const seen = walk(history, 'step').map((place) => {
      const { heap, tree } = momentAt(history, place);
      return [
        heap.steps.at(-1)?.kind,
        heap.structure.map(({ key }) => key).join(' '),
        tree.steps.at(-1)?.kind,
        treeHeight(tree.structure),
      ];
    });
    expect(seen).toEqual([
      [undefined, '', undefined, 0],
      ['append', '3', 'link', 1],
      ['append', '3 2', 'compare', 1],
      ['compare', '3 2', 'link', 2],
      ['swap', '2 3', 'link', 2],
    ]);
    expect(momentAt(history, { act: 1, steps: 2 })).toMatchObject({
      isDone: false,
      heap: { isDone: false },
      tree: { isDone: true },
    });
  });

  it('says who is compared with whom on the way down and up again', () => {
    const history = historyOf(operationsOf([1, 2, 3, 4, null]));
    const { heap, tree } = momentAt(history, end(history));
    const told = heap.steps.map((step) =>
      step.kind === 'compare'
        ? `${step.one.label} < ${step.other.label}, ${step.against}: ${step.isSmaller}`
        : step.kind,
    );
    // d fills the root; b is smaller than c and rises; d is at a leaf now and asks its parent.
    expect(told).toEqual(['fill', 'b < c, sibling: true', 'swap', 'd < b, parent: false']);
    expect(tree.steps.map(({ kind }) => kind)).toEqual(['unlink']);
  });
});
