import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Timeline, Visits, Waits } from '../../src/timeline';
import { Recording } from './recording';
import { storyTold } from './supermarketStory';

describe('the waits of the story: 1, 2 and 4 s', () => {
  const visits = new Visits(0);
  const story = storyTold(visits);
  const waits = new Waits(visits);
  const at = (time: number) => story.playheadAt(time);

  test('count those who were got', () => {
    expect([0, 1, 2, 3.9, 4].map((time) => waits.count(at(time)))).toEqual([0, 1, 2, 2, 3]);
  });

  test('have the median, forwards and backwards', () => {
    expect([4, 2, 1, 0, 1, 4].map((time) => waits.median(at(time)))).toEqual([
      2,
      1.5,
      1,
      null,
      1,
      2,
    ]);
  });

  test('have quantiles of type 7: at p = 0.95 of three, 0.9 of the way from the second to the third', () => {
    expect(waits.quantile(0.95, at(10))).toBeCloseTo(2 + 0.9 * 2, 12);
    expect(waits.quantile(0, at(10))).toBe(1);
    expect(waits.quantile(1, at(10))).toBe(4);
  });

  test('have means, with their parts', () => {
    expect(waits.means(at(10))).toEqual({ wait: 7 / 3, outside: 1 / 3, inLine: 2 });
    expect(waits.means(at(2))).toEqual({ wait: 1.5, outside: 0, inLine: 1.5 });
    expect(waits.means(at(0))).toBeNull();
  });

  test('have a histogram whose last bin includes its end', () => {
    expect(waits.histogram(4, at(10))).toEqual([
      { from: 0, to: 1, count: 0 },
      { from: 1, to: 2, count: 1 },
      { from: 2, to: 3, count: 1 },
      { from: 3, to: 4, count: 1 },
    ]);
    expect(waits.histogram(4, at(0))).toEqual([]);
  });
});

interface Customer {
  readonly arrives: number;
  readonly leaves: number;
}

/** A single file: each leaves the line some whole seconds after arriving and after the one before. */
function singleFile(gaps: readonly (readonly [number, number])[]): Customer[] {
  const customers: Customer[] = [];
  let arrives = 0;
  let leaves = 0;
  for (const [sinceLast, service] of gaps) {
    arrives += sinceLast;
    leaves = Math.max(leaves, arrives) + service;
    customers.push({ arrives, leaves });
  }
  return customers;
}

function record(customers: readonly Customer[]): Recording {
  const recording = new Recording().add('queueMade', { queue: 0 });
  let left = 0;
  const leaveUntil = (time: number): void => {
    for (; (customers[left]?.leaves ?? Infinity) < time; left++) {
      recording.add('idled', { time: customers[left]?.leaves ?? 0 });
      recording.add('got', { queue: 0, item: left });
    }
  };
  for (const [item, { arrives }] of customers.entries()) {
    leaveUntil(arrives);
    recording.add('idled', { time: arrives }).add('put', { queue: 0, item });
  }
  leaveUntil(Infinity);
  return recording;
}

function told(customers: readonly Customer[]): { timeline: Timeline; waits: Waits } {
  const visits = new Visits(0);
  const timeline = new Timeline(record(customers).trace, [visits]);
  return { timeline, waits: new Waits(visits) };
}

test('at any playhead, by any route, the waits are those of who has left the line', () => {
  const gaps = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), {
    minLength: 1,
    maxLength: 900,
    size: 'max',
  });
  const route = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(gaps, route, (pairs, percents) => {
      const customers = singleFile(pairs);
      const { timeline, waits } = told(customers);
      const last = customers[customers.length - 1]?.leaves ?? 0;
      for (const time of percents.map((percent) => (percent / 100) * last)) {
        const gone = customers.filter(({ leaves }) => leaves <= time);
        const sorted = gone.map(({ arrives, leaves }) => leaves - arrives).sort((a, b) => a - b);
        const between = (p: number): number | null => {
          const place = (sorted.length - 1) * p;
          const below = sorted[Math.floor(place)];
          const above = sorted[Math.ceil(place)];
          if (below === undefined || above === undefined) return null;
          return below + (above - below) * (place - Math.floor(place));
        };
        const playhead = timeline.playheadAt(time);
        expect(waits.count(playhead)).toBe(gone.length);
        expect(waits.median(playhead)).toBe(between(0.5));
        expect(waits.quantile(0.95, playhead) ?? -1).toBeCloseTo(between(0.95) ?? -1, 9);
        const bins = waits.histogram(12, playhead);
        const expected = bins.map(({ from, to }, at) => {
          const isLast = at === bins.length - 1;
          return sorted.filter((wait) => wait >= from && (wait < to || (isLast && wait <= to)))
            .length;
        });
        expect(bins.map(({ count }) => count)).toEqual(expected);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(gone.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('who waits not at all is in the first bin', () => {
  const { timeline, waits } = told(singleFile([[1, 0]]));
  expect(waits.histogram(2, timeline.playheadOf(timeline.length))).toEqual([
    { from: 0, to: 0.5, count: 1 },
    { from: 0.5, to: 1, count: 0 },
  ]);
});
