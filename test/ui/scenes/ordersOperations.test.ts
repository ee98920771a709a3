import { describe, expect, test } from 'vitest';
import { initialKnobs } from '../../../src/scenarios';
import { orders } from '../../../src/scenarios/orders';
import { WatchedRun } from '../../../src/store';
import { heapOf } from '../../../src/store/folds/heapOf';
import { end, historyOf, momentAt } from '../../../src/structures';
import { ordersOperations } from '../../../src/ui/scenes/ordersOperations';

function lived(until: number): WatchedRun {
  const knobs = { ...initialKnobs(orders), rate: 6, capacity: 12 };
  const watched = new WatchedRun({ scenario: 'orders', version: 'orders', seed: 9, knobs });
  watched.advance(until);
  return watched;
}

/** The heap of what was done, as numbers of orders. */
function heapAfter(watched: WatchedRun, count: number): string[] {
  const history = historyOf(ordersOperations(watched, count));
  return momentAt(history, end(history)).heap.structure.map(({ label }) => label);
}

describe('what the trees are given of the order service', () => {
  test('brings about the very array that is in the queue, after few operations and after many', () => {
    const watched = lived(400);
    const { timeline } = watched;
    const heap = heapOf(watched);
    const all = heap.countBy({ position: watched.trace.length });
    expect(all).toBeGreaterThan(800);
    for (const count of [1, 2, 7, 60, 199, 200, 300, 301, 345, 400, 799, all]) {
      const position = heap.at(count - 1).before + 1;
      const items = timeline.at(position).queues[0]?.items ?? [];
      expect(heapAfter(watched, count)).toEqual(items.map(String));
    }
  });

  test('stays a few hundred operations long', () => {
    const watched = lived(400);
    const all = heapOf(watched).countBy({ position: watched.trace.length });
    const { length } = ordersOperations(watched, all);
    expect(length).toBeGreaterThan(199);
    expect(length).toBeLessThan(320);
  });

  test('keeps what was there as it was while the run grows', () => {
    const watched = lived(10);
    const before = ordersOperations(watched, heapOf(watched).countBy({ position: Infinity }));
    watched.advance(20);
    const after = ordersOperations(watched, heapOf(watched).countBy({ position: Infinity }));
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.slice(0, before.length).every((each, at) => each === before[at])).toBe(true);
  });
});
