import { describe, expect, test } from 'vitest';
import { initialKnobs } from '../../src/scenarios';
import { orderRequest, orders, requestText } from '../../src/scenarios/orders';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { WatchedRun } from '../../src/store';
import { talliedIn } from '../../src/store/folds/talliedIn';
import { staffOf } from '../../src/store/folds/staffOf';
import { requestsOf } from '../../src/store/folds/requestsOf';
import { closingOf } from '../../src/store/folds/closingOf';
import { type ClosingSeen, tallyOf } from '../../src/timeline';
import { ordersCase } from '../conformance/ordersRuns';
import { snapshotOf } from './snapshotOf';

const send = (at: number, vip = false): ScenarioInput => ({
  at,
  name: 'request',
  value: requestText(orderRequest(vip)),
});
const close = (at: number): ScenarioInput => ({ at, name: 'closeDown', value: 0 });

/** Nothing comes by itself; what is not told is as the page has it at first. */
function lived(
  knobs: Readonly<Record<string, number>>,
  inputs: readonly ScenarioInput[],
  until = 200,
): WatchedRun {
  const watched = new WatchedRun(
    {
      scenario: 'orders',
      version: 'orders',
      seed: 42,
      knobs: { ...initialKnobs(orders), rate: 0, ...knobs },
    },
    inputs,
  );
  watched.advance(until);
  return watched;
}

/** One worker and two places; six orders come at once at 1 s, so that three of them block in put(). */
function crowded(closing: number, knobs: Readonly<Record<string, number>> = {}): WatchedRun {
  const six = Array.from({ length: 6 }, () => send(1));
  return lived({ workers: 1, capacity: 2, seconds: 20, closing, ...knobs }, [...six, close(1.5)]);
}

const atEnd = (watched: WatchedRun) => watched.timeline.playheadOf(watched.trace.length);
const seenAtEnd = (watched: WatchedRun): ClosingSeen => {
  const seen = closingOf(watched).by(atEnd(watched));
  if (seen === null) throw new Error('it was never closed down');
  return seen;
};
/** The numbers of the requests that were answered so. */
function answered(watched: WatchedRun, status: number): number[] {
  const end = atEnd(watched);
  const rows = Array.from({ length: requestsOf(watched).countBy(end) }, (_, row) =>
    requestsOf(watched).at(row, end),
  );
  return rows.filter(({ response }) => response?.status === status).map(({ request }) => request);
}
const work = (watched: WatchedRun, order: number): number =>
  watched.items.get(order)?.parts[1] ?? -1;

