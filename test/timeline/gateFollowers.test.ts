import { describe, expect, test } from 'vitest';
import { initialKnobs } from '../../src/scenarios';
import { WatchedRun } from '../../src/store';
import { deedsOf } from '../../src/store/folds/deedsOf';
import { overtakingsOf } from '../../src/store/folds/overtakingsOf';
import { Jobs, LiveTasks, Overtakings, Timeline } from '../../src/timeline';
import { Recording } from './recording';
import { scenarios } from '../scenarios/everyScenario';

/** A run of the jobs from its beginning to its end. */
function lived(
  version: 'semaphore' | 'queue',
  knobs: Readonly<Record<string, number>> = {},
  inputs: ConstructorParameters<typeof WatchedRun>[1] = [],
): WatchedRun {
  const opening = { scenario: 'gate', version, seed: 42 } as const;
  const watched = new WatchedRun(
    { ...opening, knobs: { ...initialKnobs(scenarios.gate), ...knobs } },
    inputs,
  );
  watched.advance(Infinity);
  return watched;
}

const limits = [
  { at: 0.35, name: 'limit', value: 8 },
  { at: 1, name: 'limit', value: 2 },
];
const runs = [
  ['semaphore', {}, []],
  ['queue', {}, []],
  ['semaphore', { jobs: 40, slowest: 30 }, limits],
  ['queue', { jobs: 40, slowest: 30, capacity: 1 }, limits],
  ['queue', { limit: 10, slowest: 1, capacity: 1 }, []],
  ['semaphore', { limit: 10, slowest: 1 }, []],
] as const;

describe.each(runs)('%s with %o', (version, knobs, inputs) => {
  const watched = lived(version, knobs, inputs);
  const { trace, timeline, live, jobs } = watched;
  const overtakings = overtakingsOf(watched);
  const deeds = deedsOf(watched);

  test('has as many live tasks at each position as its snapshot there', () => {
    let most = 0;
    for (let position = 0; position <= trace.length; position++) {
      const playhead = timeline.playheadOf(position);
      const count = timeline.at(position).tasks.size;
      most = Math.max(most, count);
      expect([live.at(playhead), live.peak(playhead)]).toEqual([count, most]);
    }
  });

  test('says of each live task whether it has had a permit or an item, as the list of all who had does', () => {
    const deed = version === 'semaphore' ? 'acquired' : 'took';
    let done = 0;
    for (let position = 0; position <= trace.length; position += 11) {
      const doers = deeds.doers(deed, 0, position);
      for (const [task] of timeline.at(position).tasks) {
        const has = deeds.hasDone(deed, 0, task, position);
        expect(has).toBe(doers.includes(task));
        if (has) done++;
      }
    }
    expect(done).toBeGreaterThan(0);
  });

  test('has those jobs at work at each position whose tasks sleep or have just woken from it', () => {
    for (let position = 0; position <= trace.length; position++) {
      const { tasks, runningTask } = timeline.at(position);
      const sleeping = [...tasks.values()]
        .filter(({ wait, task }) => wait === 'sleep' && task !== runningTask)
        .map(({ task, locals, since }) => ({ task, job: locals.get('job'), since }));
      const found = jobs.atWork(timeline.playheadOf(position));
      // Whose sleep is over has its job in hand until it says that it is done.
      const others = found.filter(({ task }) => task !== runningTask);
      const byTask = (a: { task: number }, b: { task: number }): number => a.task - b.task;
      expect([...others].sort(byTask)).toEqual(
        sleeping.filter(({ task }) => task !== runningTask).sort(byTask),
      );
      expect(found.length - others.length).toBeLessThanOrEqual(1);
    }
  });

  test('has done as many jobs as the listing has printed', () => {
    const total = trace.length;
    const end = timeline.playheadOf(total);
    const count = knobs && 'jobs' in knobs ? knobs.jobs : 60;
    expect([jobs.begunBy(end), jobs.doneBy(end), jobs.atWork(end)]).toEqual([count, count, []]);
    const ends = [...trace.slice()]
      .map((event, at) => ({ event, at }))
      .filter(({ event }) =>
        version === 'queue'
          ? event.kind === 'taskDone'
          : event.kind === 'taskEnded' && event.task !== 0,
      );
    expect(ends).toHaveLength(count);
    expect(jobs.lastDone(end)).toBeCloseTo(timeline.timeOf(ends.at(-1)?.at ?? 0), 5);
    expect(jobs.lastDone(timeline.playheadOf(0))).toBeNull();
  });

  test('counts as overtaken who was woken and waits again, by what its tasks are seen to do', () => {
    // From the snapshots alone: who was woken from get() or acquire() and at its next suspension waits there again.
    let count = 0;
    const woken = new Map<number, string>();
    for (const [at, event] of [...trace.slice()].entries()) {
      const after = timeline.at(at + 1);
      for (const { task, phase, wait } of after.tasks.values()) {
        if (phase === 'woken' && (wait === 'get' || wait === 'semaphore')) woken.set(task, wait);
      }
      if (event.kind === 'suspended') {
        if (woken.get(event.task) === event.wait) count++;
        woken.delete(event.task);
      }
      expect(overtakings.countBy(timeline.playheadOf(at + 1))).toBe(count);
    }
    if (version === 'semaphore') expect(count).toBe(0);
  });
});

