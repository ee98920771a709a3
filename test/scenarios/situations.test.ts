import { describe, expect, test } from 'vitest';
import { initialKnobs } from '../../src/scenarios';
import { checkKnob } from '../../src/scenarios/checkKnob';
import { orders, type Situation } from '../../src/scenarios/orders';
import { situations } from '../../src/scenarios/orders/situations';
import { utilisation } from '../../src/scenarios/orders/utilisation';
import { Run } from '../../src/runner';
import { Trace } from '../../src/trace';

const HOUR = 3600;

interface Order {
  readonly vip: boolean;
  readonly made: number;
  put: number;
  taken: number;
}

/** The orders of a run by number, read off its trace; what has not come about has Infinity for a time. */
function lived(situation: Situation, until: number, seed: number, changed = {}): Order[] {
  const knobs = { ...initialKnobs(orders), ...situations[situation], ...changed };
  const trace = new Trace();
  new Run({ scenario: orders, version: 'orders', seed, knobs, recorder: trace }).advance(until);
  const made = new Map<number, Order>();
  let time = 0;
  for (const event of trace.slice()) {
    if ('time' in event) time = event.time;
    if (event.kind === 'itemMade') {
      const vip = trace.partsOf(event.offset, event.length)[0] === 1;
      made.set(event.item, { vip, made: time, put: Infinity, taken: Infinity });
    }
    if (event.kind === 'put') (made.get(event.item) as Order).put = time;
    if (event.kind === 'got') (made.get(event.item) as Order).taken = time;
  }
  return [...made.values()];
}

const regular = (all: readonly Order[]): Order[] => all.filter(({ vip }) => !vip);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('with VIPs that saturate the workers', () => {
  test('they do: ρ of the VIPs alone is 2 × 0.9 × 2 s / 3 workers = 1.2', () => {
    expect(utilisation(situations.starving).vips).toBeCloseTo(1.2, 12);
    expect(utilisation(situations.starving).all).toBeCloseTo(4 / 3, 12);
  });

  test.each([42, 1, 2])('regular orders starve for good without a limit (seed %i)', (seed) => {
    const all = lived('starving', 3 * HOUR, seed);
    const left = regular(all).filter(({ taken }) => taken < Infinity);
    expect(regular(all).length).toBeGreaterThan(1900);
    // A few get through in the first minutes, while the workers keep up now and then.
    expect(left.filter(({ taken }) => taken > 600)).toEqual([]);
    expect(left.length).toBeLessThan(40);
    // The VIPs are served at all the pace the workers have, 1.5 a second.
    const vips = all.filter(({ vip, taken }) => vip && taken < Infinity);
    expect(vips.length / (3 * HOUR)).toBeGreaterThan(1.45);
  });

  test('a limit lets regular orders through, and VIPs wait outside, in put()', () => {
    const all = lived('starvingBounded', HOUR, 42);
    const taken = all.filter((order) => order.taken < Infinity);
    const share = regular(taken).length / taken.length;
    // As many as come: a tenth.
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
    const vips = taken.filter(({ vip }) => vip);
    expect(mean(vips.map(({ made, put }) => put - made))).toBeGreaterThan(100);
    expect(mean(vips.map((order) => order.taken - order.put))).toBeLessThan(10);
  });

  test('with aging no VIP made 15 s later goes ahead, so no regular order starves', () => {
    const all = lived('aging', 3 * HOUR, 42);
    const vips = all.filter(({ vip }) => vip);
    let most = 0;
    for (const order of regular(all)) {
      const later = vips.filter((vip) => vip.made > order.made && vip.taken < order.taken);
      most = Math.max(most, later.length);
      expect(Math.max(0, ...later.map((vip) => vip.made - order.made))).toBeLessThanOrEqual(15);
    }
    // Of 30 requests in 15 s.
    expect(most).toBeLessThanOrEqual(30);
    expect(most).toBeGreaterThan(20);
    const left = regular(all).filter(({ taken }) => taken < Infinity);
    expect(left.filter(({ taken }) => taken > 2 * HOUR).length).toBeGreaterThan(400);
  });

  test('with aging and 503 every wait has an end: 15 s, and four rounds of three workers', () => {
    const longest = (changed: object): number => {
      const put = lived('agingRefusing', 3 * HOUR, 42, changed).filter(
        (order) => order.put < Infinity && order.made < 3 * HOUR - 200,
      );
      return Math.max(...put.map(({ made, taken }) => taken - made));
    };
    // From then on at most nine are ahead of it, and the workers take three in at most 4 s.
    expect(longest({})).toBeLessThan(15 + 16);
    expect(longest({ aging: 0 })).toBeGreaterThan(60);
  });
});

describe('with equal orders', () => {
  const overtaken = (all: readonly Order[]): number => {
    const taken = all.filter((order) => order.taken < Infinity).sort((a, b) => a.taken - b.taken);
    let latest = 0;
    let found = 0;
    for (const { put } of taken) {
      if (put < latest) found++;
      latest = Math.max(latest, put);
    }
    return found;
  };

  test('many leave out of turn, and with the sequence number none', () => {
    expect(overtaken(lived('outOfTurn', HOUR, 42))).toBeGreaterThan(500);
    expect(overtaken(lived('inTurn', HOUR, 42))).toBe(0);
  });
});

test('every situation has knobs of the order service, within their bounds', () => {
  for (const knobs of Object.values(situations)) {
    for (const [name, value] of Object.entries(knobs)) {
      const knob = orders.knobs.find((each) => each.name === name);
      expect(knob && checkKnob(knob, value).ok).toBe(true);
    }
  }
});

describe('the utilisation', () => {
  test('is the work that comes in a second over what the workers can do', () => {
    // The mean of randrange(5) is (0 + 1 + 2 + 3 + 4) / 5.
    expect(utilisation({ rate: 1.5, vipShare: 40, seconds: 5, workers: 3 })).toEqual({
      rate: 1.5,
      vipShare: 0.4,
      meanSeconds: 2,
      workers: 3,
      vips: expect.closeTo(0.4, 12) as number,
      all: 1,
    });
  });

  test('is without bounds without workers, and nothing without work', () => {
    expect(utilisation({ rate: 1, vipShare: 50, seconds: 5, workers: 0 }).all).toBe(Infinity);
    expect(utilisation({ rate: 0, vipShare: 50, seconds: 5, workers: 0 }).all).toBe(0);
    expect(utilisation({ rate: 5, vipShare: 50, seconds: 1, workers: 0 }).vips).toBe(0);
  });
});
