import { isVip } from '../isVip';
import { heapOf } from '../../store/folds/heapOf';
import type { Lesson } from '../lesson';
import { after, at, when } from '../moment';
import { ordersSent } from '../ordersSent';
import { orderTaken } from '../orderTaken';
import { queued } from '../queued';
import type { Reading } from '../reading';
import { takenIn } from '../takenIn';
import { whoIsTaken } from '../whoIsTaken';
import { swapsOf } from './swapsOf';

/** Virtual seconds until the picture of the heap shows what the heap did. */
const DRAWN = 1;
/** Who is taken sooner than this, in virtual seconds, did not wait. */
const AT_ONCE = 0.1;

/** A queue in which a VIP that comes last rises over three orders to the root. */
const RISES = 3;

/** Requests come only when the scene sends them. With this seed every order takes a second at least. */
const quiet = { scenario: 'orders', seed: 11 } as const;
const oneWorker = { rate: 0, workers: 1 } as const;

/** The worker has order 1, seven regular orders are in the queue, and then a VIP comes. */
const climb = {
  ...quiet,
  knobs: oneWorker,
  inputs: [...ordersSent('R', 1), ...ordersSent('RRRRRRR', 1.2), ...ordersSent('V', 2.5)],
} as const;

/** For how long an order waited that was taken, in virtual seconds. */
function waitOf({ watched, decided }: Reading, item: number): number {
  const visit = watched.visits.visitOf(item, decided);
  return (visit?.got ?? Infinity) - (visit?.arrived ?? 0);
}

const vipWaits = (reading: Reading): boolean =>
  takenIn(reading).some((item) => isVip(reading.watched, item) && waitOf(reading, item) > AT_ONCE);

/** The first push after the question: its number among all that the heap did. */
const pushAsked = ({ watched, asked }: Reading): number => heapOf(watched).countBy(asked);

/** The list before and after the head has left. */
const lists = ({ watched, asked, decided }: Reading) =>
  ({ before: queued(watched, asked), rest: queued(watched, decided) }) as const;

/** Those who stand elsewhere now, the one that was the head left aside. */
function moved(reading: Reading): readonly number[] {
  const { before, rest } = lists(reading);
  return rest.filter((item, place) => before[place] !== item);
}

export const lesson = {
  minutes: 15,
  steps: {
    idleWorkers: {
      kind: 'predict',
      scene: {
        ...quiet,
        knobs: { rate: 0, workers: 3 },
        inputs: [...ordersSent('R', 1), ...ordersSent('R', 2), ...ordersSent('V', 3)],
      },
      asked: at(0.5),
      decided: after(
        when('got', () => true, 3),
        DRAWN,
      ),
      within: 20,
      question: {
        kind: 'choose',
        options: {
          vipFirst: (reading) => isVip(reading.watched, takenIn(reading)[0] ?? NaN),
          atOnce: (reading) => takenIn(reading).every((item) => waitOf(reading, item) < AT_ONCE),
          vipWaits,
        },
      },
      facts: (reading) => ({
        order: takenIn(reading).join(', '),
        longest: Math.round(
          1e6 * Math.max(...takenIn(reading).map((item) => waitOf(reading, item))),
        ),
      }),
      line: 'order = await orders.get()',
    },
    whoIsNext: {
      kind: 'predict',
      scene: {
        ...quiet,
        knobs: oneWorker,
        inputs: [...ordersSent('R', 1), ...ordersSent('RRR', 1.2), ...ordersSent('V', 2)],
      },
      asked: at(3.2),
      decided: after(when('got'), DRAWN),
      within: 20,
      question: whoIsTaken(0),
      facts: (reading) => ({
        next: orderTaken(reading, 0),
        passed: queued(reading.watched, reading.decided).length,
      }),
      line: 'self.key = (0 if vip else 1,)',
    },
    howFarUp: {
      kind: 'predict',
      scene: climb,
      asked: at(2.4),
      decided: after(when('put'), DRAWN),
      within: 20,
      speed: 0.3,
      question: {
        kind: 'number',
        min: 0,
        max: 7,
        step: 1,
        tolerance: 0,
        value: (reading) => swapsOf(reading.watched, pushAsked(reading)),
      },
      facts: (reading) => ({
        swaps: swapsOf(reading.watched, pushAsked(reading)),
        place: queued(reading.watched, reading.asked).length,
        ends: heapOf(reading.watched).at(pushAsked(reading)).pos,
      }),
      line: 'await orders.put(order)',
    },
    notSorted: {
      kind: 'predict',
      scene: {
        ...quiet,
        knobs: oneWorker,
        inputs: [...ordersSent('R', 1), ...ordersSent('VRVR', 1.2)],
      },
      asked: at(3),
      decided: after(
        when('got', () => true, 2),
        DRAWN,
      ),
      within: 20,
      speed: 1.5,
      question: whoIsTaken(1),
      facts: (reading) => ({
        list: queued(reading.watched, reading.asked).join(', '),
        first: orderTaken(reading, 0),
        second: orderTaken(reading, 1),
        place: queued(reading.watched, reading.asked).indexOf(takenIn(reading)[1] ?? NaN),
      }),
      line: 'return self.key < other.key',
    },
    afterTheHead: {
      kind: 'predict',
      scene: climb,
      asked: at(3.6),
      decided: after(when('got'), DRAWN),
      within: 20,
      speed: 0.3,
      question: {
        kind: 'choose',
        options: {
          allStepUp: (reading) =>
            String(lists(reading).rest) === String(lists(reading).before.slice(1)),
          oneBranch: (reading) => moved(reading).length < lists(reading).rest.length / 2,
          sortedAnew: (reading) => {
            const { rest } = lists(reading);
            return String(rest) === String(rest.toSorted((a, b) => a - b));
          },
        },
      },
      facts: (reading) => {
        const { before, rest } = lists(reading);
        const last = before.at(-1) ?? NaN;
        return {
          last,
          place: rest.indexOf(last),
          moved: moved(reading).length,
          all: rest.length,
        };
      },
      line: 'order = await orders.get()',
    },
    threeUp: {
      kind: 'try',
      scene: { ...quiet, knobs: oneWorker },
      isDone: (watched, playhead) => {
        for (let push = heapOf(watched).countBy(playhead) - 1; push >= 0; push--) {
          if (swapsOf(watched, push) >= RISES && isVip(watched, heapOf(watched).at(push).item))
            return true;
        }
        return false;
      },
      solution: {
        inputs: [...ordersSent('R', 1), ...ordersSent('RRRRRRR', 1.2), ...ordersSent('V', 2)],
        until: 3,
      },
    },
  },
} as const satisfies Lesson;
