import { inLanguage } from './inLanguage';
import type { WayToClose } from '../scenarios/orders';
import { count, hundredths, number, seconds, tenths } from './numbers';
import { capital, cardinal, type Said } from './stage';

const orders = (n: number): string => count(n, 'order', 'orders');
const requests = (n: number): string => count(n, 'request', 'requests');
const are = (n: number): string => (n === 1 ? 'is' : 'are');
const were = (n: number): string => (n === 1 ? 'was' : 'were');
/** Orders, in words. */
const spelled = (n: number): string =>
  `${n === 0 ? 'no' : cardinal(n)} ${n === 1 ? 'order' : 'orders'}`;

/** A duration that was estimated: whole seconds, for it is not better than that. */
const about = (estimate: number): string =>
  estimate < 1 ? 'less than a second' : `about ${number(Math.round(estimate))} s`;

/** The words for closing the order service down. Times are in virtual seconds. */
export const closing = inLanguage('closing', {
  heading: 'Closing down',
  way: 'Way to close',
  /** What each way does, in a sentence. */
  ways: {
    joinThenCancel: (grace: number): string =>
      `As published. Waits ${seconds(grace)} at most for join(). Then all workers are cancelled, in time or not.`,
    cancelIfLate: (grace: number): string =>
      `Waits ${seconds(grace)} at most for join(), and cancels only if that was too long. In time, the workers stay pending.`,
    cancelWithoutJoin: (): string =>
      'Waits for nobody: who is at work is cut, and what is in the queue is never done.',
    shutDown: (): string =>
      'Python 3.13: nobody gets in any more; the workers empty the queue, then get() sends each away.',
    shutDownAtOnce: (): string =>
      'Python 3.13: the queue is dropped; the orders in hand are finished, then get() sends each worker away.',
  } satisfies Readonly<Record<WayToClose, (grace: number) => string>>,
  code: 'What main() awaits then',
  grace: 'Grace',
  graceBefore: 'wait_for(…, ',
  graceAfter: ')',
  graceLabel: 'Grace: seconds for join()',
  button: 'Close down',

  /** What closing down right now would mean. */
  before: {
    unfinished: (n: number, waiting: number): string =>
      `${count(n, 'unfinished order', 'unfinished orders')}${
        waiting === 0 ? '' : `, and ${number(waiting)} blocked in put()`
      }.`,
    atOnce: 'Nothing is unfinished: join() returns at once.',
    noGrace: 'With a grace of 0 s join() is not even begun: TimeoutError at once.',
    pace: (estimate: number): string => `At this pace join() needs ${about(estimate)}.`,
    paceToo: (estimate: number, grace: number): string =>
      `At this pace join() needs ${about(estimate)}, but has only ${seconds(grace)}.`,
    paceAll: (estimate: number): string => `At this pace they are done in ${about(estimate)}.`,
    noPace: 'None has been done lately, so nobody can tell how long join() needs.',
    noPaceAll: 'None has been done lately, so nobody can tell how long that takes.',
    cut: (n: number): string => `${orders(n)} in service would be cut.`,
    dropped: (n: number): string => `${orders(n)} in the queue would never be done.`,
    unanswered: (n: number): string => `${requests(n)} in put() would get no answer.`,
    refused: (n: number): string => `${requests(n)} in put() would get a 503.`,
    nothing: 'Nobody would lose anything.',
  },

  /** While it closes. */
  unfinished: 'unfinished',
  time: (left: number, grace: number): string =>
    `${tenths.format(left)} s of ${number(grace)} left`,
  inService: 'In service',
  inQueue: 'In the queue',
  waiting: 'Waiting in put()',
  more: (n: number): string => `+${number(n)} more`,
  begun: 'The event is set. main() is woken, but has not run yet.',
  leaving: 'main() waits until every worker has left.',

  /** What happened. */
  inTime: (took: number): string => `join() returned in time, after ${hundredths.format(took)} s.`,
  late: (grace: number): string =>
    `TimeoutError at exactly ${seconds(grace)}: join() was too slow.`,
  left: (took: number): string => `All workers had left after ${hundredths.format(took)} s.`,
  cancelledAtOnce: 'The workers were cancelled at once.',
  cut: 'Cut in service',
  leftInQueue: 'Left in the queue',
  droppedAtOnce: 'Dropped by shutdown(immediate=True)',
  unanswered: 'Waiting in put(), never answered: asyncio.run() cancelled them',
  pending: 'Workers left pending when main() ended',

  /** What became of the requests. */
  tally: {
    label: 'What became of the requests',
    served: 'served',
    cut: 'cut',
    dropped: 'dropped',
    unanswered: 'unanswered',
    refused: 'refused',
    open: 'still open',
    came: 'requests came',
  },
  back: 'Go back to before closing and try another way',

  /** What the stage says of it. What stands between backticks is Python. */
  headlines: {
    begun: {
      title: 'Closing down: the event is set.',
      why: '`main()` is woken, but has not run yet.',
    } satisfies Said,
    joining: (unfinished: number, left: number, grace: number, waiting: number): Said => ({
      title: `Closing down: ${number(unfinished)} unfinished, ${tenths.format(left)} s of ${number(grace)} left.`,
      why:
        waiting === 0
          ? `\`main()\` waits in \`wait_for(orders.join(), ${grace})\` for one \`task_done()\` each.`
          : `\`join()\` counts what is in the queue or in service. ${capital(cardinal(waiting))} more ${
              waiting === 1 ? 'waits' : 'wait'
            } in \`put()\`.`,
    }),
    late: (grace: number, cut: number, dropped: number, unanswered: number): Said => ({
      title: `Too late: after ${seconds(grace)} the workers are cancelled; ${spelled(cut)} ${are(cut)} cut in service.`,
      why: `\`wait_for()\` raised TimeoutError. ${
        dropped === 0
          ? 'Nothing was left in the queue'
          : `${capital(spelled(dropped))} in the queue ${are(dropped)} never done`
      }${unanswered === 0 ? '' : `, and ${requests(unanswered)} in \`put()\` never answered`}.`,
    }),
    inTime: (took: number): Said => ({
      title: `Closed down in time: \`join()\` returned after ${hundredths.format(took)} s.`,
      why: 'Nothing was unfinished any more. So the workers were idle in `get()` when they were cancelled.',
    }),
    pending: (took: number, workers: number): Said => ({
      title: `In time, after ${hundredths.format(took)} s. ${capital(cardinal(workers))} ${
        workers === 1 ? 'worker is' : 'workers are'
      } left pending.`,
      why: 'They are cancelled only in `except`. So they waited in `get()` until `asyncio.run()` cancelled them.',
    }),
    withoutJoin: (cut: number, dropped: number): Said => ({
      title: `Closed down at once: ${spelled(cut)} ${were(cut)} cut${
        dropped === 0 ? '' : `, ${spelled(dropped)} never done`
      }.`,
      why: '`cancel()` throws a CancelledError into each worker, wherever it waits, also in its work.',
    }),
    leaving: (unfinished: number, isAtOnce: boolean): Said => ({
      title: `Shut down: ${number(unfinished)} still unfinished, and nobody else gets in.`,
      why: isAtOnce
        ? 'What was in the queue is dropped. Each worker finishes its order; its next `get()` raises QueueShutDown.'
        : 'The workers go on until the queue is empty; then `get()` raises QueueShutDown.',
    }),
    left: (cut: number, dropped: number): Said => ({
      title:
        cut + dropped === 0
          ? 'Shut down: every order that was in was done.'
          : `Shut down: ${[
              ...(cut > 0 ? [`${spelled(cut)} ${were(cut)} cut`] : []),
              ...(dropped > 0 ? [`${spelled(dropped)} ${were(dropped)} dropped`] : []),
            ].join(', ')}.`,
      why: 'Each worker left by itself, since its `get()` raised QueueShutDown. Nobody had to be cancelled.',
    }),
  },
} as const);
