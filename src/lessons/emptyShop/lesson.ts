import { tasks } from '../../scenarios/supermarket';
import type { Lesson } from '../lesson';
import { lineAt } from '../lineAt';
import { at, atEnd, when } from '../moment';
import type { Reading } from '../reading';
import { runningTask } from '../runningTask';
import { tenths } from '../tenths';
import { workersAt } from '../workersAt';

/** As many first write the cashier's loop. */
const whileNotEmpty = 'whileNotEmpty';

/** What is asked for of this version. */
const SERVED = 5;
const DEADLINE = 40;

/** The name of the task that ends where it is decided. */
const leaver = ({ watched, decided }: Reading): string => {
  const ended = watched.trace.at(decided.position - 1);
  return ended.kind === 'taskEnded' ? watched.tasks.of(ended.task) : '';
};

/** How many have been served between the question and what decides it. */
const stillServed = ({ watched: { throughput }, asked, decided }: Reading): number =>
  throughput.counts(decided).served - throughput.counts(asked).served;

/** The last event of a kind up to where it is decided: the position just after it. */
const last =
  (kind: 'got' | 'taskDone') =>
  ({ watched, decided }: Reading): number =>
    [...watched.trace.slice(0, decided.position)].findLastIndex((event) => event.kind === kind) + 1;

const doorCloses = when('taskEnded', ({ task }, watched) => watched.tasks.of(task) === tasks.door);

const sentHome = when('cancelRequested');

/** The cashiers of the usual shop, who are all sent away in it. */
const allSentHome = {
  scenario: 'supermarket',
  inputs: [{ at: 6, name: 'cashiers', value: 0 }],
} as const;

export const lesson = {
  minutes: 15,
  steps: {
    whoGoesHome: {
      kind: 'predict',
      // The first group is larger than the line, and no basket in it is empty.
      scene: { scenario: 'supermarket', version: whileNotEmpty, seed: 6 },
      asked: when('suspended', ({ wait }) => wait === 'put'),
      decided: when('taskEnded'),
      within: 1,
      speed: 0.1,
      question: {
        kind: 'point',
        candidates: ({ watched, asked }) => workersAt(watched, asked.position),
        who: leaver,
      },
      facts: (reading) => {
        const { watched, decided } = reading;
        const others = workersAt(watched, decided.position);
        const door = [...watched.timeline.at(decided.position).tasks.values()].find(
          ({ name }) => name === tasks.door,
        );
        return {
          who: leaver(reading),
          others: others.join(' and '),
          customer: door?.locals.get('customer') ?? NaN,
          door: door?.phase ?? '',
        };
      },
      line: 'while not line.empty():',
    },
    nobodyLeft: {
      kind: 'predict',
      // The first group is empty.
      scene: { scenario: 'supermarket', version: whileNotEmpty },
      asked: at(0.5),
      decided: atEnd,
      within: 60,
      speed: 0.25,
      question: {
        kind: 'choose',
        options: {
          comeBack: ({ watched, decided }) => workersAt(watched, decided.position).length > 0,
          ends: ({ watched }) => watched.run.end === 'finished',
          stuck: ({ watched, decided }) =>
            watched.run.end === 'stuck' && workersAt(watched, decided.position).length === 0,
        },
      },
      facts: ({ watched, decided }) => ({
        seconds: tenths(decided.time),
        inLine: lineAt(watched, decided.position).items.length,
      }),
      line: 'await line.put(customer)',
    },
    oneTillAgain: {
      kind: 'try',
      scene: { scenario: 'supermarket', version: whileNotEmpty },
      isDone: ({ run, throughput }, playhead) =>
        run.options.version === whileNotEmpty &&
        playhead.time <= DEADLINE &&
        throughput.counts(playhead).served >= SERVED,
      solution: { inputs: [{ at: 2, name: 'openTill', value: 0 }], until: DEADLINE },
    },
    sentHome: {
      kind: 'predict',
      scene: allSentHome,
      asked: at(6.05),
      decided: atEnd,
      within: 60,
      speed: 2,
      question: {
        kind: 'number',
        min: 0,
        max: 10,
        step: 1,
        tolerance: 0,
        value: stillServed,
      },
      facts: (reading) => {
        const { watched, decided } = reading;
        return {
          served: stillServed(reading),
          seconds: tenths(decided.time),
          inLine: lineAt(watched, decided.position).items.length,
        };
      },
      line: 'customer = await line.get()',
    },
    closingTime: {
      kind: 'predict',
      scene: { scenario: 'supermarket', knobs: { openFor: 5 } },
      asked: at(6.6),
      decided: sentHome,
      within: 60,
      speed: 2,
      question: {
        kind: 'order',
        events: {
          doorCloses: ({ watched, asked }) =>
            doorCloses(watched, asked.position)?.position ?? Infinity,
          lastTaken: last('got'),
          lastServed: last('taskDone'),
          cancelled: ({ decided }) => decided.position,
        },
      },
      facts: ({ watched, asked, decided }) => ({
        closes: tenths(doorCloses(watched, asked.position)?.time ?? NaN),
        goHome: tenths(decided.time),
        by: runningTask(watched, decided.position),
        waiting: lineAt(watched, decided.position).getters.length,
      }),
      line: 'task.cancel()',
    },
  },
} as const satisfies Lesson;
