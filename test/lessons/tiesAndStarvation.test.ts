import { describe, expect, test } from 'vitest';
import { openingOf } from '../../src/lessons';
import { goals, lesson, times } from '../../src/lessons/tiesAndStarvation/lesson';
import { WatchedRun } from '../../src/store';
import { rawOf } from './rawOf';
import { saidOf } from './saidOf';

const { steps } = lesson;

interface Lived {
  readonly item: number;
  readonly vip: boolean;
  readonly made: number;
  /** Infinity as long as it is not taken. */
  readonly got: number;
}

/** The orders that were made up to a virtual second and when they were taken, counted from the raw trace. */
function ordersOf({ trace }: WatchedRun, until: number): Lived[] {
  const found = new Map<number, Lived>();
  let time = 0;
  for (const event of trace.slice()) {
    if ('time' in event) ({ time } = event);
    if (time > until) break;
    if (event.kind === 'itemMade') {
      const [vip] = trace.partsOf(event.offset, event.length);
      found.set(event.item, { item: event.item, vip: vip === 1, made: time, got: Infinity });
    }
    const order = event.kind === 'got' ? found.get(event.item) : undefined;
    if (order !== undefined) found.set(order.item, { ...order, got: time });
  }
  return [...found.values()];
}

const live = (
  step: 'starve' | 'vipWaits',
  knobs: Readonly<Record<string, number>>,
  seed: number,
  until: number,
): WatchedRun => {
  const { scene } = steps[step];
  const watched = new WatchedRun(
    openingOf({ ...scene, seed, knobs: { ...scene.knobs, ...knobs } }),
  );
  watched.advance(until);
  return watched;
};

const seconds = (until: number): readonly number[] =>
  Array.from({ length: until }, (_, second) => second + 1);

describe('ties and starvation', () => {
  test('equals leave as 2, 4, 3, 5: worked out by hand after heapq', () => {
    // [2 3 4 5]: 2 leaves, 5 fills the hole, 4 moves up, the right one on a tie: [4 3 5]. Then 4 leaves,
    // 5 fills the hole, 3 moves up, its only child: [3 5].
    const { reading, answer, facts } = saidOf(steps.equals);
    const got = rawOf(reading).flatMap((event) => (event.kind === 'got' ? [event.item] : []));
    expect(got).toEqual([2, 4, 3, 5]);
    expect(answer).toEqual(['first', 'third', 'second', 'fourth']);
    expect(facts).toEqual({ came: '#2, #3, #4, #5', taken: '#2, #4, #3, #5' });
  });

  test('numbered ones leave as Python sorts the tuples of class and number', () => {
    const { reading, answer, facts } = saidOf(steps.sequenceNumber);
    const keys = [
      [1, 2],
      [1, 3],
      [1, 4],
      [1, 5],
      [0, 6],
    ] as const;
    const sorted = keys.toSorted(([a, m], [b, n]) => a - b || m - n).map(([, number]) => number);
    const got = rawOf(reading).flatMap((event) => (event.kind === 'got' ? [event.item] : []));
    expect(got).toEqual(sorted);
    expect(answer).toBe('vipThenTurn');
    expect(facts).toEqual({ taken: '#6, #2, #3, #4, #5' });
  });

  test('as many VIPs go ahead as were made later and taken; the workers do half an order a second each', () => {
    const { reading, answer, facts } = saidOf(steps.starvation);
    const { watched, asked, decided } = reading;
    expect(decided.time - asked.time).toBeCloseTo(times.counted, 9);
    const all = ordersOf(watched, decided.time);
    const order = all.find(({ vip }) => !vip) as Lived;
    expect(order.got).toBe(Infinity);
    const later = all.filter(({ vip, made, got }) => vip && made > order.made && got < Infinity);
    expect(answer).toBe(later.length);
    // 2 a second, of which nine in ten; randrange(5) is 2 s on average, and three work.
    expect(facts).toEqual({
      order: order.item,
      ahead: later.length,
      coming: 2 * 0.9,
      pace: 3 / 2,
    });
    // Not far from what the workers do in this time at their pace.
    expect(Math.abs(later.length - times.counted * (3 / 2))).toBeLessThanOrEqual(
      steps.starvation.question.tolerance,
    );
  });

  test('the order of which it is told is not taken in five minutes, and with a fourth worker it is', () => {
    const { scene } = steps.starvation;
    const gotBy = (workers: number): number | undefined => {
      const knobs = { ...scene.knobs, workers: 3 };
      const watched = new WatchedRun(openingOf({ ...scene, knobs }), [
        { at: 30, name: 'workers', value: workers },
      ]);
      watched.advance(300);
      return ordersOf(watched, 300).find(({ vip }) => !vip)?.got;
    };
    expect(gotBy(3)).toBe(Infinity);
    expect(gotBy(4)).toBeLessThan(300);
  });

  test('with aging the regular order of 2 s is due at 12 s, and the VIP of 14 s comes after it', () => {
    const { answer, facts } = saidOf(steps.aging);
    expect(times.waiting + times.aging).toBeLessThan(times.vip);
    expect(times.newer + times.aging).toBeGreaterThan(times.vip);
    expect(answer).toBe('#2');
    expect(facts).toEqual({ taken: '#2', due: 2 + 10, vip: '#3', came: 14 });
  });

  test.each([42, 1, 2])('to starve is counted as in the raw trace (seed %i)', (seed) => {
    const starves = (watched: WatchedRun, second: number): boolean => {
      const all = ordersOf(watched, second);
      const order = all.find(({ vip, got }) => !vip && got === Infinity);
      if (order === undefined || second - order.made < goals.starved) return false;
      const ahead = all.filter(({ vip, made, got }) => vip && made > order.made && got < Infinity);
      return ahead.length >= goals.ahead;
    };
    for (const knobs of [{}, { workers: 1 }, { rate: 2, vipShare: 90 }]) {
      const watched = live('starve', knobs, seed, 60);
      for (const second of seconds(60)) {
        const done = steps.starve.isDone(watched, watched.timeline.playheadAt(second));
        expect(done).toBe(starves(watched, second));
      }
    }
    const aged = live('starve', { rate: 4, vipShare: 90, aging: 15 }, seed, 60);
    for (const second of seconds(60)) {
      expect(steps.starve.isDone(aged, aged.timeline.playheadAt(second))).toBe(false);
    }
  });

  test.each([42, 7])('the longest waits are those of the raw trace (seed %i)', (seed) => {
    const waitsLongest = (watched: WatchedRun, second: number): boolean => {
      const all = ordersOf(watched, second);
      const longest = (orders: readonly Lived[]): number =>
        Math.max(0, ...orders.map(({ made, got }) => Math.min(got, second) - made));
      const vip = longest(all.filter(({ vip: isVip, got }) => isVip && got < Infinity));
      return vip >= goals.vipWaited && vip > longest(all.filter(({ vip: isVip }) => !isVip));
    };
    const [first, small, line] = [{}, { capacity: 1 }, { fifo: 1 }].map((knobs) => {
      const watched = live('vipWaits', knobs, seed, 60);
      return seconds(60).filter((second) => {
        const done = steps.vipWaits.isDone(watched, watched.timeline.playheadAt(second));
        expect(done).toBe(waitsLongest(watched, second));
        return done;
      });
    });
    expect(first).toEqual([]);
    expect(small?.length).toBeGreaterThan(0);
    expect(line?.length).toBeGreaterThan(0);
  });
});
