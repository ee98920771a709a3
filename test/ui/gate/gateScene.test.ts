import { describe, expect, it } from 'vitest';
import { initialKnobs } from '../../../src/scenarios';
import { WatchedRun } from '../../../src/store';
import { queueWay, semaphoreWay } from '../../../src/ui/gate/gateScene';
import { headlineOf } from '../../../src/ui/gate/headlineOf';
import { firstOvertaking, overtakenKnobs } from '../../../src/ui/gate/overtakenRun';
import { byHand } from './byHand';
import { scenarios } from '../../scenarios/everyScenario';

type Inputs = ConstructorParameters<typeof WatchedRun>[1];

function lived(
  version: 'semaphore' | 'queue',
  changed: Readonly<Record<string, number>>,
  inputs: Inputs = [],
): WatchedRun {
  const knobs = { ...initialKnobs(scenarios.gate), ...changed };
  const watched = new WatchedRun({ scenario: 'gate', version, seed: 42, knobs }, inputs);
  watched.advance(Infinity);
  return watched;
}

const both = (knobs: Readonly<Record<string, number>> = {}, inputs: Inputs = []) => {
  const [first, second] = [lived('semaphore', knobs, inputs), lived('queue', knobs, inputs)];
  return (time: number) => ({
    semaphore: semaphoreWay(first, first.timeline.playheadAt(time)),
    queue: queueWay(second, second.timeline.playheadAt(time)),
    watched: second,
  });
};

describe('the ways at a playhead', () => {
  it.each([
    { limit: 3, capacity: 5 },
    { limit: 7, capacity: 1, slowest: 30 },
    { limit: 50, capacity: 100 },
    { limit: 1, capacity: 0 },
  ])('are as the jobs are scheduled by hand, everywhere between two tenths: %o', (knobs) => {
    const at = both(knobs);
    const { items } = at(0.05).watched;
    const seconds = Array.from({ length: 60 }, (_, job) => (items.get(job)?.parts[0] ?? 0) / 10);
    const schedule = byHand(seconds, knobs.limit);
    const last = Math.max(...schedule.map(({ ended }) => ended));
    for (let time = 0.05; time < last; time += 0.1) {
      const { semaphore, queue } = at(time);
      const done = schedule.filter(({ ended }) => ended < time).length;
      const begun = schedule.filter(({ began }) => began < time).length;
      const [inHand, left] = [begun - done, 60 - begun];
      const isDone = done === 60;
      const places = knobs.capacity === 0 ? Infinity : knobs.capacity;
      const inQueue = Math.min(places, left);
      const tasks = { jobs: 60, atWork: inHand, done, limit: knobs.limit };
      expect(semaphore).toMatchObject({
        ...tasks,
        outside: 0,
        waiting: left,
        lineLength: left,
        live: isDone ? 0 : 61 - done,
        mostLive: 61,
        overtaken: 0,
      });
      expect(semaphore.line).toEqual(Array.from({ length: left }, (_, each) => begun + each));
      expect(queue).toMatchObject({
        ...tasks,
        outside: left - inQueue,
        waiting: inQueue,
        blocked: left > inQueue ? begun + inQueue : null,
        live: knobs.limit + 1 + Number(left > inQueue),
        mostLive: knobs.limit + 2,
      });
      expect(queue.line).toEqual(Array.from({ length: inQueue }, (_, each) => begun + each));
      const hands = schedule.flatMap(({ began, ended }, job) =>
        began < time && time < ended ? [{ job, share: (time - began) / (ended - began) }] : [],
      );
      for (const way of [semaphore, queue]) {
        const working = way.work.filter(({ state }) => state === 'working');
        expect(working.map(({ job }) => job).sort((a, b) => Number(a) - Number(b))).toEqual(
          hands.map(({ job }) => job),
        );
        for (const { job, share } of working) {
          expect(share).toBeCloseTo(hands.find((each) => each.job === job)?.share ?? NaN, 1);
        }
        expect(way.work).toHaveLength(knobs.limit);
        expect(way.makespan).toBeNull();
      }
    }
    const { semaphore, queue } = at(last + 1);
    for (const way of [semaphore, queue]) {
      expect(way).toMatchObject({ done: 60, atWork: 0, live: 0, outside: 0, waiting: 0 });
      expect(way.makespan).toBeCloseTo(last, 2);
    }
    // 1,430 bytes a task, as docs/DECISIONS.md tells of CPython 3.13.
    expect([semaphore.mostBytes, queue.mostBytes]).toEqual([61 * 1430, (knobs.limit + 2) * 1430]);
  });

  it('have all jobs outside before anything has run', () => {
    const { semaphore, queue } = both()(-1);
    for (const way of [semaphore, queue]) {
      expect(way).toMatchObject({ jobs: 60, outside: 60, waiting: 0, atWork: 0, done: 0 });
    }
    expect([semaphore.value, queue.capacity]).toEqual([null, 5]);
    // Nobody has made a semaphore or a queue yet, so there is no permit, no worker and no place.
    expect([semaphore.isMade, queue.isMade]).toEqual([false, false]);
    expect([semaphore.work, queue.work]).toEqual([[], []]);
    expect(headlineOf({ semaphore, queue }).title).toBe(
      '60 jobs, three at once: two programs are about to start.',
    );
  });

  it('show a permit that was taken away while it was in use, as a value below zero', () => {
    const { semaphore, queue } = both({}, [{ at: 0.05, name: 'limit', value: 1 }])(0.06);
    expect(semaphore.value).toBe(-2);
    expect([semaphore.work.length, queue.work.length]).toEqual([3, 3]);
  });
});

describe('the headline', () => {
  it('says how many tasks are alive and how many of them only wait', () => {
    const { title } = headlineOf(both({ jobs: 1000 })(0.05));
    expect(title).toBe('1,001 tasks are alive, 997 of them only wait. Through the queue: 5.');
  });

  it('says that nobody waits if as many may work as there are jobs', () => {
    expect(headlineOf(both({ jobs: 10, limit: 20 })(0.05)).title).toMatch(
      /^Nobody waits: 11 tasks/,
    );
  });

  it('says at the end within how much the two are equal', () => {
    const ways = both()(99);
    const micros = Math.round(
      Math.abs((ways.semaphore.makespan ?? NaN) - (ways.queue.makespan ?? NaN)) * 1e6,
    );
    expect(micros).toBeGreaterThan(0);
    expect(headlineOf(ways).title).toContain(`both ways within ${micros} µs`);
  });

  it('names who is overtaken, and by whom, at the moment that the button shows', () => {
    const moment = firstOvertaking(42);
    if (moment === undefined) throw new Error('nobody is overtaken');
    const at = both(overtakenKnobs);
    const ways = at(moment.time);
    expect(headlineOf(ways).title).toMatch(
      /^Worker \d is woken, but worker \d has taken the job before it runs\.$/,
    );
    const { overtaking, work, lineLength } = ways.queue;
    expect(lineLength).toBe(0);
    expect(work.find(({ task }) => task === overtaking?.task)?.state).toBe('woken');
    expect(work.find(({ task }) => task === overtaking?.by)?.state).toBe('working');
    const later = at(moment.until).queue;
    expect(later.work.find(({ task }) => task === overtaking?.task)?.state).toBe('idle');
    expect([ways.queue.overtaken, later.overtaken]).toEqual([0, 1]);
    const { semaphore, queue } = at(99);
    expect([queue.overtaken, semaphore.overtaken]).toEqual([2, 0]);
  });
});
