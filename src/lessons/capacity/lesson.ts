import { tasks } from '../../scenarios/supermarket';
import type { WatchedRun } from '../../store';
import type { Lesson } from '../lesson';
import { lineAt } from '../lineAt';
import { at, type Moment, when } from '../moment';
import { outcomeOf } from '../outcomeOf';
import type { Reading } from '../reading';
import { runningTask } from '../runningTask';

/** The customer whom the door brings at a position, or brought last. */
const customerOfDoor = ({ timeline }: WatchedRun, position: number): number =>
  [...timeline.at(position).tasks.values()]
    .find(({ name }) => name === tasks.door)
    ?.locals.get('customer') ?? NaN;

/** Fewer than so many customers more or less in a minute are no difference. */
const A_FEW = 3;

/** The line has as many in it as it has places for. */
const isFull = (watched: WatchedRun, position: number): boolean => {
  const { items, maxsize } = lineAt(watched, position);
  return items.length === maxsize;
};

/** The door waits for the next group, and the line is full. */
const nextComesToAFullLine = when(
  'suspended',
  ({ wait }, watched, position) =>
    wait === 'sleep' && runningTask(watched, position) === tasks.door && isFull(watched, position),
);

const doorWaits = when('suspended', ({ wait }) => wait === 'put');

/** How many calls have been refused by a queue's error up to where it is decided. */
const refused = ({ watched, decided }: Reading): number =>
  [...watched.trace.slice(0, decided.position)].filter(({ kind }) => kind === 'raised').length;

/** Where the first event from the question on is that makes this moment. */
const comes =
  (moment: Moment) =>
  ({ watched, asked }: Reading): number =>
    moment(watched, asked.position)?.position ?? Infinity;

/** The number of the task that was the last one to take a customer by a position, -1 if none has. */
const takerOf = ({ trace, timeline }: WatchedRun, position: number): number => {
  const taken = [...trace.slice(0, position)].findLastIndex(({ kind }) => kind === 'got');
  return taken < 0 ? -1 : timeline.at(taken + 1).runningTask;
};

/** How many more are served beside. */
const gain = ({ watched, beside, decided: { time } }: Reading): number =>
  outcomeOf(beside, time).served - outcomeOf(watched, time).served;

const fullLine = { scenario: 'supermarket', seed: 44 } as const;

export const lesson = {
  minutes: 15,
  steps: {
    lineIsFull: {
      kind: 'predict',
      scene: fullLine,
      asked: nextComesToAFullLine,
      decided: doorWaits,
      within: 30,
      speed: 0.25,
      question: {
        kind: 'choose',
        options: {
          turnedAway: (reading) => refused(reading) > 0,
          squeezesIn: ({ watched, decided }) => {
            const { items, maxsize } = lineAt(watched, decided.position);
            return items.length > maxsize;
          },
          waits: ({ watched, decided }) =>
            lineAt(watched, decided.position).putters.length === 1 &&
            isFull(watched, decided.position),
        },
      },
      facts: ({ watched, decided }) => ({
        places: lineAt(watched, decided.position).maxsize,
        customer: customerOfDoor(watched, decided.position),
      }),
      line: 'await line.put(customer)',
    },
    aPlaceIsFree: {
      kind: 'predict',
      scene: fullLine,
      // A cashier comes for the next customer a tenth of a second later.
      asked: at(6.6),
      decided: when('put'),
      within: 30,
      speed: 0.1,
      question: {
        kind: 'order',
        events: {
          taken: comes(when('got')),
          woken: comes(when('woken', ({ lineOf }) => lineOf === 'putters')),
          scans: comes(
            when(
              'suspended',
              ({ task, wait }, watched, position) =>
                wait === 'sleep' && task === takerOf(watched, position),
            ),
          ),
          put: comes(when('put')),
        },
      },
      facts: ({ watched, decided }) => {
        const alive = watched.timeline.at(decided.position).tasks;
        return {
          cashier: alive.get(takerOf(watched, decided.position))?.name ?? '',
          customer: customerOfDoor(watched, decided.position),
        };
      },
      line: 'customer = await line.get()',
    },
    longerLine: {
      kind: 'predict',
      scene: { scenario: 'supermarket', beside: { knobs: { capacity: 20 } } },
      decided: at(60),
      within: 60,
      speed: 10,
      question: {
        kind: 'choose',
        options: {
          more: (reading) => gain(reading) >= A_FEW,
          same: (reading) => Math.abs(gain(reading)) < A_FEW,
          fewer: (reading) => gain(reading) <= -A_FEW,
        },
      },
      facts: ({ watched, beside, decided: { time } }) => ({
        served: outcomeOf(watched, time).served,
        servedBeside: outcomeOf(beside, time).served,
        inLine: outcomeOf(watched, time).inLine,
        inLineBeside: outcomeOf(beside, time).inLine,
        busy: outcomeOf(watched, time).busy,
        busyBeside: outcomeOf(beside, time).busy,
      }),
      line: 'line = asyncio.Queue(CAPACITY)',
    },
    noLimit: {
      kind: 'predict',
      scene: { scenario: 'supermarket', knobs: { capacity: 0 } },
      decided: at(20),
      within: 20,
      speed: 5,
      question: {
        kind: 'number',
        min: 0,
        max: 200,
        step: 1,
        tolerance: 20,
        value: ({ watched, decided }) => lineAt(watched, decided.position).items.length,
      },
      facts: ({ watched, decided }) => {
        const { arrived, served, inService, inLine } = watched.throughput.counts(decided);
        return { arrived, served, inService, inLine };
      },
      line: 'await line.put(customer)',
    },
    makeTheDoorWait: {
      kind: 'try',
      scene: { scenario: 'supermarket', knobs: { capacity: 20, interval: 2, group: 4 } },
      isDone: ({ timeline }, { position }) =>
        [...timeline.at(position).tasks.values()].some(
          ({ name, phase, wait }) => name === tasks.door && phase === 'waiting' && wait === 'put',
        ),
      solution: { knobs: { capacity: 2, interval: 0.3 }, until: 20 },
    },
  },
} as const satisfies Lesson;
