import { keyOf, orderClasses } from '../../scenarios/orders';
import { situations } from '../../scenarios/orders/situations';
import { utilisation } from '../../scenarios/orders/utilisation';
import type { WatchedRun } from '../../store';
import { classesOf } from '../../store/folds/classesOf';
import type { Playhead } from '../../timeline';
import { isVip } from '../isVip';
import type { Lesson } from '../lesson';
import { after, at, later, when } from '../moment';
import { orderName } from '../orderName';
import { ordersAsked } from '../ordersAsked';
import { ordersSent } from '../ordersSent';
import { orderTaken } from '../orderTaken';
import type { Reading } from '../reading';
import { takenIn } from '../takenIn';
import { whoIsTaken } from '../whoIsTaken';

/** Virtual seconds until the picture of the heap shows what the heap did. */
const DRAWN = 1;

/** In virtual seconds: for how long one counts who goes ahead, and when the orders of the step on aging come. */
export const times = {
  counted: 20,
  aging: 10,
  waiting: 2,
  vip: 14,
  newer: 15,
} as const;

/** What is to be brought about: virtual seconds, and VIPs that went ahead. */
export const goals = { starved: 20, ahead: 10, vipWaited: 5 } as const;

/** Requests come only when the scene sends them. With this seed every order takes a second at least. */
const quiet = { scenario: 'orders', seed: 11 } as const;
const oneWorker = { rate: 0, workers: 1 } as const;

/** Where the order is taken that came as number `place` of those in the queue, from 0. */
const taken =
  (place: number) =>
  ({ watched, asked }: Reading): number => {
    const item = ordersAsked({ watched, asked })[place];
    const moment = when('got', (event) => event.item === item);
    return moment(watched, asked.position)?.position ?? Infinity;
  };

const isRising = (items: readonly number[]): boolean =>
  items.every((item, place) => place === 0 || (items[place - 1] ?? NaN) < item);

/** The order whose put asks the question. */
const putLast = ({ watched, asked }: Reading): number => {
  const event = watched.trace.at(asked.position - 1);
  return event.kind === 'put' ? event.item : NaN;
};

/** How many VIPs that came after the order have been taken. */
const ahead = ({ watched, asked, decided }: Reading): number =>
  classesOf(watched).of(orderClasses.vip).takenOfLater(asked.position, decided);

/** The first part of an order's key, with aging: a virtual second, rounded to a whole one. */
function dueAt({ items }: WatchedRun, number: number): number {
  const { madeAt = NaN, parts: [vip, , numbered, aging = 0] = [] } = items.get(number) ?? {};
  const made = { number, madeAt, aging, vip: vip === orderClasses.vip, numbered: numbered === 1 };
  return Math.round(keyOf(made)[0] ?? NaN);
}

/** Whether a regular order has waited for so long, while so many VIPs that came later went ahead. */
function starves(watched: WatchedRun, playhead: Playhead): boolean {
  const { items } = watched;
  const classes = classesOf(watched);
  const longest = classes.of(orderClasses.regular).longestWaiting(playhead);
  if (longest === null || playhead.time - longest.since < goals.starved) return false;
  // With aging it waits long, but not for ever.
  const [, , , aging] = items.get(longest.item)?.parts ?? [];
  const vips = classes.of(orderClasses.vip);
  return aging === 0 && vips.takenOfLater(longest.position, playhead) >= goals.ahead;
}

/** Whether a VIP waited longer until it was taken than any regular order, those that still wait too. */
function vipWaitedLongest(watched: WatchedRun, playhead: Playhead): boolean {
  const classes = classesOf(watched);
  const regular = classes.of(orderClasses.regular);
  const since = regular.longestWaiting(playhead)?.since ?? playhead.time;
  const longest = Math.max(regular.waits.quantile(1, playhead) ?? 0, playhead.time - since);
  const vip = classes.of(orderClasses.vip).waits.quantile(1, playhead) ?? 0;
  return vip >= goals.vipWaited && vip > longest;
}

