import type { Version } from '../../scenarios/gate';
import { TASK_BYTES } from '../../scenarios/gate/taskBytes';
import type { WatchedRun } from '../../store';
import { overtakingsOf } from '../../store/folds/overtakingsOf';
import type { Playhead, Snapshot, TaskState } from '../../timeline';

/** A place at work: a permit, or a worker. */
export interface WorkPlace {
  /** The name of the task, null where there is none. */
  readonly task: string | null;
  /** The job in hand, null if there is none. */
  readonly job: number | null;
  readonly state: 'working' | 'woken' | 'idle';
  /** How much of the job is done, from 0 to 1. */
  readonly share: number;
}

/** What both ways have, at a playhead. Times in virtual seconds. */
export interface Way {
  readonly version: Version;
  readonly jobs: number;
  readonly limit: number;
  /** Tasks that have not ended, and the most at once so far; and what they take by the measured figure, in bytes. */
  readonly live: number;
  readonly mostLive: number;
  readonly bytes: number;
  readonly mostBytes: number;
  /** Jobs that are nothing but numbers yet, jobs that wait inside, jobs in hand, and jobs that are done. */
  readonly outside: number;
  readonly waiting: number;
  readonly atWork: number;
  readonly done: number;
  readonly work: readonly WorkPlace[];
  /** Whether the program has made its semaphore or its queue. */
  readonly isMade: boolean;
  /** How often somebody who was woken had to wait again. */
  readonly overtaken: number;
  /** When the last job was done, null as long as one is not. */
  readonly makespan: number | null;
}

/** The tasks behind the semaphore. */
export interface SemaphoreWay extends Way {
  readonly version: 'semaphore';
  /** Null before it is made. Below zero by as many permits as were taken away while they were in use. */
  readonly value: number | null;
  /** The jobs at the head of the line of waiters, and how long the line is. */
  readonly line: readonly number[];
  readonly lineLength: number;
}

/** The workers and their queue. */
export interface QueueWay extends Way {
  readonly version: 'queue';
  readonly capacity: number;
  /** The jobs in the queue, first out first, and how many they are: those beyond the first places are only counted. */
  readonly line: readonly number[];
  readonly lineLength: number;
  /** The job with which the producer waits in `put()`, null if it does not. */
  readonly blocked: number | null;
  /** Who is overtaken at this moment and does not know it: the names of both tasks. */
  readonly overtaking: { readonly task: string; readonly by: string } | null;
}

/** So many of a line are drawn one by one. */
const DRAWN = 100;

const MAIN = 0;

/** The task's local that names its job. */
const jobOf = (task: TaskState | undefined): number | null => task?.locals.get('job') ?? null;

function workOf(watched: WatchedRun, playhead: Playhead): WorkPlace[] {
  const { jobs, items, tasks } = watched;
  return jobs.atWork(playhead).map(({ job, task, since }) => {
    const seconds = (items.get(job)?.parts[0] ?? 0) / 10;
    const share = seconds > 0 ? Math.min(1, (playhead.time - since) / seconds) : 1;
    return { task: tasks.of(task), job, state: 'working', share };
  });
}

function wayOf(watched: WatchedRun, playhead: Playhead, snapshot: Snapshot) {
  const { live, jobs: worked, run } = watched;
  const overtakings = overtakingsOf(watched);
  const knob = (name: string): number => snapshot.knobs.get(name) ?? run.options.knobs[name] ?? 0;
  const [jobs, limit] = [knob('jobs'), knob('limit')];
  const done = worked.doneBy(playhead);
  const [now, most] = [live.at(playhead), live.peak(playhead)];
  return {
    knob,
    jobs,
    limit,
    live: now,
    mostLive: most,
    bytes: now * TASK_BYTES,
    mostBytes: most * TASK_BYTES,
    atWork: worked.begunBy(playhead) - done,
    done,
    overtaken: overtakings.countBy(playhead),
    makespan: done > 0 && done === jobs ? worked.lastDone(playhead) : null,
  };
}

/** What is seen of the jobs behind the semaphore. */
export function semaphoreWay(watched: WatchedRun, playhead: Playhead): SemaphoreWay {
  const snapshot = watched.timeline.at(playhead.position);
  const { knob: _, ...way } = wayOf(watched, playhead, snapshot);
  const { tasks } = snapshot;
  const semaphore = snapshot.semaphores[0];
  const line = semaphore?.waiters ?? [];
  const working = workOf(watched, playhead);
  // Each has its permit from the wake-up on, and stands in the line until it runs.
  const woken: WorkPlace[] = [];
  const named: number[] = [];
  for (const { task, state } of line) {
    const found = tasks.get(task);
    const job = jobOf(found);
    if (state === 'woken') woken.push({ task: found?.name ?? null, job, state, share: 0 });
    else if (job !== null) named.push(job);
    if (named.length === DRAWN) break;
  }
  const used = working.length + woken.length;
  const permits = semaphore === undefined ? 0 : way.limit;
  const free: WorkPlace[] = Array.from({ length: Math.max(0, permits - used) }, () => ({
    task: null,
    job: null,
    state: 'idle',
    share: 0,
  }));
  // A job is done with its release, a moment before its task ends.
  const inside = Math.max(0, way.live - Number(tasks.has(MAIN)));
  const waiting = Math.max(0, Math.min(inside, way.jobs - way.done) - way.atWork);
  return {
    version: 'semaphore',
    ...way,
    outside: way.jobs - way.done - way.atWork - waiting,
    waiting,
    work: [...working, ...woken, ...free],
    isMade: semaphore !== undefined,
    value: semaphore?.value ?? null,
    line: named,
    lineLength: line.length - woken.length,
  };
}

/** What is seen of the jobs through the queue. */
export function queueWay(watched: WatchedRun, playhead: Playhead): QueueWay {
  const snapshot = watched.timeline.at(playhead.position);
  const { knob, ...way } = wayOf(watched, playhead, snapshot);
  const queue = snapshot.queues[0];
  const items = queue?.items ?? [];
  const tasks = [...snapshot.tasks.values()];
  const working = new Map(workOf(watched, playhead).map((each) => [each.task, each]));
  const work = tasks
    .filter(({ name }) => watched.isWorker(name))
    .map(({ name, phase, wait }): WorkPlace => {
      const isWoken = phase === 'woken' && wait === 'get';
      const state = isWoken ? 'woken' : 'idle';
      return working.get(name) ?? { task: name, job: null, state, share: 0 };
    });
  const producer = tasks.find(({ name }) => watched.scenario.coroutineOf(name) === 'producer');
  const isBlocked = producer?.phase === 'waiting' && producer.wait === 'put';
  const overtaking = overtakingsOf(watched).at(playhead);
  const nameOf = (task: number): string => watched.tasks.of(task);
  return {
    version: 'queue',
    ...way,
    outside: way.jobs - way.done - way.atWork - items.length,
    waiting: items.length,
    work,
    isMade: queue !== undefined,
    capacity: queue?.maxsize ?? knob('capacity'),
    line: items.slice(0, DRAWN),
    lineLength: items.length,
    blocked: isBlocked ? jobOf(producer) : null,
    overtaking:
      overtaking === undefined || overtaking.by === -1
        ? null
        : { task: nameOf(overtaking.task), by: nameOf(overtaking.by) },
  };
}
