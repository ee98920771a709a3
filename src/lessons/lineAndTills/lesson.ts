import type { WatchedRun } from '../../store';
import { staffOf } from '../../store/folds/staffOf';
import type { Lesson } from '../lesson';
import { lineAt } from '../lineAt';
import { after, type Moment, when } from '../moment';
import type { Reading } from '../reading';
import { runningTask } from '../runningTask';
import { tenths } from '../tenths';
import { workersAt } from '../workersAt';

/** What the last step asks for. */
const CASHIERS = 2;
const SERVED = 30;
const DEADLINE = 30;

const customer = (item: number | undefined): string => `customer ${item}`;

/** Who has taken a customer and come back for another one. */
const comesBack = when('got', ({ queue }, watched, position) => {
  const worker = runningTask(watched, position);
  const earlier = [...watched.trace.slice(0, position - 1)].filter(
    (event, index) =>
      event.kind === 'got' && event.queue === queue && runningTask(watched, index + 1) === worker,
  );
  return earlier.length > 0;
});

/** Who takes the customer whose leaving the line decides. */
const taker = ({ watched, decided }: Reading): string => runningTask(watched, decided.position);

/** The customers in the line where it is asked, the head first. */
const line = ({ watched, asked }: Reading): readonly number[] =>
  lineAt(watched, asked.position).items;

/** Where the customer who stands at this place of the line, from 0, is taken. */
const taken =
  (place: number) =>
  (reading: Reading): number => {
    const item = line(reading)[place];
    const moment = when('got', (event) => event.item === item);
    return moment(reading.watched, reading.asked.position)?.position ?? Infinity;
  };

/** The line has three in it, everybody at a till works, and the door waits with another. */
const threeWait = when('suspended', ({ wait }, watched, position) => {
  if (wait !== 'put') return false;
  const { items, getters } = lineAt(watched, position);
  return items.length === 3 && getters.length === 0;
});

const threeLeft = when('got', () => true, 3);

/** The customer who was served last at a position. */
const lastServed = ({ visits, timeline }: WatchedRun, position: number): number | undefined =>
  visits.itemsEnded('served', timeline.playheadOf(position)).at(-1);

/** The first of those who stand in the line at `from` is served. */
const firstServed: Moment = (watched, from) => {
  const { items } = lineAt(watched, from);
  return when('taskDone', (_, each, position) => items.includes(lastServed(each, position) ?? NaN))(
    watched,
    from,
  );
};

const threeInLine = { scenario: 'supermarket', seed: 44, knobs: { capacity: 3 } } as const;

export const lesson = {
  minutes: 15,
  steps: {
    theShop: {
      kind: 'watch',
      scene: { scenario: 'supermarket' },
      decided: comesBack,
      within: 30,
      facts: (reading) => ({
        cashier: taker(reading),
        cashiers: workersAt(reading.watched, reading.decided.position).length,
        seconds: tenths(reading.decided.time),
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
      speed: 0.25,
      question: {
        kind: 'point',
        candidates: ({ watched, asked }) => workersAt(watched, asked.position),
        who: taker,
      },
      facts: (reading) => ({
        cashier: taker(reading),
        seconds: tenths(reading.decided.time - reading.asked.time),
      }),
      line: 'line.task_done()',
    },
    inWhichOrder: {
      kind: 'predict',
      scene: threeInLine,
      asked: threeWait,
      decided: threeLeft,
      within: 60,
      speed: 2,
      question: { kind: 'order', events: { first: taken(0), second: taken(1), third: taken(2) } },
      facts: ({ asked, decided }) => ({ seconds: tenths(decided.time - asked.time) }),
      line: 'await line.put(customer)',
    },
    whoIsServedFirst: {
      kind: 'predict',
      scene: threeInLine,
      asked: threeWait,
      decided: firstServed,
      within: 60,
      speed: 2,
      question: {
        kind: 'point',
        candidates: (reading) => line(reading).map(customer),
        who: ({ watched, decided }) => customer(lastServed(watched, decided.position)),
      },
      facts: (reading) => {
        const { watched, decided } = reading;
        const who = lastServed(watched, decided.position) ?? NaN;
        return {
          who: customer(who),
          head: customer(line(reading)[0]),
          products: watched.items.get(who)?.parts.length ?? NaN,
        };
      },
      line: 'await asyncio.sleep(SECONDS[product])',
    },
    twoCashiers: {
      kind: 'try',
      scene: { scenario: 'supermarket', knobs: { cashiers: CASHIERS } },
      isDone: (watched, playhead) =>
        playhead.time <= DEADLINE &&
        watched.throughput.counts(playhead).served >= SERVED &&
        staffOf(watched).by(playhead).length <= CASHIERS,
      solution: { knobs: { basket: 3 }, until: DEADLINE },
    },
  },
} as const satisfies Lesson;
