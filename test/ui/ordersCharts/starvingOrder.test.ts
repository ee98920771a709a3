import { describe, expect, test } from 'vitest';
import { initialKnobs } from '../../../src/scenarios';
import { orders } from '../../../src/scenarios/orders';
import { situations } from '../../../src/scenarios/orders/situations';
import { WatchedRun } from '../../../src/store';
import { longestRegular } from '../../../src/ui/ordersCharts/longestRegular';
import { starvingOrder } from '../../../src/ui/ordersCharts/starvingOrder';
import { orderStatistics } from '../../../src/words/orderStatistics';
import { ordersRun, smallRun } from './ordersRun';

const at = (watched: WatchedRun, time: number) => ({
  watched,
  ...watched.timeline.playheadAt(time),
});

/** The parts of an order, read off the trace. */
const workOf = (watched: WatchedRun, item: number): number =>
  watched.items.get(item)?.parts[1] ?? 0;

describe('the regular order that has waited longest', () => {
  const watched = smallRun();

  test('is there from when it is made until it is taken, with the VIPs that went ahead', () => {
    expect(longestRegular(at(watched, 1.2))).toBeNull();
    expect(longestRegular(at(watched, 2.6))).toMatchObject({ order: 2, ahead: 0 });
    expect(longestRegular(at(watched, 3.5))).toMatchObject({
      order: 2,
      waited: expect.closeTo(2, 4) as number,
      ahead: 1,
      isPassable: true,
    });
    expect(longestRegular(at(watched, 5.5))).toBeNull();
  });

  test('cannot be passed any more once it is as old as aging makes a VIP', () => {
    const aged = ordersRun('RRV', 30, { seconds: 20, aging: 3 }, 11);
    // Order 1 keeps the worker; order 2 was made at 1.5 s.
    expect(workOf(aged, 1)).toBeGreaterThan(5);
    expect(longestRegular(at(aged, 4.4))).toMatchObject({ order: 2, isPassable: true });
    expect(longestRegular(at(aged, 4.6))).toMatchObject({ order: 2, isPassable: false });
  });
});

describe('an order starves', () => {
  // A VIP every half second, of randrange(5) seconds each: the only worker never gets to order 2.
  const pattern = `VR${'V'.repeat(120)}`;
  const watched = ordersRun(pattern, 60, { seconds: 5 }, 17);

  test('when it has waited for 20 s, ten VIPs that came later were taken, and one more would be', () => {
    let [starving, notYet] = [0, 0];
    const { trace, timeline } = watched;
    const taken: number[] = [];
    for (const [index, event] of [...trace.slice()].entries()) {
      if (event.kind === 'got') taken.push(event.item);
      const position = index + 1;
      const time = timeline.timeOf(position);
      const isWaiting = time > 1.51 && !taken.includes(2);
      const ahead = taken.filter((item) => item > 2).length;
      const found = starvingOrder({ watched, position, time });
      // Order 2 is made at 1.5 s.
      const madeAt = watched.items.get(2)?.madeAt ?? 0;
      const isStarving = isWaiting && time - madeAt >= 20 && ahead >= 10;
      expect(found?.order ?? null).toBe(isStarving ? 2 : null);
      if (isStarving) expect(found?.ahead).toBe(ahead);
      if (isStarving) starving++;
      else notYet++;
    }
    expect(starving).toBeGreaterThan(50);
    expect(notYet).toBeGreaterThan(50);
  });

  test('which is said with its number, its wait, and how many went ahead', () => {
    const { watched: _, ...playhead } = at(watched, 40.2);
    const found = starvingOrder({ watched, ...playhead });
    if (found === null) throw new Error('nobody starves');
    const taken = [...watched.trace.slice()]
      .slice(0, playhead.position)
      .filter((event) => event.kind === 'got').length;
    expect(orderStatistics.starves(found.order, found.waited, found.ahead)).toEqual({
      title: 'Order 2 starves.',
      why: `It is regular, and has waited 39 s while ${taken - 1} VIPs that came later went ahead.`,
    });
  });

  test('but not with aging, which lets it go ahead of whoever comes now', () => {
    const aged = ordersRun(pattern, 60, { seconds: 5, aging: 15 }, 17);
    for (let time = 0; time < 60; time += 0.25) expect(starvingOrder(at(aged, time))).toBeNull();
  });
});

describe('of the ready-made settings', () => {
  const lived = (name: keyof typeof situations): WatchedRun => {
    const knobs = { ...initialKnobs(orders), ...situations[name] };
    const watched = new WatchedRun({ scenario: 'orders', version: 'orders', seed: 42, knobs });
    watched.advance(300);
    return watched;
  };

  test('VIPs that saturate the workers let an order starve within half a minute, for good', () => {
    const watched = lived('starving');
    expect(starvingOrder(at(watched, 30))?.order).toBe(16);
    expect(starvingOrder(at(watched, 300))?.order).toBe(16);
  });

  test('aging cures it, with a limit and without', () => {
    for (const name of ['aging', 'agingRefusing'] as const) {
      const watched = lived(name);
      for (let time = 0; time < 300; time += 0.5) {
        expect(starvingOrder(at(watched, time))).toBeNull();
      }
    }
  });
});