describe('closing down', () => {
  test('waits for join(), which returns in time, and then cancels the workers', () => {
    const watched = lived({ workers: 2, seconds: 3 }, [send(1), send(1), send(1), close(1.2)]);
    const { beganAt, joined, deadline, mainEnded, overAt, knobs } = seenAtEnd(watched);
    const doneAt = 1 + Math.max(work(watched, 1), work(watched, 2), 0);
    expect(beganAt).toBeCloseTo(1.2, 5);
    expect(deadline?.when).toBeCloseTo(21.2, 5);
    expect(joined?.inTime).toBe(true);
    expect(joined?.at).toBeGreaterThanOrEqual(doneAt);
    expect(joined?.at).toBeLessThan(10);
    expect(mainEnded?.left).toEqual([]);
    expect(overAt).toBeCloseTo(joined?.at ?? 0, 4);
    expect(knobs?.get('grace')).toBe(20);
    expect(tallyOf(talliedIn(watched), atEnd(watched))).toMatchObject({
      came: 3,
      served: 3,
      open: 0,
    });
    expect(
      staffOf(watched)
        .by(atEnd(watched))
        .map(({ ending }) => [ending?.outcome, ending?.by]),
    ).toEqual([
      ['cancelled', 0],
      ['cancelled', 0],
    ]);
  });

  test('is too late after exactly its grace: who is at work is cut, the queue is dropped, put() is not answered', () => {
    const watched = crowded(0, { grace: 0.5 });
    const { deadline, joined } = seenAtEnd(watched);
    expect((deadline?.when ?? 0) - (deadline?.since ?? 0)).toBe(0.5);
    expect(joined?.inTime).toBe(false);
    expect((joined?.at ?? 0) - (deadline?.when ?? 0)).toBeGreaterThanOrEqual(0);
    expect((joined?.at ?? 0) - (deadline?.when ?? 0)).toBeLessThan(1e-5);
    const end = atEnd(watched);
    expect(watched.visits.itemsEnded('lost', end)).toEqual([1]);
    expect(requestsOf(watched).unansweredBy(end)).toEqual([4, 5, 6]);
    expect(tallyOf(talliedIn(watched), end)).toEqual({
      came: 6,
      served: 0,
      cut: 1,
      dropped: 2,
      unanswered: 3,
      refused: 0,
      open: 0,
    });
  });

  test('W4: in a tie of join() and the deadline the timeout wins', () => {
    // One order, of a whole number of seconds. Its sleep begins 3 µs after 1 s, join() 2 µs after the closing.
    const seconds = work(crowded(0), 1);
    const closedAfter = (micros: number): WatchedRun =>
      lived({ workers: 1, seconds: 20, grace: seconds - 1 }, [send(1), close(2 + micros * 1e-6)]);
    for (const micros of [1, 1.5]) {
      const { joined } = seenAtEnd(closedAfter(micros));
      expect(joined?.inTime, `${micros} µs`).toBe(false);
      expect(tallyOf(talliedIn(closedAfter(micros)), atEnd(closedAfter(micros)))).toMatchObject({
        served: 1,
      });
    }
    expect(seenAtEnd(closedAfter(10)).joined?.inTime).toBe(true);
    // In the last of them main has been woken by join() when the deadline comes, but has not run yet.
    const { trace } = closedAfter(1.5);
    const events = [...trace.slice()];
    const woken = events.findIndex((event) => event.kind === 'woken' && event.lineOf === 'joiners');
    const expired = events.findIndex(
      (event) => event.kind === 'callback' && event.callback === 'timeout',
    );
    expect(woken).toBeGreaterThan(0);
    expect(expired).toBeGreaterThan(woken);
  });

  test('W3: a grace of 0 does not even begin join(), also when nothing is unfinished', () => {
    const watched = lived({ workers: 1, grace: 0 }, [close(1)]);
    const { joined, deadline } = seenAtEnd(watched);
    expect(joined?.inTime).toBe(false);
    expect(deadline?.when).toBe(deadline?.since);
    expect(joined?.at).toBeCloseTo(1, 4);
  });

  test('leaves the workers pending if it cancels them only when it is late, and is not', () => {
    const watched = lived({ workers: 3, closing: 1 }, [send(1), close(1.2)]);
    const { joined, mainEnded } = seenAtEnd(watched);
    expect(joined?.inTime).toBe(true);
    const names = mainEnded?.left.map((task) => watched.tasks.of(task));
    expect(names).toEqual(['worker 0', 'worker 1', 'worker 2']);
    const before = watched.timeline.at((mainEnded?.position ?? 0) - 1);
    for (const task of mainEnded?.left ?? []) expect(before.tasks.get(task)?.wait).toBe('get');
    // It is asyncio.run that cancels them.
    for (const { ending } of staffOf(watched).by(atEnd(watched))) {
      expect(ending).toMatchObject({ outcome: 'cancelled', by: -1 });
      expect(ending?.position).toBeGreaterThan(mainEnded?.position ?? Infinity);
    }
    const late = lived({ workers: 1, closing: 1, grace: 0.5, seconds: 20 }, [send(1), close(1.2)]);
    expect(seenAtEnd(late).joined?.inTime).toBe(false);
    expect(seenAtEnd(late).mainEnded?.left).toEqual([]);
  });

  test('without join() cuts, drops and leaves unanswered at once', () => {
    const watched = crowded(2);
    const { deadline, joined, beganAt, overAt } = seenAtEnd(watched);
    expect([deadline, joined]).toEqual([null, null]);
    expect((overAt ?? 0) - beganAt).toBeLessThan(1e-4);
    expect(tallyOf(talliedIn(watched), atEnd(watched))).toMatchObject({
      cut: 1,
      dropped: 2,
      unanswered: 3,
    });
  });

  test('Q8: shutdown() keeps the orders, refuses who is blocked in put(), and each worker leaves by QueueShutDown', () => {
    const watched = crowded(3);
    expect(tallyOf(talliedIn(watched), atEnd(watched))).toEqual({
      came: 6,
      served: 3,
      cut: 0,
      dropped: 0,
      unanswered: 0,
      refused: 3,
      open: 0,
    });
    expect(answered(watched, 503)).toEqual([4, 5, 6]);
    expect(
      staffOf(watched)
        .by(atEnd(watched))
        .map(({ ending }) => ending?.error),
    ).toEqual(['QueueShutDown']);
  });

  test('Q8: shutdown(immediate=True) drops what is in the queue and lets the work in hand be finished', () => {
    const watched = crowded(4);
    const end = atEnd(watched);
    expect(tallyOf(talliedIn(watched), end)).toMatchObject({
      served: 1,
      cut: 0,
      dropped: 2,
      refused: 3,
    });
    expect(watched.visits.itemsEnded('dropped', end)).toEqual([2, 3]);
    expect(watched.visits.itemsEnded('served', end)).toEqual([1]);
  });

  test('is begun once: who closes down a second time changes nothing', () => {
    const once = lived({ workers: 1 }, [send(1), send(1), close(1.2)]);
    const twice = lived({ workers: 1 }, [send(1), send(1), close(1.2), close(1.4)]);
    expect(seenAtEnd(twice).beganAt).toBe(seenAtEnd(once).beganAt);
    expect(seenAtEnd(twice).before).toBe(seenAtEnd(once).before);
  });

  test('lies behind the position before it, where its input has not come in yet', () => {
    const watched = lived({ workers: 1 }, [send(1), close(1), send(1), close(3)]);
    const { before } = seenAtEnd(watched);
    expect(closingOf(watched).by({ position: before })).toBeNull();
    expect(watched.steps.inputsBy(before)).toBe(1);
    expect(watched.trace.at(before)).toMatchObject({ kind: 'ready', callback: 'input', owner: 1 });
  });
});

