import { TASK_BYTES } from '../../scenarios/gate/taskBytes';
import type { WatchedRun } from '../../store';
import type { Lesson } from '../lesson';
import { at, atEnd, when } from '../moment';
import type { Reading } from '../reading';
import { runningTask } from '../runningTask';
import { tenths } from '../tenths';

const GATE = 0;

const JOBS = 60;
const SLOWEST = 10;
/** What the last step asks for. */
const MOST_TASKS = 10;
const DEADLINE = 6;

/** Two programs with the same limit end together if they are no further apart than this, in virtual seconds. */
const TOGETHER = 0.1;

/** The names of the tasks that wait for a permit where it is asked, the first in their line first. */
const waiting = ({ watched, asked }: Reading): string[] => {
  const { semaphores, tasks } = watched.timeline.at(asked.position);
  return [...(semaphores[GATE]?.waiters ?? [])].map(({ task }) => tasks.get(task)?.name ?? '');
};

/** A run that was lived to its end: when its last job was done (virtual seconds), and the most tasks it had at once. */
const outcomeOf = (watched: WatchedRun | null): { readonly end: number; readonly most: number } => {
  if (watched === null) return { end: NaN, most: NaN };
  const { timeline, jobs, live } = watched;
  const last = timeline.playheadOf(timeline.length);
  return { end: jobs.lastDone(last) ?? NaN, most: live.peak(last) };
};

/** By how much the queue's last job is done after the semaphore's, the viewer's own; in virtual seconds. */
const later = ({ watched, beside }: Reading): number =>
  outcomeOf(beside).end - outcomeOf(watched).end;

const kibibytes = (tasks: number): number => Math.round((tasks * TASK_BYTES) / 1024);

const queueToo = { version: 'queue', knobs: {} } as const;

export const lesson = {
  minutes: 15,
  steps: {
    allComeIn: {
      kind: 'watch',
      scene: { scenario: 'gate', version: 'semaphore', beside: queueToo },
      decided: when('semaphoreMoved', ({ move }) => move === 'released'),
      within: 2,
      speed: 0.1,
      facts: ({ watched, decided }) => {
        const { semaphores, knobs } = watched.timeline.at(decided.position);
        return {
          seconds: tenths(decided.time),
          jobs: knobs.get('jobs') ?? NaN,
          limit: knobs.get('limit') ?? NaN,
          tasks: watched.live.at(decided),
          waiting: semaphores[GATE]?.waiters.length ?? NaN,
        };
      },
      line: 'asyncio.create_task(job(number, seconds, semaphore), name=f"job {number}")',
    },
    whoIsLetIn: {
      kind: 'predict',
      scene: { scenario: 'gate', version: 'semaphore', knobs: { jobs: 10 }, beside: queueToo },
      asked: at(0.05),
      // Those with a permit sleep already: the next one that does has just been let in.
      decided: when('suspended', ({ wait }) => wait === 'sleep'),
      within: 2,
      speed: 0.1,
      question: {
        kind: 'point',
        candidates: waiting,
        who: ({ watched, decided }) => runningTask(watched, decided.position),
      },
      facts: (reading) => ({
        who: runningTask(reading.watched, reading.decided.position),
        waiting: waiting(reading).length,
      }),
      line: 'async with semaphore:',
    },
    whoIsDoneFirst: {
      kind: 'predict',
      scene: { scenario: 'gate', version: 'semaphore', beside: queueToo },
      decided: atEnd,
      within: 30,
      speed: 2,
      question: {
        kind: 'choose',
        options: {
          semaphore: (reading) => later(reading) > TOGETHER,
          together: (reading) => Math.abs(later(reading)) <= TOGETHER,
          queue: (reading) => later(reading) < -TOGETHER,
        },
      },
      facts: ({ watched, beside, decided }) => ({
        semaphore: tenths(outcomeOf(watched).end),
        queue: tenths(outcomeOf(beside).end),
        limit: watched.timeline.at(decided.position).knobs.get('limit') ?? NaN,
      }),
      line: 'semaphore = asyncio.Semaphore(LIMIT)',
    },
    howManyTasks: {
      kind: 'predict',
      scene: {
        scenario: 'gate',
        version: 'queue',
        knobs: { jobs: 200, limit: 10 },
        beside: { version: 'semaphore', knobs: {} },
      },
      decided: atEnd,
      within: 30,
      speed: 2,
      question: {
        kind: 'number',
        min: 1,
        max: 210,
        step: 1,
        tolerance: 1,
        value: ({ watched }) => outcomeOf(watched).most,
      },
      facts: ({ watched, beside, decided }) => {
        const { knobs } = watched.timeline.at(decided.position);
        const [queue, semaphore] = [outcomeOf(watched).most, outcomeOf(beside).most];
        return {
          limit: knobs.get('limit') ?? NaN,
          capacity: knobs.get('capacity') ?? NaN,
          queue,
          semaphore,
          queueMemory: kibibytes(queue),
          semaphoreMemory: kibibytes(semaphore),
        };
      },
      line: 'await queue.put((number, seconds))',
    },
    fewTasks: {
      kind: 'try',
      scene: { scenario: 'gate', version: 'semaphore' },
      isDone: ({ run, jobs, live }, playhead) =>
        run.options.knobs['slowest'] === SLOWEST &&
        jobs.doneBy(playhead) === JOBS &&
        (jobs.lastDone(playhead) ?? Infinity) <= DEADLINE &&
        live.peak(playhead) <= MOST_TASKS,
      solution: { version: 'queue', knobs: { limit: 7 }, until: DEADLINE },
    },
  },
} as const satisfies Lesson;
