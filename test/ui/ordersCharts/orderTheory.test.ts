import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialKnobs } from '../../../src/scenarios';
import { orderRequest, orders, requestText } from '../../../src/scenarios/orders';
import { Random } from '../../../src/scenarios/random';
import type { ScenarioInput } from '../../../src/scenarios/scenario';
import { type KnobValues, WatchedRun } from '../../../src/store';
import { classesOf } from '../../../src/store/folds/classesOf';
import { generalPriorities, littlesLaw } from '../../../src/theory';
import { type ClassTheory, orderTheoryOf } from '../../../src/ui/ordersCharts/orderTheory';
import { batchMeans } from '../../theory/batchMeans';
import { smallRun } from './ordersRun';

const knobsOf = (changed: KnobValues): KnobValues => ({ ...initialKnobs(orders), ...changed });

function lived(
  changed: KnobValues,
  until: number,
  inputs: readonly ScenarioInput[] = [],
  seed = 42,
): WatchedRun {
  const knobs = knobsOf(changed);
  const watched = new WatchedRun({ scenario: 'orders', version: 'orders', seed, knobs }, inputs);
  watched.advance(until);
  return watched;
}

const theoryAt = (watched: WatchedRun, time: number, now: KnobValues) =>
  orderTheoryOf({ watched, ...watched.timeline.playheadAt(time) }, now);

/** One worker, no limit: two orders in five of VIPs, 0 to 4 s, one each 2.5 s. */
const formulaKnobs = { workers: 1, capacity: 0, seconds: 5, rate: 0.4, vipShare: 40 };

/** An order's way by the trace alone. */
interface Way {
  readonly vip: boolean;
  put: number;
  got: number;
}

function waysOf({ trace }: WatchedRun): Way[] {
  const ways = new Map<number, Way>();
  let time = 0;
  for (const event of trace.slice()) {
    if ('time' in event) ({ time } = event);
    if (event.kind === 'itemMade') {
      const [vip] = trace.partsOf(event.offset, event.length);
      ways.set(event.item, { vip: vip === 1, put: Infinity, got: Infinity });
    } else if (event.kind === 'put') (ways.get(event.item) as Way).put = time;
    else if (event.kind === 'got') (ways.get(event.item) as Way).got = time;
  }
  return [...ways.values()];
}

const isOf =
  (name: ClassTheory['name']) =>
  ({ vip }: Way): boolean =>
    name === 'all' || vip === (name === 'vip');

