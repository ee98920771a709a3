import { presets } from '../../scenarios/balance';
import type { Lesson } from '../lesson';
import { lineAt } from '../lineAt';
import { at, when } from '../moment';
import { outcomeOf } from '../outcomeOf';
import type { Reading } from '../reading';
import { runningTask } from '../runningTask';
import { tenths } from '../tenths';

/** Fewer than so many customers more or less are no difference. */
const A_FEW = 3;

/** Who stands in the queue's line for `put` where it is asked, the first of them first. */
const putters = ({ watched, asked }: Reading): string[] => {
  const { tasks } = watched.timeline.at(asked.position);
  return Array.from(
    lineAt(watched, asked.position).putters,
    (waiter) => tasks.get(waiter.task)?.name ?? '',
  );
};

/** How many tasks wait in `put`, and how many in `get`, where it is decided. */
const waiting = ({ watched, decided }: Reading): { put: number; get: number } => {
  const line = lineAt(watched, decided.position);
  return { put: line.putters.length, get: line.getters.length };
};

/** How many more are served beside. */
const gain = ({ watched, beside, decided: { time } }: Reading): number =>
  outcomeOf(beside, time).served - outcomeOf(watched, time).served;

/** What is told of two runs: the second one has the longer buffer. */
const both = ({ watched, beside, decided: { time } }: Reading) => ({
  served: outcomeOf(watched, time).served,
  servedBeside: outcomeOf(beside, time).served,
  busy: outcomeOf(watched, time).busy,
  busyBeside: outcomeOf(beside, time).busy,
  inLine: outcomeOf(watched, time).inLine,
  inLineBeside: outcomeOf(beside, time).inLine,
});

const compared = {
  more: (reading: Reading) => gain(reading) >= A_FEW,
  same: (reading: Reading) => Math.abs(gain(reading)) < A_FEW,
  fewer: (reading: Reading) => gain(reading) <= -A_FEW,
};

export const lesson = {
  minutes: 15,
  steps: {
    whoWaits: {
      kind: 'predict',
      scene: { scenario: 'balance', knobs: presets.slowTills },
      decided: at(35),
      within: 35,
      speed: 5,
      question: {
        kind: 'choose',
        options: {
          doors: (reading) => waiting(reading).put > 0 && waiting(reading).get === 0,
          tills: (reading) => waiting(reading).get > 0 && waiting(reading).put === 0,
          nobody: (reading) => waiting(reading).put === 0 && waiting(reading).get === 0,
        },
      },
      facts: (reading) => ({
        doors: waiting(reading).put,
        inLine: lineAt(reading.watched, reading.decided.position).items.length,
      }),
      line: 'await line.put(customer)',
    },
    whoPutsNext: {
      kind: 'predict',
      scene: { scenario: 'balance', knobs: { ...presets.slowTills, doors: 3 } },
      // All three doors wait, and no till is about to be free.
      asked: when(
        'suspended',
        ({ wait }, watched, position) =>
          wait === 'put' && lineAt(watched, position).putters.length === 3,
        4,
      ),
      decided: when('put'),
      within: 60,
      question: {
        kind: 'point',
        candidates: (reading) =>
          putters(reading).toSorted((one, other) => one.localeCompare(other)),
        who: ({ watched, decided }) => runningTask(watched, decided.position),
      },
      facts: (reading) => ({
        who: runningTask(reading.watched, reading.decided.position),
        seconds: tenths(reading.decided.time - reading.asked.time),
      }),
      line: 'await line.put(customer)',
    },
    howManyServed: {
      kind: 'predict',
      scene: { scenario: 'balance', knobs: presets.slowTills },
      decided: at(60),
      within: 60,
      speed: 10,
      question: {
        kind: 'number',
        min: 0,
        max: 150,
        step: 1,
        tolerance: 10,
        value: ({ watched, decided }) => outcomeOf(watched, decided.time).served,
      },
      facts: ({ watched, decided }) => {
        const { arrived, outside } = watched.throughput.counts(decided);
        return { ...outcomeOf(watched, decided.time), put: arrived - outside };
      },
      line: 'await asyncio.sleep(customer.work / SERVICE)',
    },
    longerBuffer: {
      kind: 'predict',
      scene: {
        scenario: 'balance',
        knobs: { ...presets.slowTills, capacity: 1 },
        beside: { knobs: { capacity: 20 } },
      },
      decided: at(60),
      within: 60,
      speed: 10,
      question: { kind: 'choose', options: compared },
      facts: both,
      line: 'line = asyncio.Queue(CAPACITY)',
    },
    unevenFlow: {
      kind: 'predict',
      scene: {
        scenario: 'balance',
        knobs: { ...presets.balanced, capacity: 1 },
        beside: { knobs: { capacity: 20 } },
      },
      decided: at(120),
      within: 120,
      speed: 10,
      question: { kind: 'choose', options: compared },
      facts: both,
      line: 'line = asyncio.Queue(CAPACITY)',
    },
    hundredServed: {
      kind: 'try',
      scene: { scenario: 'balance', knobs: presets.slowTills },
      speed: 5,
      isDone: ({ throughput }, playhead) =>
        playhead.time <= 60 && throughput.counts(playhead).served >= 100,
      solution: { knobs: { tills: 5 }, until: 60 },
    },
  },
} as const satisfies Lesson;