/** A random run that is closed down in this way. */
function closedRun(seed: number, closing: number): WatchedRun {
  const { knobs, inputs, version } = ordersCase(seed);
  const ends = inputs.some(({ name }) => name === 'closeDown');
  const last = inputs.at(-1)?.at ?? 0;
  const watched = new WatchedRun(
    { scenario: 'orders', version, seed, knobs: { ...knobs, closing } },
    [...inputs.filter(({ name }) => name !== 'closing'), ...(ends ? [] : [close(last + 0.3)])],
  );
  watched.advance(2000);
  return watched;
}

/** What became of each request, read off the trace and nothing else. */
function fates(watched: WatchedRun): Record<string, number> {
  const { trace } = watched;
  const fate = new Map<number, string>();
  const handles = new Map<number, number>();
  const holds = new Map<number, number>();
  let newest = -1;
  let running = -1;
  const queued = new Set<number>();
  for (const event of trace.slice()) {
    if (event.kind === 'callback') {
      const isStep = ['first', 'yield', 'wakeup', 'throw'].includes(event.callback);
      running = isStep ? event.owner : -1;
    } else if (event.kind === 'request') {
      newest = event.request;
      fate.set(newest, 'open');
    } else if (event.kind === 'taskCreated' && newest > 0) {
      handles.set(event.task, newest);
      newest = -1;
    } else if (event.kind === 'response') {
      if (event.status !== 200) fate.set(event.request, 'refused');
    } else if (event.kind === 'put') {
      queued.add(event.item);
      fate.set(event.item, 'left');
    } else if (event.kind === 'got') {
      queued.delete(event.item);
      if (event.removal === 'taken') holds.set(running, event.item);
      fate.set(event.item, event.removal === 'taken' ? 'held' : 'dropped');
    } else if (event.kind === 'taskDone') {
      fate.set(holds.get(running) ?? -1, 'served');
      holds.delete(running);
    } else if (event.kind === 'taskEnded') {
      const held = holds.get(event.task);
      if (held !== undefined) fate.set(held, 'cut');
      const request = handles.get(event.task);
      if (request !== undefined && fate.get(request) === 'open') fate.set(request, 'unanswered');
    }
  }
  for (const order of queued) fate.set(order, 'dropped');
  const counts: Record<string, number> = {
    came: fate.size,
    served: 0,
    cut: 0,
    dropped: 0,
    unanswered: 0,
    refused: 0,
    open: 0,
  };
  for (const end of fate.values()) counts[end] = (counts[end] ?? 0) + 1;
  return counts;
}