describe('what is measured of the order service’s queue', () => {
  test('is what one works out by hand for the small run', () => {
    const { classes, busy, since, duration } = theoryAt(smallRun(), 10, knobsOf({}));
    const [vip, regular, all] = classes;
    expect(duration).toBeCloseTo(10, 4);
    expect(since).toBeCloseTo(0, 4);
    // The VIP waits for 0.5 s, the regular orders for 0, 3.5 and 2 s.
    expect(vip?.measured?.L).toBeCloseTo(0.5 / 10, 4);
    expect(vip?.measured?.arrivals).toBeCloseTo(1 / 10, 4);
    expect(vip?.measured?.W).toBeCloseTo(0.5, 4);
    expect(regular?.measured?.L).toBeCloseTo(5.5 / 10, 4);
    expect(regular?.measured?.arrivals).toBeCloseTo(3 / 10, 4);
    expect(regular?.measured?.W).toBeCloseTo(5.5 / 3, 4);
    expect(all?.measured?.L).toBeCloseTo(6 / 10, 4);
    expect(all?.measured?.W).toBeCloseTo(6 / 4, 4);
    expect(all?.product).toBeCloseTo(0.6, 4);
    // It works for 2, 1, 1 and 2 s.
    expect(busy).toBeCloseTo(6 / 10, 4);
  });

  test('is the sum over the events at any time, whatever the settings', () => {
    fc.assert(
      fc.property(
        fc.record({
          workers: fc.integer({ min: 0, max: 4 }),
          capacity: fc.integer({ min: 0, max: 6 }),
          vipShare: fc.integer({ min: 0, max: 100 }),
          refuse: fc.integer({ min: 0, max: 1 }),
          aging: fc.constantFrom(0, 3),
        }),
        fc.array(fc.double({ min: 1, max: 30, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 0, max: 99 }),
        (changed, times, seed) => {
          const knobs = { rate: 2, ...changed };
          const change = { at: 12, name: 'workers', value: 3 };
          const watched = lived(knobs, 30, [change], seed);
          const ways = waysOf(watched);
          for (const time of times) {
            const now = { ...knobsOf(knobs), ...(time < 12 ? {} : { workers: 3 }) };
            const { since, duration, classes } = theoryAt(watched, time, now);
            if (changed.workers !== 3 && time > 12.01) expect(since).toBeCloseTo(12, 3);
            for (const { name, measured } of classes) {
              const mine = ways.filter(isOf(name));
              const within = (at: number): boolean => at > since && at <= time;
              const inLine = mine.map(({ put, got }) => Math.min(got, time) - Math.max(put, since));
              const sum = inLine.reduce((total, each) => total + Math.max(0, each), 0);
              expect((measured?.L ?? NaN) * duration).toBeCloseTo(sum, 6);
              const came = mine.filter(({ put }) => within(put)).length;
              expect((measured?.arrivals ?? NaN) * duration).toBeCloseTo(came, 6);
              const taken = mine.filter(({ got }) => within(got));
              const waited = taken.reduce((total, { put, got }) => total + got - put, 0);
              if (taken.length === 0) expect(measured?.W).toBeNull();
              else expect(measured?.W).toBeCloseTo(waited / taken.length, 6);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('keeps Little’s law in each class from empty to empty', () => {
    const knobs = { ...formulaKnobs, rate: 1, workers: 2 };
    const stop = { at: 200, name: 'rate', value: 0 };
    const watched = lived(knobs, 400, [stop]);
    const playhead = watched.timeline.playheadAt(400);
    for (const itemClass of [0, 1]) {
      const { inLine, waits } = classesOf(watched).of(itemClass);
      expect(inLine.cameBy(playhead)).toBeGreaterThan(50);
      const measured = {
        L: inLine.secondsBy(playhead) / 400,
        arrivals: inLine.cameBy(playhead) / 400,
        W: waits.sums(playhead).inLine / waits.count(playhead),
      };
      expect(Math.abs(littlesLaw(measured).difference)).toBeLessThan(1e-9);
    }
  });

  test('is nothing while no time has passed', () => {
    const { classes, busy, duration } = theoryAt(smallRun(), 0, knobsOf({}));
    expect(duration).toBeLessThan(1e-3);
    expect(busy ?? 0).toBe(0);
    for (const { product } of classes) expect(product).toBeNull();
  });
});

describe('Cobham’s formula beside it', () => {
  const whyNone = (changed: KnobValues) =>
    theoryAt(smallRun(), 10, knobsOf({ ...formulaKnobs, ...changed })).whyNone;

  test('is shown for one worker without a limit, and else it is said which assumption fails', () => {
    expect(whyNone({})).toBeNull();
    expect(whyNone({ workers: 2 })).toBe('severalWorkers');
    expect(whyNone({ workers: 0 })).toBe('noWorker');
    expect(whyNone({ rate: 0 })).toBe('noStream');
    expect(whyNone({ capacity: 10 })).toBe('limit');
    expect(whyNone({ aging: 5 })).toBe('aging');
    expect(whyNone({ numbered: 1, refuse: 1 })).toBeNull();
    const closed = lived(formulaKnobs, 20, [{ at: 5, name: 'closeDown', value: 0 }]);
    expect(theoryAt(closed, 4, knobsOf(formulaKnobs)).whyNone).toBeNull();
    expect(theoryAt(closed, 6, knobsOf(formulaKnobs)).whyNone).toBe('closed');
  });

  test('is worked out by hand: 1.2 / 0.68 s for VIPs, five times that for the others, 6 s for all', () => {
    const { classes, load, vipLoad, unstable } = theoryAt(smallRun(), 10, knobsOf(formulaKnobs));
    const [vip, regular, all] = classes.map(({ expected }) => expected);
    expect(vip).toBeCloseTo(1.2 / 0.68, 12);
    expect(regular).toBeCloseTo(1.2 / 0.68 / 0.2, 12);
    expect(all).toBeCloseTo(6, 12);
    expect(load).toBeCloseTo(0.8, 12);
    expect(vipLoad).toBeCloseTo(0.32, 12);
    expect(unstable).toBeNull();
  });

  test('says nothing of a class of which none comes', () => {
    const vips = theoryAt(smallRun(), 10, knobsOf({ ...formulaKnobs, vipShare: 100 }));
    expect(vips.classes.map(({ expected }) => expected?.toFixed(6) ?? null)).toEqual([
      '6.000000',
      null,
      '6.000000',
    ]);
  });

  test('has regular orders wait for ever where too much comes, and the VIPs for their own kind', () => {
    const knobs = { ...formulaKnobs, rate: 1 };
    const { classes, unstable } = theoryAt(smallRun(), 10, knobsOf(knobs));
    expect(unstable).toBe('regular');
    // Somebody is always at work: 6 / (2 × 2) s of it are left on average; σ of the VIPs is 0.8.
    expect(classes[0]?.expected).toBeCloseTo(1.5 / 0.2, 12);
    expect(classes[1]?.expected).toBe(Infinity);
    expect(classes[2]?.expected).toBe(Infinity);
  });

  test('and where too much comes, it is said who waits for ever', () => {
    const unstable = (changed: KnobValues) =>
      theoryAt(smallRun(), 10, knobsOf({ ...formulaKnobs, ...changed })).unstable;
    // A request each 2 s, of 2 s on average: exactly as much as can be done.
    expect([unstable({ rate: 0.5 }), unstable({ rate: 0.49 })]).toEqual(['regular', null]);
    expect(unstable({ rate: 1, aging: 9 })).toBe('aging');
    expect(unstable({ rate: 1.25, aging: 9 })).toBe('vips');
    expect(unstable({ rate: 1, capacity: 3 })).toBe('outside');
    expect(unstable({ rate: 1, capacity: 3, refuse: 1 })).toBeNull();
    expect(unstable({ rate: 1, refuse: 1 })).toBe('regular');
  });

  test('says of an unstable line with aging that both classes wait ever longer, and so it is', () => {
    const knobs = { ...formulaKnobs, rate: 1, aging: 9 };
    const ways = waysOf(lived(knobs, 2000)).filter(({ got }) => got < Infinity);
    for (const name of ['vip', 'regular'] as const) {
      const waits = ways.filter(isOf(name)).map(({ put, got }) => got - put);
      expect(waits.length).toBeGreaterThan(100);
      expect(waits.at(-1)).toBeGreaterThan(500);
      expect(waits[waits.length >> 1]).toBeGreaterThan(200);
    }
  });

  test('is what a long run comes to whose requests come at random, at 99.9 % confidence', () => {
    const random = new Random(7);
    const uniform = (): number => (1 + random.randrange(1_000_000)) / 1_000_001;
    let at = 0;
    const inputs = Array.from({ length: 30_000 }, () => {
      at -= Math.log(uniform()) / 0.4;
      const vip = random.randrange(100) < 40;
      return { at, name: 'request', value: requestText(orderRequest(vip)) };
    });
    const ways = waysOf(lived({ ...formulaKnobs, rate: 0 }, Infinity, inputs));
    const expected = theoryAt(smallRun(), 10, knobsOf(formulaKnobs)).classes;
    for (const { name, expected: theory } of expected) {
      const { mean, within } = batchMeans(ways.filter(isOf(name)).map(({ put, got }) => got - put));
      expect(Math.abs(mean - (theory ?? NaN))).toBeLessThan(within);
      expect(within).toBeLessThan(0.3 * (theory ?? NaN));
    }
  });

  test('expects more than the stream’s even requests come to, as the page says of it', () => {
    for (const [rate, vipShare] of [
      [0.2, 50],
      [0.4, 40],
      [0.45, 10],
    ] as const) {
      const knobs = { ...formulaKnobs, rate, vipShare };
      const watched = lived(knobs, 20_000);
      const all = theoryAt(watched, 20_000, knobsOf(knobs)).classes.at(-1);
      expect(all?.measured?.W).toBeLessThan(all?.expected ?? NaN);
    }
  });

  test('has its two moments from the listing’s own randrange', () => {
    for (const seconds of [1, 2, 5, 20]) {
      const knobs = knobsOf({ ...formulaKnobs, rate: 0.05, vipShare: 0, seconds });
      const times = Array.from({ length: seconds }, (_, n) => n);
      const mean = times.reduce((sum, n) => sum + n, 0) / seconds;
      const meanSquare = times.reduce((sum, n) => sum + n * n, 0) / seconds;
      const [{ Wq } = { Wq: NaN }] = generalPriorities({ arrivals: [0.05], mean, meanSquare });
      expect(theoryAt(smallRun(), 10, knobs).classes.at(-1)?.expected).toBeCloseTo(Wq, 12);
    }
  });
});