test('the one who is overtaken is seen from the taking to the moment in which it waits again', () => {
  const knobs = { jobs: 60, limit: 10, slowest: 1, capacity: 1 };
  const watched = lived('queue', knobs);
  const { timeline, tasks, trace } = watched;
  const overtakings = overtakingsOf(watched);
  const first = overtakings.first;
  if (first === undefined) throw new Error('nobody is overtaken');
  const { task, by, position, until } = first;
  for (const each of [task, by]) expect(tasks.of(each)).toMatch(/^worker \d$/);
  const taking = trace.at(position - 1);
  expect(taking).toMatchObject({ kind: 'got', removal: 'taken' });
  expect(timeline.at(position).runningTask).toBe(by);
  expect(timeline.at(position).tasks.get(task)?.phase).toBe('woken');
  expect(timeline.at(position).queues[0]?.items).toEqual([]);
  expect(timeline.at(until).tasks.get(task)).toMatchObject({ phase: 'waiting', wait: 'get' });
  const at = (place: number) => overtakings.at(timeline.playheadOf(place));
  expect([at(position - 1), at(position), at(until - 1), at(until)]).toEqual([
    undefined,
    first,
    first,
    undefined,
  ]);
  expect(overtakings.countBy(timeline.playheadOf(trace.length))).toBe(2);
});

test('nothing has happened before the first event', () => {
  const [live, jobs, overtakings] = [new LiveTasks(), new Jobs(), new Overtakings()];
  const timeline = new Timeline(new Recording().trace, [live, jobs, overtakings]);
  const start = timeline.playheadOf(0);
  expect([live.at(start), live.peak(start), live.slice(0, start, 5)]).toEqual([0, 0, []]);
  expect([jobs.begunBy(start), jobs.doneBy(start), jobs.atWork(start)]).toEqual([0, 0, []]);
  expect([overtakings.countBy(start), overtakings.first, overtakings.at(start)]).toEqual([
    0,
    undefined,
    undefined,
  ]);
});

test('the series of live tasks hides no peak, however few its points are', () => {
  const { timeline, live, trace } = lived('semaphore');
  const end = timeline.playheadOf(trace.length);
  for (const most of [1, 3, 10, 1000]) {
    const points = live.slice(0, end, most);
    expect(points.length).toBeLessThanOrEqual(most);
    expect(Math.max(...points.map(({ high }) => high))).toBe(61);
  }
  const all = live.slice(0, end, 1000);
  for (const [at, { time, low, high }] of all.entries()) {
    const until = all[at + 1]?.time ?? Infinity;
    if (until === time) continue;
    const count = live.at(timeline.playheadAt(time));
    expect([low, high]).toEqual([count, count]);
  }
});