describe('the tally', () => {
  test.each([0, 1, 2, 3, 4])('adds up to the requests that came, closing in way %i', (closing) => {
    const totals = { served: 0, cut: 0, dropped: 0, unanswered: 0, refused: 0 };
    for (let seed = 1; seed <= 150; seed++) {
      const watched = closedRun(seed, closing);
      expect(watched.run.end, `seed ${seed}`).toBe('finished');
      const tally = tallyOf(talliedIn(watched), atEnd(watched));
      expect(tally, `seed ${seed}`).toEqual(fates(watched));
      expect(tally.open, `seed ${seed}`).toBe(0);
      for (const part of Object.keys(totals) as (keyof typeof totals)[])
        totals[part] += tally[part];
    }
    expect(totals.served).toBeGreaterThan(0);
    expect(totals.refused).toBeGreaterThan(0);
    expect(totals.dropped).toBeGreaterThan(0);
    // A shutdown answers everybody, and cuts only workers who were hired after it.
    if (closing < 3) expect(totals.cut).toBeGreaterThan(0);
    expect(totals.unanswered > 0).toBe(closing < 3);
  });
});

describe('closing, staff and tally', () => {
  test.each([0, 1, 2, 3, 4])(
    'are the same at every position, forwards and backwards, in way %i',
    (closing) => {
      for (let seed = 1; seed <= 6; seed++) {
        const whole = closedRun(seed, closing);
        const told = (watched: WatchedRun, position: number) => {
          const playhead = whole.timeline.playheadOf(position);
          return {
            closing: closingOf(watched).by(playhead),
            staff: staffOf(watched).by(playhead),
            unanswered: requestsOf(watched).unansweredBy(playhead),
            tally: tallyOf(talliedIn(watched), playhead),
          };
        };
        const backwards: ReturnType<typeof told>[] = [];
        for (let at = whole.trace.length; at >= 0; at--) backwards[at] = told(whole, at);
        // One that is lived iteration by iteration has heard nothing of what comes after.
        const { knobs, version, inputs } = { ...whole.run.options, inputs: [...whole.run.inputs] };
        const growing = new WatchedRun({ scenario: 'orders', version, seed, knobs }, inputs);
        for (let position = 0; growing.run.end === null; ) {
          growing.advance(Infinity, 1);
          for (; position <= growing.trace.length; position++) {
            expect(told(growing, position), `seed ${seed}, ${position}`).toEqual(
              backwards[position],
            );
          }
        }
        for (const [position, { staff, tally }] of backwards.entries()) {
          if (position % 97 !== 0) continue;
          const { tasks } = snapshotOf(whole.trace, position);
          const alive = [...tasks.values()].filter(({ name }) => name.startsWith('worker '));
          const living = staff.filter(({ ending }) => ending === null).map(({ task }) => task);
          expect(living.toSorted((a, b) => a - b)).toEqual(alive.map(({ task }) => task));
          const { came, served, cut, dropped, unanswered, refused, open } = tally;
          expect(served + cut + dropped + unanswered + refused + open).toBe(came);
          expect(open).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );
});
