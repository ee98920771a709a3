import { describe, expect, test } from 'vitest';
import { openingOf } from '../../src/lessons';
import { lesson, MANY } from '../../src/lessons/closingDown/lesson';
import { waysToClose } from '../../src/scenarios/orders/knobs';
import { WatchedRun } from '../../src/store';
import { rawOf } from './rawOf';
import { saidOf } from './saidOf';

const { steps } = lesson;

/** Python's `seed(11)` and `randrange(5)` ten times: the seconds that each order takes. */
const SECONDS = [3, 4, 3, 3, 4, 4, 1, 1, 4, 3];
const COME = 1;
const CLOSED = 4.5;

/** When each order is begun and done by three workers, if each takes the next one as soon as it is free. */
function schedule(orders: number): readonly { readonly begun: number; readonly done: number }[] {
  const free = [COME, COME, COME];
  return SECONDS.slice(0, orders).map((seconds) => {
    const begun = Math.min(...free);
    free[free.indexOf(begun)] = begun + seconds;
    return { begun, done: begun + seconds };
  });
}

/** Of ten orders for a queue of three places, where each is when it is closed. */
const crowd = schedule(10);
const done = crowd.filter((order) => order.done <= CLOSED);
const inHand = crowd.filter((order) => order.begun <= CLOSED && order.done > CLOSED);
const inQueue = crowd.slice(done.length + inHand.length).slice(0, 3);
const outside = crowd.length - done.length - inHand.length - inQueue.length;

describe('closing down', () => {
  test('the orders take what Python’s seed says', () => {
    const { trace } = saidOf(steps.shutDown).reading.watched;
    const made = [...trace.slice()].flatMap((event) =>
      event.kind === 'itemMade' ? [trace.partsOf(event.offset, event.length)[1]] : [],
    );
    expect(made).toEqual(SECONDS);
  });

  test('`join()` waits for one `task_done()` of each that was put and is not done yet', () => {
    const { reading, answer, facts } = saidOf(steps.whenJoinReturns);
    const seven = schedule(7);
    const unfinished = seven.filter((order) => order.done > CLOSED);
    const begun = unfinished.filter((order) => order.begun <= CLOSED);
    const lastBegun = Math.max(...seven.map((order) => order.begun));
    const lastDone = Math.max(...seven.map((order) => order.done));
    expect(reading.decided.time).toBeCloseTo(lastDone, 3);
    expect(reading.watched.timeline.at(reading.decided.position).tasks.size).toBeGreaterThan(3);
    expect(answer).toBe('lastDone');
    expect(facts).toEqual({
      dones: unfinished.length,
      inHand: begun.length,
      inQueue: unfinished.length - begun.length,
      empty: lastDone - lastBegun,
    });
  });

  test('after `join()` each worker is cancelled where it waits for nothing but an order', () => {
    const { reading, answer, facts } = saidOf(steps.afterJoin);
    const raw = rawOf(reading);
    const cancelled = raw.flatMap((event) =>
      event.kind === 'cancelRequested' ? [event.task] : [],
    );
    expect(cancelled).toHaveLength(3);
    for (const task of cancelled) {
      // The last thing that each did was to wait in get().
      const waits = raw.flatMap((event) =>
        event.kind === 'suspended' && event.task === task ? [event.wait] : [],
      );
      expect(waits.at(-1)).toBe('get');
      expect(raw.find((event) => event.kind === 'taskEnded' && event.task === task)).toMatchObject({
        outcome: 'cancelled',
      });
    }
    expect(answer).toBe('cancelledIdle');
    expect(facts).toEqual({ served: 7, cut: 0, workers: 3 });
  });

  test('cancelled at once, all are lost that are not done', () => {
    const { answer, facts } = saidOf(steps.cancelledAtOnce);
    expect(answer).toBe(crowd.length - done.length);
    expect(facts).toEqual({
      served: done.length,
      cut: inHand.length,
      dropped: inQueue.length,
      unanswered: outside,
    });
  });

  test('shut down, those outside are turned away first, and the first worker leaves before the last order is done', () => {
    const { reading, answer, facts } = saidOf(steps.shutDown);
    const accepted = schedule(10 - outside);
    const lastTaken = Math.max(...accepted.map(({ begun }) => begun));
    const lastDone = Math.max(...accepted.map((order) => order.done));
    const raw = rawOf(reading);
    const turnedAway = raw.filter((event) => event.kind === 'response' && event.status === 503);
    const ended = raw.filter((event) => event.kind === 'taskEnded' && event.outcome === 'failed');
    expect(turnedAway.map(({ at }) => Math.round(at * 1e3) / 1e3)).toEqual([CLOSED, CLOSED]);
    // Two are done in the same instant: one worker takes the last order, the other finds the queue empty.
    expect(ended.map(({ at }) => Math.round(at))).toEqual([lastTaken, lastDone, lastDone]);
    expect(lastTaken).toBeLessThan(lastDone);
    expect(answer).toEqual(['turnedAway', 'lastTaken', 'firstLeaves', 'lastDone']);
    expect(facts).toEqual({ served: accepted.length, refused: outside, lost: 0 });
  });

  test('shut down at once, those in the queue are dropped, and those in hand are done', () => {
    const { reading, answer, facts } = saidOf(steps.shutDownAtOnce);
    const dropped = rawOf(reading).filter(
      (event) => event.kind === 'got' && event.removal === 'dropped',
    );
    expect(dropped).toHaveLength(inQueue.length);
    expect(answer).toBe('queuedOnes');
    expect(facts).toEqual({
      served: done.length + inHand.length,
      dropped: inQueue.length,
      refused: outside,
      inHand: inHand.length,
    });
  });

  /** Whether it is done in the end, and whether the raw trace says so. */
  const closedAt = (
    second: number,
    knobs: Readonly<Record<string, number>>,
  ): readonly [isDone: boolean, isLossless: boolean] => {
    const { scene } = steps.nothingLost;
    const watched = new WatchedRun(openingOf({ ...scene, knobs: { ...scene.knobs, ...knobs } }), [
      { at: second, name: 'closeDown', value: 0 },
    ]);
    watched.advance(200);
    const events = [...watched.trace.slice()];
    const count = (kind: string): number => events.filter((event) => event.kind === kind).length;
    const accepted = events.filter((event) => event.kind === 'response' && event.status === 200);
    const isLossless =
      count('response') === count('request') &&
      accepted.length === count('taskDone') &&
      count('taskDone') >= MANY;
    return [steps.nothingLost.isDone(watched, watched.timeline.playheadAt(200)), isLossless];
  };

  test('to try: `join()` with time enough and `shutdown()` lose nothing; the others do, and so does too early', () => {
    const way = (name: (typeof waysToClose)[number]): number => waysToClose.indexOf(name);
    expect(closedAt(15, { closing: way('shutDown') })).toEqual([true, true]);
    expect(closedAt(15, { grace: 60 })).toEqual([true, true]);
    expect(closedAt(15, {})).toEqual([false, false]);
    expect(closedAt(15, { closing: way('cancelWithoutJoin') })).toEqual([false, false]);
    expect(closedAt(15, { closing: way('shutDownAtOnce') })).toEqual([false, false]);
    expect(closedAt(2, { closing: way('shutDown') })).toEqual([false, false]);
  });

  test('to try: it is not done before the program has ended', () => {
    const { scene } = steps.nothingLost;
    const watched = new WatchedRun(openingOf(scene));
    watched.advance(30);
    expect(steps.nothingLost.isDone(watched, watched.timeline.playheadAt(30))).toBe(false);
  });
});