export const lesson = {
  minutes: 20,
  steps: {
    equals: {
      kind: 'predict',
      scene: {
        ...quiet,
        knobs: oneWorker,
        inputs: [...ordersSent('R', 1), ...ordersSent('RRRR', 1.2)],
      },
      asked: at(2.4),
      decided: after(
        when('got', () => true, 4),
        DRAWN,
      ),
      within: 40,
      speed: 2,
      question: {
        kind: 'order',
        events: { first: taken(0), second: taken(1), third: taken(2), fourth: taken(3) },
      },
      facts: (reading) => ({
        came: ordersAsked(reading).map(orderName).join(', '),
        taken: [0, 1, 2, 3].map((place) => orderTaken(reading, place)).join(', '),
      }),
      line: 'return self.key < other.key',
    },
    sequenceNumber: {
      kind: 'predict',
      scene: {
        ...quiet,
        knobs: { ...oneWorker, numbered: 1 },
        inputs: [...ordersSent('R', 1), ...ordersSent('RRRRV', 1.2)],
      },
      asked: at(2.4),
      decided: after(
        when('got', () => true, 5),
        DRAWN,
      ),
      within: 40,
      speed: 3,
      question: {
        kind: 'choose',
        options: {
          numberOnly: (reading) => isRising(takenIn(reading)),
          vipThenTurn: (reading) => {
            const [first = NaN, ...others] = takenIn(reading);
            return isVip(reading.watched, first) && isRising(others);
          },
          vipThenAny: (reading) => {
            const [first = NaN, ...others] = takenIn(reading);
            return isVip(reading.watched, first) && !isRising(others);
          },
        },
      },
      facts: (reading) => ({
        taken: takenIn(reading)
          .map((_, place) => orderTaken(reading, place))
          .join(', '),
      }),
      line: 'self.key += (number,)',
    },
    starvation: {
      kind: 'predict',
      scene: { scenario: 'orders', knobs: situations.starving },
      asked: when('put', ({ item }, watched) => !isVip(watched, item)),
      decided: later(times.counted),
      within: 60,
      speed: 4,
      question: { kind: 'number', min: 0, max: 60, step: 1, tolerance: 5, value: ahead },
      facts: (reading) => {
        const { knobs } = reading.watched.timeline.at(reading.asked.position);
        const { rate, vipShare, meanSeconds, workers } = utilisation(Object.fromEntries(knobs));
        return {
          order: putLast(reading),
          ahead: ahead(reading),
          coming: Math.round(10 * rate * vipShare) / 10,
          pace: Math.round((10 * workers) / meanSeconds) / 10,
        };
      },
      line: 'self.key = (0 if vip else 1,)',
    },
    aging: {
      kind: 'predict',
      scene: {
        scenario: 'orders',
        // The first order takes 18 s.
        seed: 6,
        knobs: { ...oneWorker, seconds: 20, aging: times.aging, numbered: 1 },
        inputs: [
          ...ordersSent('R', 0.5),
          ...ordersSent('R', times.waiting),
          ...ordersSent('V', times.vip),
          ...ordersSent('R', times.newer),
        ],
      },
      asked: at(17),
      decided: after(when('got'), DRAWN),
      within: 40,
      question: whoIsTaken(0),
      facts: (reading) => {
        const { watched } = reading;
        const [oldest = NaN] = ordersAsked(reading);
        const vip = ordersAsked(reading).find((item) => isVip(watched, item)) ?? NaN;
        return {
          taken: orderTaken(reading, 0),
          due: dueAt(watched, oldest),
          vip: orderName(vip),
          came: dueAt(watched, vip),
        };
      },
      line: 'self.key = (now if vip else now + AGING,)',
    },
    starve: {
      kind: 'try',
      scene: { scenario: 'orders', knobs: { rate: 1, capacity: 0, numbered: 1 } },
      speed: 2,
      isDone: starves,
      solution: { knobs: { rate: 2, vipShare: 90 }, until: 40 },
    },
    vipWaits: {
      kind: 'try',
      scene: { scenario: 'orders', knobs: { numbered: 1 } },
      speed: 2,
      isDone: vipWaitedLongest,
      solution: { knobs: { capacity: 1 }, until: 40 },
    },
  },
} as const satisfies Lesson;
