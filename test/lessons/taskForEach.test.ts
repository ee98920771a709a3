import { describe, expect, it } from 'vitest';
import { answerOf, rehearse } from '../../src/lessons';
import { lesson } from '../../src/lessons/taskForEach/lesson';
import type { WatchedRun } from '../../src/store';
import { eventsOf, livedStep } from './livedStep';

const { allComeIn, whoIsLetIn, whoIsDoneFirst, howManyTasks, fewTasks } = lesson.steps;

/** What each job takes, in tenths of a second, as it was drawn. */
function tenthsOf({ trace }: WatchedRun): number[] {
  return [...trace.slice()].flatMap((event) =>
    event.kind === 'itemMade' ? [trace.partsOf(event.offset, event.length)[0] ?? NaN] : [],
  );
}

/** When the last job is done (tenths of a second) if each job goes to whoever is free first. */
function makespan(jobs: readonly number[], limit: number): number {
  const free = Array<number>(limit).fill(0);
  for (const job of jobs) {
    const first = free.indexOf(Math.min(...free));
    free[first] = (free[first] ?? 0) + job;
  }
  return Math.max(...free);
}

/** The most tasks at once, counted event by event. */
function mostTasks(watched: WatchedRun): number {
  let [tasks, most] = [0, 0];
  for (const { kind } of watched.trace.slice()) {
    if (kind === 'taskCreated') most = Math.max(most, ++tasks);
    if (kind === 'taskEnded') tasks--;
  }
  return most;
}

describe('why not a task for everybody', () => {
  it('draws the jobs that Python draws with this seed', () => {
    // random.seed(42); [1 + randrange(10) for _ in range(10)]
    const jobs = tenthsOf(rehearse(whoIsLetIn).watched);
    expect(jobs).toEqual([2, 1, 5, 4, 4, 3, 2, 9, 2, 10]);
  });

  it('has main and sixty jobs inside when the first job is done, all but three waiting', () => {
    const reading = rehearse(allComeIn);
    // The shortest of the first three takes a tenth.
    expect(allComeIn.facts(reading)).toEqual({
      seconds: 0.1,
      jobs: 60,
      limit: 3,
      tasks: 1 + 60,
      waiting: 60 - 3,
    });
  });

  it('lets in whoever began to wait first', () => {
    const reading = rehearse(whoIsLetIn);
    const stood = eventsOf(reading.watched).flatMap((event) =>
      event.kind === 'suspended' && event.wait === 'semaphore'
        ? [reading.watched.tasks.of(event.task)]
        : [],
    );
    expect(stood).toEqual([3, 4, 5, 6, 7, 8, 9].map((job) => `job ${job}`));
    expect(whoIsLetIn.question.candidates(reading)).toEqual(stood);
    expect(answerOf(whoIsLetIn.question, reading)).toBe(stood[0]);
    expect(whoIsLetIn.facts(reading)).toEqual({ who: 'job 3', waiting: stood.length });
  });

  it('is done as soon in both ways as a schedule by hand', () => {
    const reading = rehearse(whoIsDoneFirst);
    const end = makespan(tenthsOf(reading.watched), 3) / 10;
    expect(end).toBeCloseTo(10.1);
    expect(whoIsDoneFirst.facts(reading)).toEqual({ semaphore: end, queue: end, limit: 3 });
    expect(answerOf(whoIsDoneFirst.question, reading)).toBe('together');
  });

  it('has ten workers, a producer and main through the queue, and all jobs as tasks beside it', () => {
    const reading = rehearse(howManyTasks);
    expect(mostTasks(reading.watched)).toBe(10 + 2);
    expect(answerOf(howManyTasks.question, reading)).toBe(12);
    expect(howManyTasks.facts(reading)).toEqual({
      limit: 10,
      capacity: 5,
      queue: 12,
      semaphore: 201,
      // 1,430 bytes each.
      queueMemory: 17,
      semaphoreMemory: 281,
    });
  });

  it('is tried with success exactly with the workers that are fast enough and few enough', () => {
    for (let limit = 1; limit <= 12; limit++) {
      const watched = livedStep(fewTasks.scene, 40, { version: 'queue', knobs: { limit } });
      const end = watched.timeline.playheadAt(40);
      const isFast = makespan(tenthsOf(watched), limit) < 60;
      expect([limit, fewTasks.isDone(watched, end)]).toEqual([limit, isFast && limit + 2 <= 10]);
      const before = watched.timeline.playheadAt((watched.jobs.lastDone(end) ?? 0) - 0.01);
      expect(fewTasks.isDone(watched, before)).toBe(false);
    }
  });

  it('is not done by a task for each job, nor by shorter jobs', () => {
    const knobs = { limit: 7, slowest: 1 };
    for (const [version, change] of [
      ['semaphore', { limit: 50 }],
      ['queue', knobs],
    ] as const) {
      const watched = livedStep(fewTasks.scene, 40, { version, knobs: change });
      expect(fewTasks.isDone(watched, watched.timeline.playheadAt(40))).toBe(false);
    }
  });
});
