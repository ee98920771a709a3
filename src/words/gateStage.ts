import { inLanguage } from './inLanguage';
import { count, hundredths, millionths, number, tenths } from './numbers';
import { capital, cardinal, type Said } from './stage';

/** Bytes, in the unit that suits them. */
function memory(bytes: number): string {
  const kib = bytes / 1024;
  return kib < 1024 ? `${tenths.format(kib)} KiB` : `${tenths.format(kib / 1024)} MiB`;
}

/** A short time (virtual seconds), in the unit that suits it. */
function short(seconds: number): string {
  return seconds < 0.001
    ? `${number(Math.round(seconds * 1e6))} µs`
    : `${number(Number((seconds * 1000).toPrecision(3)))} ms`;
}

const jobs = (n: number): string => count(n, 'job', 'jobs');
const tasks = (n: number): string => count(n, 'task', 'tasks');
const isAre = (n: number): string => (n === 1 ? 'is' : 'are');
const job = (n: number): string => `job ${number(n)}`;
const done = (seconds: number): string => `${hundredths.format(seconds)} s`;

const NOT_MADE = 'not made yet';

/** The words of the stage on which the same jobs go both ways. Times are in virtual seconds. */
export const gateStage = inLanguage('gateStage', {
  headlines: {
    before: (n: number, limit: number): Said => ({
      title: `${capital(jobs(n))}, ${cardinal(limit)} at once: two programs are about to start.`,
      why: 'One makes a task of each job and a `Semaphore` holds them back; the other has a few workers and a `Queue`. Press play.',
    }),
    overtaken: (task: string, by: string): Said => ({
      title: `${capital(task)} is woken, but ${by} has taken the job before it runs.`,
      why: '`get()` looks again and waits on: a queue hands nothing over. A semaphore does, with the wake-up, so there nobody overtakes.',
    }),
    finished: (apart: number, semaphore: number, queue: number): Said => ({
      title: `All jobs are done, both ways within ${short(apart)}. The limit is the same, so is the time.`,
      why: `Behind the semaphore ${tasks(semaphore)} were alive at once, through the queue ${number(queue)}: who waits as a task costs memory, not time.`,
    }),
    crowd: (live: number, waiting: number, queue: number): Said => ({
      title: `${capital(tasks(live))} ${isAre(live)} alive, ${number(waiting)} of them only ${waiting === 1 ? 'waits' : 'wait'}. Through the queue: ${number(queue)}.`,
      why: 'Behind the semaphore each job comes in as a task. `put()` lets a few in, and the rest are numbers in a list until there is room.',
    }),
    noCrowd: (live: number, queue: number): Said => ({
      title: `Nobody waits: ${tasks(live)} behind the semaphore, ${number(queue)} through the queue.`,
      why: 'As many may work as there are jobs left, so neither the gate nor the queue holds anybody back.',
    }),
  },

  ways: {
    semaphore: {
      title: 'Behind a semaphore',
      what: 'a task for each job',
      outside: 'Outside, as data',
      inside: 'Inside, waiting as tasks',
      line: 'Their line',
      work: 'Permits',
    },
    queue: {
      title: 'Through a queue',
      what: 'a few workers and a producer',
      outside: 'Outside, as data',
      inside: 'Inside, in the queue',
      line: 'In the queue',
      work: 'Workers',
    },
  },
  semaphore: (limit: number): string => `Semaphore(${number(limit)})`,
  value: (value: number | null): string =>
    value === null
      ? NOT_MADE
      : `value ${number(value)}, ${value > 0 ? `${number(value)} free` : 'none free'}`,
  owed: (permits: number): string => `${number(permits)} taken away while in use`,
  queue: (capacity: number): string => `Queue(${number(capacity)})`,
  filled: (size: number, capacity: number): string =>
    capacity > 0 ? `${number(size)} of ${number(capacity)} places` : `${number(size)}, no limit`,
  notMade: NOT_MADE,
  blocked: (n: number): string => `put() waits with ${job(n)}`,
  notBlocked: 'put() does not wait',
  more: (n: number): string => `+ ${number(n)} more`,
  crowd: (n: number): string => `${tasks(n)} waiting inside`,
  outside: (n: number): string => `${jobs(n)} outside, as data`,
  none: 'none',
  allIn: 'nobody: each job came in as a task',
  job,
  short: (n: number): string => number(n),
  place: {
    free: 'free',
    empty: 'empty',
    idle: 'waits in get()',
    /** Where many stand side by side. */
    idleShort: 'idle',
    woken: 'woken',
    overtaken: 'overtaken',
  },
  placeSpoken: (task: string | null, n: number | null, state: string): string =>
    [task, n === null ? null : job(n), state].filter((each) => each !== null).join(', '),
  working: 'at work',
  figures: {
    live: 'Live tasks',
    memory: 'Memory of tasks',
    done: 'Done',
    makespan: 'Last job done',
    overtaken: 'Woken, then waited again',
    nowAndMost: (now: string, most: string): string => `${now}, at most ${most}`,
    number,
    memoryOf: memory,
    doneOf: (n: number, all: number): string => `${number(n)} of ${number(all)}`,
    at: (seconds: number | null): string =>
      seconds === null ? 'not yet' : `${millionths.format(seconds)} s`,
  },
  /** What the memory is, and that it is no guess. */
  measured: (bytes: number): string =>
    `Memory: live tasks × ${tenths.format(bytes / 1024)} KiB, what a task that waits at a semaphore takes: measured on CPython 3.13 with tracemalloc.`,
  fairness: {
    button: 'See a worker overtaken',
    hint: '60 equal jobs of 0.1 s, 10 at once, one place in the queue: a new run, up to the moment.',
    count: (queue: number, semaphore: number): string =>
      `Woken, then waited again: ${number(queue)} at the queue, ${number(semaphore)} at the semaphore.`,
  },
  charts: {
    label: 'Statistics',
    live: {
      title: 'Live tasks and their memory',
      now: (tasksNow: number, bytes: number): string => `${number(tasksNow)} (${memory(bytes)})`,
      picture: (to: number, semaphore: number, queue: number): string =>
        `Live tasks from 0 to ${done(to)}: at most ${number(semaphore)} behind the semaphore, ${number(queue)} through the queue`,
      tasks: number,
      memory,
      names: { semaphore: 'semaphore', queue: 'queue' },
      columns: ['Time', 'Semaphore', 'Queue', 'Semaphore, memory', 'Queue, memory'],
      at: (seconds: number): string => `${hundredths.format(seconds)} s`,
      range: (low: number, high: number): string =>
        low === high ? number(low) : `${number(low)}–${number(high)}`,
      empty: 'No task is alive yet',
    },
    where: {
      title: 'Who waits where',
      columns: ['Now', 'Semaphore', 'Queue'],
      rows: {
        outside: 'Outside, as data',
        waiting: 'Inside: as tasks, in the queue',
        atWork: 'At work',
        done: 'Done',
        live: 'Live tasks',
        mostLive: 'Live tasks at most',
        mostMemory: 'Memory of tasks at most',
        overtaken: 'Woken, then waited again',
        makespan: 'Last job done',
      },
    },
  },
} as const);
