import { quantile } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialKnobs } from '../../src/scenarios';
import { closeDown, orderRequest, orders, requestText } from '../../src/scenarios/orders';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { type KnobValues, WatchedRun } from '../../src/store';
import { classesOf } from '../../src/store/folds/classesOf';
import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';

const lived = (
  changed: KnobValues,
  until: number,
  inputs: readonly ScenarioInput[] = [],
  seed = 42,
): WatchedRun => {
  const knobs = { ...initialKnobs(orders), ...changed };
  const watched = new WatchedRun({ scenario: 'orders', version: 'orders', seed, knobs }, inputs);
  watched.advance(until);
  return watched;
};

interface Order {
  readonly item: number;
  readonly itemClass: number;
  readonly made: number;
  readonly position: number;
  put: number | null;
  gone: boolean;
  /** Seconds waited, and how many orders had been taken before. */
  taken: { wait: number; order: number } | null;
}

/** Reads the trace from the start and compares the answers at every position with what it counts. */
function compareWithCounting(watched: WatchedRun): { overtaken: number; refused: number } {
  const { trace } = watched;
  const classes = classesOf(watched);
  const snapshot = emptySnapshot();
  const all: Order[] = [];
  const makers = new Map<number, Order>();
  let [puts, takes, refused] = [0, 0, 0];
  const find = (item: number): Order => all.find((order) => order.item === item) as Order;
  const isOvertaken = ({ itemClass, put, taken }: Order): boolean =>
    all.some(
      (other) =>
        other.itemClass === itemClass &&
        (other.put ?? -1) > (put ?? 0) &&
        (other.taken?.order ?? Infinity) < (taken?.order ?? 0),
    );
  for (const event of trace.slice()) {
    const { runningTask } = snapshot;
    apply(snapshot, event, trace.texts);
    const { position, time } = snapshot;
    if (event.kind === 'itemMade') {
      const [itemClass = 0] = trace.partsOf(event.offset, event.length);
      const { item } = event;
      const order = { item, itemClass, made: time, position, put: null, gone: false, taken: null };
      all.push(order);
      makers.set(runningTask, order);
    } else if (event.kind === 'put') find(event.item).put = puts++;
    else if (event.kind === 'got') {
      const order = find(event.item);
      order.gone = true;
      if (event.removal === 'taken') order.taken = { wait: time - order.made, order: takes++ };
    } else if (event.kind === 'taskEnded') {
      const order = makers.get(event.task);
      if (order === undefined || order.put !== null) continue;
      order.gone = true;
      refused++;
    } else continue;
    const playhead = { position, time };
    const taken = all
      .filter((order) => order.taken !== null)
      .sort((a, b) => (a.taken?.order ?? 0) - (b.taken?.order ?? 0));
    for (const itemClass of [0, 1]) {
      const one = classes.of(itemClass);
      const mine = taken.filter((order) => order.itemClass === itemClass);
      const waits = mine.map((order) => order.taken?.wait ?? 0);
      expect(one.takenBy(playhead)).toBe(mine.length);
      expect(one.waits.count(playhead)).toBe(mine.length);
      for (const p of [0, 0.25, 0.5, 0.75, 0.95, 1]) {
        expect(one.waits.quantile(p, playhead) ?? -1).toBeCloseTo(quantile(waits, p) ?? -1, 9);
      }
      expect(one.overtakenBy(playhead)).toBe(mine.filter(isOvertaken).length);
      const longest = all.find((order) => order.itemClass === itemClass && !order.gone);
      const told = one.longestWaiting(playhead);
      expect(told?.item).toBe(longest?.item);
      if (longest === undefined) continue;
      expect(told?.since).toBe(longest.made);
      const ahead = taken.filter(
        (order) => order.itemClass !== itemClass && order.position > longest.position,
      );
      expect(classes.of(1 - itemClass).takenOfLater(longest.position, playhead)).toBe(ahead.length);
    }
    expect(classes.lastTurns(14, playhead).map(({ item }) => item)).toEqual(
      taken.slice(-14).map(({ item }) => item),
    );
    for (const { item, itemClass, put, overtakenBy } of classes.lastTurns(14, playhead)) {
      const order = find(item);
      const others = all.filter((other) => other.itemClass === itemClass && other !== order);
      const earlier = others.filter((other) => (other.put ?? Infinity) < (order.put ?? 0));
      const passed = others.filter(
        (other) =>
          (other.put ?? -1) > (order.put ?? 0) &&
          (other.taken?.order ?? Infinity) < (order.taken?.order ?? 0),
      );
      expect([put, overtakenBy]).toEqual([earlier.length, passed.length]);
    }
  }
  return { overtaken: all.filter((order) => order.taken && isOvertaken(order)).length, refused };
}

