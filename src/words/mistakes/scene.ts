import { inLanguage } from '../inLanguage';
import { chartWords } from '../charts';
import { number } from '../numbers';
import { firstLetter } from '../scenes/firstLetter';
import type { SceneWords } from '../scenes/sceneWords';

/** The words of the gallery's programs that any scenario has. Nobody changes anything in them. */
export const mistakeScene: SceneWords = inLanguage('mistakeScene', {
  stage: 'A program with a mistake',
  knobs: {},
  file: 'mistake.py',
  versions: null,
  shortName: firstLetter(['worker', 'producer', 'report']),
  events: [],
  queue: 'the queue',
  charts: chartWords({
    empty: 'No job has been done yet',
    noWorkers: 'No worker has begun yet',
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
  summary: () => 'no settings, nothing at random',
  input: (name, value) => `${name} → ${value}`,
  finished: 'the program has ended',
  closed: 'The program has ended.',
  scrubber: {
    producerBlocked: 'put() blocked',
    workerIdle: 'worker idle',
    vipWaiting: null,
    inLine: (length, maxsize) =>
      maxsize > 0
        ? `${number(length)} / ${number(maxsize)} in the queue`
        : `${number(length)} in the queue`,
    producer: { blocked: 'producer blocked', open: 'producer puts', closed: 'no producer' },
    workers: (serving, idle) => `${number(serving)} at work, ${number(idle)} idle`,
  },
  help: '',
});
