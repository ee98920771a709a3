import type { Lesson } from '../lesson';
import { after, when } from '../moment';
import type { Reading } from '../reading';

const LINE = 0;

/** The tasks that work for a customer or wait for one. */
const cashiers = ({ watched, asked }: Reading): string[] =>
  [...watched.timeline.at(asked.position).tasks.values()]
    .map(({ name }) => name)
    .filter((name) => watched.isWorker(name));

/** Who takes the customer whose leaving the line decides. */
const taker = ({ watched, decided }: Reading): string => {
  const { tasks, runningTask } = watched.timeline.at(decided.position);
  return tasks.get(runningTask)?.name ?? '';
};

/** The line as it stands where it is asked: items, the head first. */
const line = ({ watched, asked }: Reading): readonly number[] =>
  watched.timeline.at(asked.position).queues[LINE]?.items ?? [];

/** Where the item that stands at this place of the line, from 0, is taken. */
const taken =
  (place: number) =>
  (reading: Reading): number => {
    const item = line(reading)[place];
    const moment = when('got', (event) => event.item === item);
    return moment(reading.watched, reading.asked.position)?.position ?? Infinity;
  };

/** The line has three in it, and everybody at a till works. */
const threeWait = when('suspended', ({ wait }, { timeline }, position) => {
  const { queues } = timeline.at(position);
  const queue = queues[LINE];
  return wait === 'put' && queue?.items.length === 3 && queue.getters.length === 0;
});

const threeLeft = when('got', () => true, 3);

export const lesson = {
  minutes: 10,
  steps: {
    theShop: {
      kind: 'watch',
      scene: { scenario: 'supermarket' },
      decided: when('got', () => true, 4),
      within: 30,
      facts: ({ watched, decided }) => ({
        cashiers: watched.timeline.at(decided.position).knobs.get('cashiers') ?? 3,
        seconds: Math.round(decided.time * 10) / 10,
      }),
      line: 'customer = await line.get()',
    },
    whoTakesTheNext: {
      kind: 'predict',
      scene: { scenario: 'supermarket', seed: 7 },
      asked: after(
        when('got', () => true, 5),
        0.05,
      ),
      decided: when('got'),
      within: 60,
      question: { kind: 'point', candidates: cashiers, who: taker },
      facts: (reading) => ({
        cashier: taker(reading),
        seconds: Math.round((reading.decided.time - reading.asked.time) * 10) / 10,
      }),
      line: 'line.task_done()',
    },
    inWhichOrder: {
      kind: 'predict',
      scene: { scenario: 'supermarket', knobs: { capacity: 3 } },
      asked: threeWait,
      decided: threeLeft,
      within: 60,
      question: { kind: 'order', events: { first: taken(0), second: taken(1), third: taken(2) } },
      facts: ({ watched, asked, decided }) => ({
        seconds: Math.round((decided.time - asked.time) * 10) / 10,
        kind: watched.timeline.at(asked.position).queues[LINE]?.queueKind ?? '',
      }),
      line: 'await line.put(customer)',
    },
    twentyServed: {
      kind: 'try',
      scene: { scenario: 'supermarket', knobs: { cashiers: 2 } },
      isDone: ({ throughput }, playhead) =>
        playhead.time <= 30 && throughput.counts(playhead).served >= 20,
      solution: { knobs: { basket: 3 }, until: 30 },
    },
  },
} as const satisfies Lesson;