describe('the classes of a run are, at every position, what counting in the trace says', () => {
  test('with a queue that fills up, and requests that wait in put()', () => {
    const { overtaken } = compareWithCounting(lived({ rate: 3, capacity: 5 }, 25));
    expect(overtaken).toBeGreaterThan(3);
  });

  test('with orders that are refused, and a service that drops what is left', () => {
    const close = { at: 18, name: closeDown.name, value: 0 };
    const knobs = { rate: 4, capacity: 4, refuse: 1, closing: 4 };
    expect(compareWithCounting(lived(knobs, 25, [close])).refused).toBeGreaterThan(10);
  });

  test('whatever the settings', () => {
    const settings = fc.record({
      workers: fc.integer({ min: 0, max: 4 }),
      capacity: fc.integer({ min: 0, max: 6 }),
      seconds: fc.integer({ min: 1, max: 6 }),
      rate: fc.integer({ min: 1, max: 5 }),
      vipShare: fc.nat(100),
      refuse: fc.nat(1),
      numbered: fc.nat(1),
      aging: fc.nat(4),
      closing: fc.nat(4),
      grace: fc.nat(3),
    });
    const close = { at: 7, name: closeDown.name, value: 0 };
    fc.assert(
      fc.property(settings, fc.nat(1000), fc.boolean(), (knobs, seed, closes) => {
        compareWithCounting(lived(knobs, 10, closes ? [close] : [], seed));
      }),
      { numRuns: 25 },
    );
  });
});

/** So many regular orders (or VIPs, `V`) that come a tenth of a second apart. */
const burst = (pattern: string): ScenarioInput[] =>
  Array.from(pattern, (letter, at) => ({
    at: 1 + at / 10,
    name: 'request',
    value: requestText(orderRequest(letter === 'V')),
  }));

describe('equal orders leave out of turn', () => {
  // R1 is taken at once and keeps the only worker; pushed R2, R3 and V4, three pops give V4, R3, R2.
  const watched = lived({ workers: 1, rate: 0, seconds: 20 }, 100, burst('RRRV'));
  const end = watched.timeline.playheadOf(watched.timeline.length);

  test('as the heap would have it: V4, R3, R2', () => {
    expect(classesOf(watched).lastTurns(9, end)).toEqual([
      { item: 1, itemClass: 0, put: 0, taken: 0, overtakenBy: 0 },
      { item: 4, itemClass: 1, put: 0, taken: 0, overtakenBy: 0 },
      { item: 3, itemClass: 0, put: 2, taken: 1, overtakenBy: 0 },
      { item: 2, itemClass: 0, put: 1, taken: 2, overtakenBy: 1 },
    ]);
    expect(classesOf(watched).of(0).overtakenBy(end)).toBe(1);
    expect(classesOf(watched).of(1).overtakenBy(end)).toBe(0);
  });

  test('and in turn with a sequence number', () => {
    const numbered = lived({ workers: 1, rate: 0, seconds: 20, numbered: 1 }, 100, burst('RRRV'));
    const playhead = numbered.timeline.playheadOf(numbered.timeline.length);
    expect(
      classesOf(numbered)
        .lastTurns(9, playhead)
        .map(({ item }) => item),
    ).toEqual([1, 4, 2, 3]);
    expect(classesOf(numbered).of(0).overtakenBy(playhead)).toBe(0);
  });
});

test('a VIP waits when one is in the queue, and not when it goes straight to a worker', () => {
  // The first VIP goes to the worker at 1 s, the second one waits from 1.1 s on until that one is done.
  const watched = lived({ workers: 1, rate: 0, seconds: 20 }, 100, burst('VV'));
  const work = watched.items.get(1)?.parts[1] ?? 0;
  expect(work).toBeGreaterThan(0);
  const { spells } = classesOf(watched).of(1);
  expect(spells.secondsUntil(1.1)).toBe(0);
  expect(spells.secondsUntil(90)).toBeCloseTo(work - 0.1, 4);
});
