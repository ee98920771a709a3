import { tasks } from '../../scenarios/supermarket';
import type { Playhead } from '../../timeline';
import type { EventKind } from '../../trace';
import type { Lesson } from '../lesson';
import { lineAt } from '../lineAt';
import { at, type Moment, when } from '../moment';
import type { Reading } from '../reading';
import { runningTask } from '../runningTask';
import { tenths } from '../tenths';
import { workersAt } from '../workersAt';
import { wokenGetters } from './wokenGetters';

/** Groups far apart and small baskets, so that all cashiers wait when the next group comes. */
const quiet = { capacity: 5, interval: 2, basket: 4 } as const;

/** What a task is brought about within: seconds, as often as it is asked for. */
const WINDOW = 0.1;

/** How many cashiers are asked for. */
const TOGETHER = 3;

/** The first time after so many virtual seconds that somebody is woken in `get()`. */
const wakesAfter = (seconds: number): Moment =>
  when(
    'woken',
    ({ lineOf }, { timeline }, position) =>
      lineOf === 'getters' && timeline.timeOf(position) > seconds,
  );

/** The first time after so many virtual seconds that the door waits for the next group. */
const doorSleepsAfter = (seconds: number): Moment =>
  when(
    'suspended',
    ({ task, wait }, { tasks: names, timeline }, position) =>
      wait === 'sleep' && names.of(task) === tasks.door && timeline.timeOf(position) > seconds,
  );

/** When a cashier runs who was woken in `get()`: just before it takes anybody. */
const cashierRuns: Moment = when('callback', ({ callback, owner }, watched) => {
  return callback === 'wakeup' && watched.isWorker(watched.tasks.of(owner));
});

/** Of these kinds of events, the one that comes next. */
const next = ({ watched, asked }: Reading, ...kinds: EventKind[]): EventKind | undefined =>
  [...watched.trace.slice(asked.position)].find(({ kind }) => kinds.includes(kind))?.kind;

const isNext =
  (kind: 'put' | 'callback' | 'idled') =>
  (reading: Reading): boolean =>
    next(reading, 'put', 'callback', 'idled') === kind;

/** How many of a kind come between the question and what decides it. */
const between = ({ watched, asked, decided }: Reading, kind: EventKind): number =>
  [...watched.trace.slice(asked.position, decided.position)].filter((event) => event.kind === kind)
    .length;

/** The position just after the `count`th event of a kind after the question. */
const nth =
  (kind: 'put' | 'got' | 'suspended', count: number) =>
  ({ watched, asked }: Reading): number =>
    when(kind, () => true, count)(watched, asked.position)?.position ?? Infinity;

/** Who was woken last before a playhead. */
const lastWoken = ({ trace, tasks: names }: Reading['watched'], { position }: Playhead): string => {
  const woken = [...trace.slice(0, position)].findLast((event) => event.kind === 'woken');
  return woken?.kind === 'woken' ? names.of(woken.task) : '';
};

/** The cashiers who stand in the ready queue, those who have waited longest first, with the virtual second since when. */
const readyCashiers = ({ watched, asked }: Reading): { name: string; since: number }[] =>
  [...watched.timeline.at(asked.position).tasks.values()]
    .filter(({ name, phase }) => phase === 'woken' && watched.isWorker(name))
    .toSorted((a, b) => a.since - b.since)
    .map(({ name, since }) => ({ name, since: tenths(since) }));

export const lesson = {
  minutes: 20,
  steps: {
    putWakes: {
      kind: 'predict',
      scene: { scenario: 'supermarket', seed: 7, knobs: quiet },
      asked: wakesAfter(3.9),
      decided: doorSleepsAfter(3.9),
      within: 5,
      speed: 0.1,
      question: {
        kind: 'choose',
        options: {
          takes: isNext('callback'),
          clockMoves: isNext('idled'),
          doorGoesOn: isNext('put'),
        },
      },
      facts: (reading) => ({
        woken: lastWoken(reading.watched, reading.asked),
        more: between(reading, 'put'),
      }),
      line: 'await line.put(customer)',
    },
    allInFirst: {
      kind: 'predict',
      scene: { scenario: 'supermarket', seed: 14, knobs: quiet },
      asked: at(5.9),
      decided: cashierRuns,
      within: 7,
      speed: 0.1,
      question: {
        kind: 'number',
        min: 0,
        max: 5,
        step: 1,
        tolerance: 0,
        value: ({ watched, decided }) => lineAt(watched, decided.position).items.length,
      },
      facts: ({ watched, asked, decided }) => ({
        inLine: lineAt(watched, decided.position).items.length,
        free: lineAt(watched, asked.position).getters.length,
        places: lineAt(watched, decided.position).maxsize,
      }),
      line: 'for customer in group:',
    },
    whoFirst: {
      kind: 'predict',
      scene: { scenario: 'supermarket', seed: 10, knobs: quiet },
      asked: doorSleepsAfter(5.9),
      decided: cashierRuns,
      within: 7,
      speed: 0.1,
      question: {
        kind: 'point',
        candidates: ({ watched, asked }) => workersAt(watched, asked.position),
        who: ({ watched, decided }) => runningTask(watched, decided.position),
      },
      facts: (reading) => {
        const [first, second, third] = readyCashiers(reading);
        return {
          who: runningTask(reading.watched, reading.decided.position),
          order: [first, second, third].map((each) => each?.name ?? '').join(', '),
          first: first?.since ?? NaN,
          second: second?.since ?? NaN,
          third: third?.since ?? NaN,
        };
      },
      line: 'customer = await line.get()',
    },
    fullLine: {
      kind: 'predict',
      scene: { scenario: 'supermarket', seed: 17, knobs: { ...quiet, capacity: 2 } },
      asked: at(3.9),
      decided: doorSleepsAfter(3.9),
      within: 5,
      speed: 0.1,
      question: {
        kind: 'order',
        events: {
          thirdPut: nth('put', 3),
          firstTaken: nth('got', 1),
          doorWaits: nth('suspended', 1),
          secondTaken: nth('got', 2),
        },
      },
      facts: (reading) => ({
        steps: between(reading, 'callback'),
        seconds: tenths(reading.decided.time),
        places: lineAt(reading.watched, reading.decided.position).maxsize,
      }),
      line: 'await line.put(customer)',
    },
    threeReady: {
      kind: 'try',
      scene: { scenario: 'supermarket', seed: 3, knobs: { ...quiet, capacity: 2 } },
      isDone: (watched, { time, position }) =>
        wokenGetters(watched, watched.timeline.positionAt(Math.max(0, time - WINDOW)), position) >=
        TOGETHER,
      solution: { knobs: { capacity: 5 }, until: 3 },
    },
  },
} as const satisfies Lesson;
