import { closeDown, type WayToClose } from '../../scenarios/orders';
import { talliedIn } from '../../store/folds/talliedIn';
import { staffOf } from '../../store/folds/staffOf';
import { closingOf } from '../../store/folds/closingOf';
import { waysToClose } from '../../scenarios/orders/knobs';
import type { ScenarioInput } from '../../scenarios/scenario';
import { type StaffMember, type Tally, tallyOf } from '../../timeline';
import type { TraceEvent } from '../../trace';
import type { Lesson } from '../lesson';
import { at, atEnd, when } from '../moment';
import { ordersSent } from '../ordersSent';
import { queued } from '../queued';
import type { Reading } from '../reading';
import type { Scene } from '../scene';

/** So many orders must have been served before the service may be closed without a loss. */
export const MANY = 10;

/** What comes sooner than this after something, in virtual seconds, comes of it. */
const AT_ONCE = 0.1;

/** Virtual seconds at which all orders come, at which one is asked shortly before closing, and of closing. */
const COME = 1;
const ASKED = 4.3;
const CLOSED = 4.5;

const closed = (second: number): readonly ScenarioInput[] => [
  { at: second, name: closeDown.name, value: 0 },
];

/** Three workers, and only the requests of the scene. With this seed every order takes a second at least. */
const scene = (way: WayToClose, letters: string, capacity: number): Scene => ({
  scenario: 'orders',
  seed: 11,
  knobs: {
    rate: 0,
    workers: 3,
    numbered: 1,
    capacity,
    grace: 60,
    closing: waysToClose.indexOf(way),
  },
  inputs: [...ordersSent(letters, COME), ...closed(CLOSED)],
});

/** All seven have a place in the queue. */
const roomy = scene('joinThenCancel', 'RRRRRRR', 10);
/** Ten orders, and a queue with three places: some wait in `put()`. */
const crowded = (way: WayToClose): Scene => scene(way, 'RRRRRRRRRR', 3);

const events = ({ watched, asked, decided }: Reading): readonly TraceEvent[] => [
  ...watched.trace.slice(asked.position, decided.position),
];

const dones = (reading: Reading): number =>
  events(reading).filter(({ kind }) => kind === 'taskDone').length;

/** What became of the requests, as a choice and in numbers. */
const tally = ({ watched, decided }: Reading): Tally => tallyOf(talliedIn(watched), decided);

const workers = ({ watched, decided }: Reading): readonly StaffMember[] =>
  staffOf(watched).by(decided);

const areCancelled = (reading: Reading): boolean =>
  workers(reading).every(({ ending }) => ending?.outcome === 'cancelled');

/** The position of the last event for which this holds. */
const lastOf =
  (holds: (event: TraceEvent) => boolean) =>
  (reading: Reading): number =>
    reading.asked.position + events(reading).findLastIndex(holds) + 1;

/** Virtual seconds from the last event of a kind to where it is decided. */
const sinceLast = (kind: TraceEvent['kind'], reading: Reading): number =>
  reading.decided.time -
  reading.watched.timeline.timeOf(lastOf((event) => event.kind === kind)(reading));

/** The position at which the first of the workers has left. */
const firstLeaves = (reading: Reading): number =>
  Math.min(...workers(reading).map(({ ending }) => ending?.position ?? Infinity));

export const lesson = {
  minutes: 18,
  steps: {
    whenJoinReturns: {
      kind: 'predict',
      scene: roomy,
      asked: at(ASKED),
      decided: when('woken', ({ lineOf }) => lineOf === 'joiners'),
      within: 40,
      question: {
        kind: 'choose',
        options: {
          queueEmpty: (reading) => sinceLast('got', reading) < AT_ONCE,
          lastDone: (reading) =>
            sinceLast('got', reading) >= AT_ONCE && sinceLast('taskDone', reading) < AT_ONCE,
          workersGone: (reading) => workers(reading).every(({ ending }) => ending !== null),
        },
      },
      facts: (reading) => {
        const inQueue = queued(reading.watched, reading.asked).length;
        return {
          dones: dones(reading),
          inQueue,
          inHand: dones(reading) - inQueue,
          empty: Math.round(10 * sinceLast('got', reading)) / 10,
        };
      },
      line: 'orders.task_done()',
    },
    afterJoin: {
      kind: 'predict',
      scene: roomy,
      asked: at(7.5),
      decided: atEnd,
      within: 40,
      question: {
        kind: 'choose',
        options: {
          byThemselves: (reading) =>
            workers(reading).every(({ ending }) => ending?.outcome === 'finished'),
          cancelledIdle: (reading) => areCancelled(reading) && tally(reading).cut === 0,
          cancelledAtWork: (reading) => areCancelled(reading) && tally(reading).cut > 0,
        },
      },
      facts: (reading) => ({
        served: tally(reading).served,
        cut: tally(reading).cut,
        workers: workers(reading).length,
      }),
      line: 'await asyncio.wait_for(orders.join(), GRACE)',
    },
    cancelledAtOnce: {
      kind: 'predict',
      scene: crowded('cancelWithoutJoin'),
      asked: at(ASKED),
      decided: atEnd,
      within: 40,
      speed: 0.2,
      question: {
        kind: 'number',
        min: 0,
        max: 10,
        step: 1,
        tolerance: 0,
        value: (reading) => tally(reading).came - tally(reading).served,
      },
      facts: (reading) => {
        const { served, cut, dropped, unanswered } = tally(reading);
        return { served, cut, dropped, unanswered };
      },
      line: 'task.cancel()',
    },
    shutDown: {
      kind: 'predict',
      scene: crowded('shutDown'),
      asked: at(ASKED),
      decided: atEnd,
      within: 40,
      question: {
        kind: 'order',
        events: {
          turnedAway: lastOf((event) => event.kind === 'response' && event.status === 503),
          lastTaken: lastOf((event) => event.kind === 'got'),
          firstLeaves,
          lastDone: lastOf((event) => event.kind === 'taskDone'),
        },
      },
      facts: (reading) => {
        const { served, refused, cut, dropped } = tally(reading);
        return { served, refused, lost: cut + dropped };
      },
      line: 'orders.shutdown()',
    },
    shutDownAtOnce: {
      kind: 'predict',
      scene: crowded('shutDownAtOnce'),
      asked: at(ASKED),
      decided: atEnd,
      within: 40,
      question: {
        kind: 'choose',
        options: {
          nothing: (reading) => tally(reading).cut === 0 && tally(reading).dropped === 0,
          queuedOnes: (reading) => tally(reading).cut === 0 && tally(reading).dropped > 0,
          inHand: (reading) => tally(reading).cut > 0 && tally(reading).dropped === 0,
          both: (reading) => tally(reading).cut > 0 && tally(reading).dropped > 0,
        },
      },
      facts: (reading) => {
        const { served, dropped, refused } = tally(reading);
        return { served, dropped, refused, inHand: dones(reading) };
      },
      line: 'orders.shutdown(immediate=True)',
    },
    nothingLost: {
      kind: 'try',
      scene: { scenario: 'orders', seed: 11, knobs: { grace: 3, numbered: 1 } },
      speed: 2,
      isDone: (watched, playhead) => {
        const overAt = closingOf(watched).by(playhead)?.overAt ?? null;
        if (overAt === null) return false;
        const { served, cut, dropped, unanswered } = tallyOf(talliedIn(watched), playhead);
        return served >= MANY && cut + dropped + unanswered === 0;
      },
      solution: {
        knobs: { closing: waysToClose.indexOf('shutDown') },
        inputs: closed(15),
        until: 60,
      },
    },
  },
} as const satisfies Lesson;
