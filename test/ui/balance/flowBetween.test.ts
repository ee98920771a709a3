import { describe, expect, test } from 'vitest';
import type { WatchedRun } from '../../../src/store';
import { littlesLaw } from '../../../src/theory';
import { type Flow, flowBetween } from '../../../src/ui/balance/flowBetween';
import { balanceRun, smallKnobs } from './balanceRun';

/** What a run has come to after each of its events, added up event by event, without any fold. */
interface Sums {
  time: number;
  inLine: number;
  lineSeconds: number;
  blocked: number;
  blockedSeconds: number;
  busy: number;
  busySeconds: number;
  open: number;
  openSeconds: number;
  put: number;
  came: number;
  taken: number;
  takenStays: number;
  served: number;
  servedStays: number;
}

function sumsOf({ trace }: WatchedRun): Sums[] {
  const sums: Sums = {
    ...{ time: 0, inLine: 0, lineSeconds: 0, blocked: 0, blockedSeconds: 0, busy: 0 },
    ...{ busySeconds: 0, open: 0, openSeconds: 0, put: 0, came: 0, taken: 0, takenStays: 0 },
    ...{ served: 0, servedStays: 0 },
  };
  const all: Sums[] = [{ ...sums }];
  const tills = new Set<number>();
  const putAt = new Map<number, number>();
  const inHand = new Map<number, number>();
  let running = -1;
  for (const event of trace.slice()) {
    if ('time' in event) {
      const seconds = event.time - sums.time;
      sums.lineSeconds += sums.inLine * seconds;
      sums.blockedSeconds += sums.blocked * seconds;
      sums.busySeconds += sums.busy * seconds;
      sums.openSeconds += sums.open * seconds;
      sums.time = event.time;
    }
    if (event.kind === 'callback') running = event.owner;
    if (event.kind === 'itemMade') sums.came++;
    if (event.kind === 'suspended' && event.wait === 'put') sums.blocked++;
    if (event.kind === 'woken' && event.lineOf === 'putters') sums.blocked--;
    if (event.kind === 'put') {
      sums.inLine++;
      sums.put++;
      putAt.set(event.item, sums.time);
    }
    if (event.kind === 'got') {
      sums.inLine--;
      sums.busy++;
      sums.taken++;
      sums.takenStays += sums.time - (putAt.get(event.item) ?? NaN);
      inHand.set(running, event.item);
    }
    if (event.kind === 'taskDone') {
      sums.busy--;
      sums.served++;
      sums.servedStays += sums.time - (putAt.get(inHand.get(running) ?? -1) ?? NaN);
    }
    if (event.kind === 'taskCreated' && trace.texts[event.name]?.startsWith('till ')) {
      tills.add(event.task);
      sums.open++;
    }
    if (event.kind === 'taskEnded' && tills.has(event.task)) sums.open--;
    all.push({ ...sums });
  }
  return all;
}

function expectFlow(flow: Flow | null, from: Sums, to: Sums): void {
  const duration = to.time - from.time;
  if (flow === null) {
    expect(duration).toBe(0);
    return;
  }
  const grown = (name: keyof Sums): number => to[name] - from[name];
  const near = (mine: number | null, theirs: number): void => {
    if (Number.isFinite(theirs)) expect(Math.abs((mine ?? NaN) - theirs)).toBeLessThan(1e-6);
    else expect(mine).toBeNull();
  };
  near(flow.line.L * duration, grown('lineSeconds'));
  near(flow.shop.L * duration, grown('lineSeconds') + grown('busySeconds'));
  near(flow.blocked * duration, grown('blockedSeconds'));
  near(flow.open * duration, grown('openSeconds'));
  near(flow.busy * duration, grown('busySeconds'));
  near(flow.line.arrivals * duration, grown('put'));
  near(flow.shop.arrivals * duration, grown('put'));
  near(flow.line.W, grown('takenStays') / grown('taken'));
  near(flow.shop.W, grown('servedStays') / grown('served'));
  near(flow.utilisation, grown('busySeconds') / grown('openSeconds'));
  near(flow.waitPerCustomer, (grown('blockedSeconds') + grown('lineSeconds')) / grown('came'));
}

