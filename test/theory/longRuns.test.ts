import { describe, expect, test } from 'vitest';
import { blocking, littlesLaw, mmc } from '../../src/theory';
import { type LivedBalance, livedBalance, type Way } from '../scenarios/livedBalance';
import { timeAverage } from '../scenarios/timeAverage';
import { batchMeans } from './batchMeans';

const OPEN_FOR = 60_000;

/** Long runs in which nothing takes time but the sleeps, as theory has it. */
function long(knobs: Readonly<Record<string, number>>): LivedBalance {
  return livedBalance({ ...knobs, random: 1, openFor: OPEN_FOR }, { callbackCost: 0 });
}

/** The theory lies in the interval, and the interval is so narrow that this says something. */
function expectWithin(lived: LivedBalance, of: (way: Way) => number, theory: number): void {
  const { mean, within } = batchMeans(lived.ways.map(of));
  expect(Math.abs(mean - theory)).toBeLessThan(within);
  expect(within).toBeLessThan(0.25 * theory);
}

/** The seconds from each customer's arrival in line to the next one's: the inverse of the throughput. */
function expectThroughput(lived: LivedBalance, theory: number): void {
  const puts = lived.ways.map(({ put }) => put).sort((a, b) => a - b);
  const { mean, within } = batchMeans(puts.slice(1).map((put, at) => put - (puts[at] as number)));
  expect(Math.abs(mean - 1 / theory)).toBeLessThan(within);
  expect(within).toBeLessThan(0.03 / theory);
}

describe('a line without limit is M/M/c', () => {
  const flow = { arrivals: 1, service: 0.4, servers: 4 };
  const lived = long({ doors: 2, arrivals: 0.5, tills: 4, service: 0.4, capacity: 0 });
  const expected = mmc(flow);

  test('in its mean wait, time inside and share of those who wait, at 99.9 % confidence', () => {
    expect(lived.ways.length).toBeGreaterThan(59_000);
    expectWithin(lived, ({ put, got }) => got - put, expected.Wq);
    expectWithin(lived, ({ put, done }) => done - put, expected.W);
    expectWithin(lived, ({ put, got }) => Number(got > put), expected.waiting);
    expectThroughput(lived, flow.arrivals);
  });

  test("and in Little's law, exactly, from its first customer to its last", () => {
    const until = Math.max(...lived.ways.map(({ done }) => done));
    const count = lived.ways.length;
    const measured = {
      L: timeAverage(lived.inLine, 0, until),
      arrivals: count / until,
      W: lived.ways.reduce((sum, { put, got }) => sum + got - put, 0) / count,
    };
    expect(littlesLaw(measured).difference).toBeCloseTo(0, 9);
    expect(measured.L / expected.Lq).toBeCloseTo(1, 0);
  });
});

describe('a line that blocks its doors is the birth–death chain', () => {
  test.each([
    // A door is blocked for an eighth of the time, five sixths, a seventh and a third of it.
    { doors: 4, arrivals: 0.3, capacity: 3, tills: 3, service: 0.4 },
    { doors: 6, arrivals: 1, capacity: 2, tills: 2, service: 0.5 },
    { doors: 3, arrivals: 0.5, capacity: 4, tills: 4, service: 0.35 },
    { doors: 1, arrivals: 1, capacity: 1, tills: 1, service: 0.8 },
  ])('in its throughput and its waits before and in line, at 99.9 % confidence: %o', (knobs) => {
    const { doors, arrivals, capacity, tills, service } = knobs;
    const lived = long(knobs);
    const system = { producers: doors, arrivals, places: capacity, servers: tills, service };
    const expected = blocking(system);
    expectThroughput(lived, expected.throughput);
    expectWithin(lived, ({ made, put }) => put - made, expected.blockedTime);
    expectWithin(lived, ({ put, got }) => got - put, expected.Wq);
    expectWithin(lived, ({ put, done }) => done - put, expected.W);
    const blocked = lived.ways.reduce((sum, { made, put }) => sum + put - made, 0) / OPEN_FOR;
    expect(blocked / expected.blocked).toBeCloseTo(1, 0);
  });
});
