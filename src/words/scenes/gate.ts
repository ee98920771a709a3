import type { KnobName, Version } from '../../scenarios/gate';
import { chartWords } from '../charts';
import { count, hundredths, number, tenths } from '../numbers';
import { inLanguage } from '../inLanguage';
import { firstLetter } from './firstLetter';
import type { KnobWords, SceneWords } from './sceneWords';

const knobs: Readonly<Record<KnobName, KnobWords>> = {
  limit: {
    label: 'Limit',
    python: (value) => `LIMIT = ${value}`,
    meaning: (value) => `${number(value)} at once`,
    spoken: (value) => `${count(value, 'job', 'jobs')} at once`,
  },
  capacity: {
    label: 'Capacity',
    python: (value) => `Queue(${value})`,
    meaning: (value) => (value === 0 ? 'no limit' : count(value, 'place', 'places')),
    spoken: (value) => (value === 0 ? 'no limit' : count(value, 'place', 'places')),
  },
  jobs: {
    label: 'Jobs',
    python: (value) => `range(${value})`,
    meaning: () => 'starts a new run',
    spoken: (value) => `${count(value, 'job', 'jobs')}, starts a new run`,
  },
  slowest: {
    label: 'Slowest',
    python: (value) => `randrange(${value})`,
    meaning: (value) => `to ${tenths.format(value / 10)} s, a new run`,
    spoken: (value) => `up to ${tenths.format(value / 10)} seconds a job, starts a new run`,
  },
};

/** The words of the jobs behind a semaphore and through a queue that any scenario has. */
export const gateScene: SceneWords = inLanguage('gateScene', {
  stage: 'The same jobs behind a semaphore and through a queue',
  knobs,
  file: 'jobs.py',
  versions: {
    label:
      'Which of the two the program, the loop and the timeline show (another one starts a new run)',
    hint: 'Whose program, loop and timeline are shown. Another one starts a new run.',
    keyword: 'asyncio.',
    names: {
      semaphore: 'asyncio.Semaphore',
      queue: 'asyncio.Queue',
    } satisfies Readonly<Record<Version, string>>,
  },
  shortName: firstLetter(['worker', 'job']),
  events: [],
  queue: 'the queue',
  charts: chartWords({
    empty: 'No job has been done yet',
    noWorkers: 'No worker has been hired yet',
    noneTaken: 'No job has been taken yet',
    noneYet: 'No task is alive yet',
    inLine: 'In the queue',
    blocked: 'blocked in put()',
    contents: 'Jobs in the queue',
    items: ['job', 'jobs'],
    itemsHead: 'Jobs',
    busy: 'Workers busy',
    letter: 'W',
    worker: 'Worker',
    more: ['more worker', 'more workers'],
    serving: 'at work',
    since: 'since the start',
    soFar: 'jobs so far',
    unit: 'done / s',
    rate: 'Done a second',
  }),
  summary: (seed, arrived, served) =>
    `seed ${seed} · ${count(arrived, 'job', 'jobs')} · ${number(served)} done`,
  input: (name, value, at) => {
    const knob = knobs[name as KnobName];
    const when = `at ${hundredths.format(at)} s`;
    return `${knob?.label ?? name} → ${knob?.meaning(Number(value)) ?? value} ${when}`;
  },
  finished: 'finished: every job is done',
  closed: 'Every job is done. Reset to start again with these settings.',
  scrubber: {
    producerBlocked: 'put() blocked',
    workerIdle: 'worker idle',
    vipWaiting: null,
    inLine: (length, maxsize) =>
      maxsize > 0
        ? `${number(length)} / ${number(maxsize)} in the queue`
        : `${number(length)} in the queue`,
    producer: { blocked: 'producer blocked', open: 'producer puts', closed: 'all are put' },
    workers: (serving, idle) => `${number(serving)} at work, ${number(idle)} idle`,
    tasks: (alive, atWork, done) =>
      `${count(alive, 'task', 'tasks')} alive · ${number(atWork)} at work · ${count(done, 'job', 'jobs')} done`,
  },
  help: 'A higher limit would set it going again.',
} satisfies SceneWords);