describe('what is measured of a run', () => {
  test('is what one works out by hand for the small run', () => {
    const watched = balanceRun(smallKnobs, 7.5);
    const flow = flowBetween(watched, { position: 0, time: 0 }, watched.timeline.playheadAt(7.5));
    // In line: 1 for 1 s, 2 for 2, 3 for 3, 4 for 2.5 so far, 5 for 0.5 so far. Served: 0 in 2 s, 1 in 3, 2 in 4.
    expect(flow?.line.L).toBeCloseTo(9 / 7.5, 4);
    expect(flow?.line.arrivals).toBeCloseTo(6 / 7.5, 4);
    expect(flow?.line.W).toBeCloseTo((0 + 1 + 2 + 3) / 4, 4);
    expect(flow?.shop.L).toBeCloseTo((9 + 6.5) / 7.5, 4);
    expect(flow?.shop.W).toBeCloseTo((2 + 3 + 4) / 3, 4);
    expect(flow?.blocked).toBeCloseTo(1 / 7.5, 4);
    expect(flow?.open).toBeCloseTo(1, 4);
    expect(flow?.utilisation).toBeCloseTo(6.5 / 7.5, 4);
    expect(flow?.came).toBe(6);
    expect(flow?.waitPerCustomer).toBeCloseTo((9 + 1) / 6, 4);
  });

  test.each([
    ['a manager who flaps', { managed: 1, openAt: 2, openAfter: 0, closeAfter: 0, arrivals: 1 }],
    ['blocked doors', { doors: 3, arrivals: 1, capacity: 2, tills: 2 }],
    ['no limit', { capacity: 0, arrivals: 1, tills: 1 }],
  ])('is the sum over the events at every position, with %s', (_, knobs) => {
    const inputs = [
      { at: 8, name: 'tills', value: 5 },
      { at: 14, name: 'service', value: 1 },
      { at: 20, name: 'tills', value: 1 },
    ];
    const watched = balanceRun({ ...knobs, openFor: 30 }, 1000, { inputs });
    const sums = sumsOf(watched);
    const { timeline } = watched;
    const middle = Math.floor(sums.length / 2);
    for (const from of [0, middle]) {
      for (let to = from; to < sums.length; to++) {
        const flow = flowBetween(watched, timeline.playheadOf(from), timeline.playheadOf(to));
        expectFlow(flow, sums[from] as Sums, sums[to] as Sums);
      }
    }
  });

  test('is nothing while no time has passed', () => {
    const watched = balanceRun(smallKnobs, 5);
    const there = watched.timeline.playheadAt(3);
    expect(flowBetween(watched, there, there)).toBeNull();
  });
});

describe("Little's law", () => {
  test('L = λ W holds in any run from empty to empty, for the line and for the shop', () => {
    for (let seed = 0; seed < 40; seed++) {
      const knobs = {
        doors: 1 + (seed % 4),
        tills: 1 + (seed % 3),
        arrivals: 0.5 + (seed % 5) / 4,
        capacity: [0, 1, 5][seed % 3] as number,
        random: Number(seed % 4 !== 0),
        managed: Number(seed % 5 === 0),
        openFor: 30,
      };
      const watched = balanceRun(knobs, 10_000, { seed });
      expect(watched.run.end).toBe('finished');
      const { timeline } = watched;
      const flow = flowBetween(
        watched,
        timeline.playheadOf(0),
        timeline.playheadOf(timeline.length),
      );
      for (const place of [flow?.line, flow?.shop]) {
        const { L = NaN, arrivals = NaN, W = null } = place ?? {};
        expect(Math.abs(littlesLaw({ L, arrivals, W: W ?? NaN }).difference)).toBeLessThan(1e-6);
      }
    }
  });
});
