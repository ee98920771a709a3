import { inLanguage } from './inLanguage';
import { count, hundredths, millionths, number as plain } from './numbers';
import type { Said } from './stage';

/** An order as its sentences tell it. Times are virtual seconds. */
interface Order {
  readonly number: number;
  readonly vip: boolean;
  readonly key: readonly number[];
  readonly numbered: boolean;
  readonly due: number | null;
}

/** By what two orders were compared, and whether they are equal in that. */
interface Verdict {
  readonly by: 'class' | 'due' | 'number' | 'key';
  readonly isEqual: boolean;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const cardinal = (n: number): string => small[n] ?? plain(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const some = (n: number, one: string, many: string): string =>
  `${cardinal(n)} ${n === 1 ? one : many}`;
const swaps = (n: number): string => some(n, 'swap', 'swaps');

const classOf = ({ vip }: Pick<Order, 'vip'>): string => (vip ? 'VIP' : 'regular');
const tuple = ({ key }: Order): string =>
  `(${key.map((each) => Number(each.toFixed(6))).join(', ')}${key.length === 1 ? ',' : ''})`;
/** Two times, fine enough to tell them apart. */
const dueTexts = (one: Order, other: Order): readonly [string, string] => {
  const [a, b] = [one.due ?? 0, other.due ?? 0];
  const isClose = a !== b && hundredths.format(a) === hundredths.format(b);
  const format = isClose ? millionths : hundredths;
  return [`${format.format(a)} s`, `${format.format(b)} s`];
};
const is = (order: Order): string =>
  order.due === null
    ? `Order ${order.number} is ${classOf(order)}`
    : `Order ${order.number} is due at ${hundredths.format(order.due)} s`;

/** The larger ones that it has passed. */
function passed(order: Order, others: readonly Order[], by: Verdict['by']): string {
  const [first] = others;
  if (first !== undefined && others.length === 1) return `order ${first.number}`;
  switch (by) {
    case 'class':
      return order.vip ? 'the regular orders' : 'orders that come later';
    case 'due':
      return 'orders that are due later';
    case 'number':
      return 'orders with larger numbers';
    case 'key':
      return 'orders with larger keys';
  }
}

/** Why an order does not pass its parent. */
function whyUnder(order: Order, parent: Order, { by, isEqual }: Verdict): string {
  const [due, parentDue] = dueTexts(order, parent);
  if (isEqual) {
    const same = {
      class: `who is ${classOf(parent)} too`,
      due: `due at ${parentDue} too`,
      number: `with the same number`,
      key: `with the same key ${tuple(parent)}`,
    }[by];
    return `${same}: equal is not smaller, so nobody swaps.`;
  }
  switch (by) {
    case 'class':
      return `who is ${classOf(parent)}: ${classOf(order)} is not smaller, so nobody swaps.`;
    case 'due':
      return `due at ${parentDue}, before ${due}: who is due first goes first.`;
    case 'number':
      return `an equal with a smaller number: among equals the number decides.`;
    case 'key':
      return `whose key ${tuple(parent)} is smaller than ${tuple(order)}.`;
  }
}

/** What made `one < other` true, or false. */
function because(one: Order, other: Order, isSmaller: boolean, { by, isEqual }: Verdict): string {
  const [due, otherDue] = dueTexts(one, other);
  const [first, second] = isSmaller ? [one, other] : [other, one];
  const equals = one.due === null ? `both are ${classOf(one)}` : `both are due at ${due}`;
  switch (by) {
    case 'class':
      return isEqual ? equals : `${classOf(first)} comes before ${classOf(second)}`;
    case 'due':
      return isEqual ? equals : `${one.number} is due at ${due}, ${other.number} at ${otherDue}`;
    case 'number':
      return `${equals}, and number ${first.number} comes before ${second.number}`;
    case 'key':
      return `the keys are ${tuple(one)} and ${tuple(other)}`;
  }
}

const place = (at: number): string => `[${at}]`;

/** The words of the order service's heap. */
export const heap = inLanguage('heap', {
  title: 'The queue, as the heap it is',
  queue: (maxsize: number): string => `PriorityQueue(maxsize=${maxsize})`,
  size: (size: number, maxsize: number): string =>
    `${plain(size)} / ${maxsize > 0 ? plain(maxsize) : '∞'}`,
  sizeSpoken: (size: number, maxsize: number): string =>
    `${count(size, 'order', 'orders')}${maxsize > 0 ? ` of ${plain(maxsize)}` : ', no limit'}`,
  shutDown: 'shut down',
  empty: 'an empty heap: an empty list',

  list: 'the same heap as the list it is',
  classes: { vip: 'vip', regular: 'regular' },
  place,
  cell: (order: { readonly number: number; readonly vip: boolean }, at: number): string =>
    `${plain(at)}: order ${order.number}, ${classOf(order)}`,
  hole: (at: number): string => `${plain(at)}: a hole`,
  more: (n: number): string => `+ ${plain(n)} more`,

  blocked: {
    label: 'Blocked in put(): first come, first served, blind to priority',
    nobody: 'Nobody is blocked in put()',
    states: {
      waiting: 'waits',
      woken: 'woken, not yet run',
      cancelled: 'cancelled, not yet run',
    },
    who: (order: number, vip: boolean, state: string): string =>
      `order ${order}, ${vip ? 'VIP' : 'regular'}: ${state}`,
    unknown: (task: string, state: string): string => `${task}: ${state}`,
    wokenShort: 'woken',
  },

  step: {
    label: 'Step by step',
    back: 'One comparison or swap back',
    on: 'One comparison or swap on',
    playing: 'Pause to walk through it, comparison by comparison.',
    none: 'No order has come yet.',
    smaller: '<',
    notSmaller: '≮',
    beforePush: (order: number): string => `Order ${order} is about to be put.`,
    beforePop: (order: number): string => `${order} is at the root, and about to leave.`,
    append: (order: number, at: number): string =>
      `Push: ${order} is appended to the list, at ${place(at)}.`,
    take: (order: number): string => `Pop: ${order} leaves the root.`,
    fill: (order: number): string => `The last one, ${order}, moves to the root.`,
    compare: (one: Order, parent: Order, isSmaller: boolean, verdict: Verdict): string =>
      `${one.number} < ${parent.number}? ${isSmaller ? 'Yes' : 'No'}, ${because(one, parent, isSmaller, verdict)}: ${
        isSmaller ? 'they swap' : `${one.number} stays`
      }.`,
    choose: (left: Order, right: Order, isSmaller: boolean, verdict: Verdict): string =>
      `${left.number} < ${right.number}? ${isSmaller ? 'Yes' : 'No'}, ${because(left, right, isSmaller, verdict)}: ${
        isSmaller ? 'the left child moves up' : 'the right child moves up'
      }.`,
    rise: (order: number, other: number, at: number): string =>
      `${order} and ${other} swap: ${order} rises to ${place(at)}.`,
    sink: (order: number, other: number, at: number): string =>
      `${other} moves up, ${order} sinks to ${place(at)} without being compared.`,
  },

  next: (orders: readonly number[]): string => `Next out: ${orders.join(', then ')}.`,
  nextWhy: {
    shape: 'Among equals the shape of the heap decides, not who came first.',
    number: 'Among equals the number decides: first come, first served.',
    due: 'Who is due first leaves first.',
    dueAndNumber: 'Who is due first leaves first, and among those due together the number decides.',
    mixed: 'Orders made under other settings are compared by the keys they were made with.',
  },
  nextNone: 'Next out: nobody. The queue is empty.',

  headline: {
    before: {
      title: 'The service has not started yet.',
      why: 'Press play to run `main()`: it makes an `asyncio.PriorityQueue`.',
    } satisfies Said,
    open: (maxsize: number): Said => ({
      title: 'The queue is open, and empty.',
      why:
        maxsize > 0
          ? `It has ${some(maxsize, 'place', 'places')}. Who comes when it is full must wait.`
          : 'It has no limit, so nobody ever waits to get in.',
    }),
    pushedAlone: (order: Order): Said => ({
      title: `Order ${order.number} is the only one in the queue.`,
      why: 'A heap of one: nobody to compare it with.',
    }),
    stays: (order: Order, parent: Order, verdict: Verdict): Said => ({
      title: `${is(order)}, and stays at the end of the list.`,
      why: `Above it is ${parent.number}, ${whyUnder(order, parent, verdict)}`,
    }),
    rises: (
      order: Order,
      others: readonly Order[],
      by: Verdict['by'],
      under: { readonly parent: Order; readonly verdict: Verdict } | null,
    ): Said => ({
      title: `${is(order)}: ${swaps(others.length)} ${others.length === 1 ? 'lifts' : 'lift'} it past ${passed(order, others, by)}.`,
      why:
        under === null
          ? 'It is at the root now: next out.'
          : `It stops under ${under.parent.number}, ${whyUnder(order, under.parent, under.verdict)}`,
    }),
    broken: (order: number): Said => ({
      title: `Comparing order ${order} failed.`,
      why: 'The list stays as it was at that moment.',
    }),
    takes: (worker: string, order: number): string => `${capital(worker)} takes ${order}.`,
    dropped: (order: number): string =>
      `Order ${order} is dropped: the queue is shut down at once.`,
    lastLeft: 'It was the only one: the queue is empty.',
    alone: (last: number): string =>
      `The last one, ${last}, moves to the root. It is alone, so nobody is compared.`,
    sinks: (last: number, sunk: number, leaf: number, risen: number, pos: number): string =>
      `The last one, ${last}, fills the hole at the root and sinks to the leaf ${place(leaf)} in ${swaps(sunk)}${
        risen === 0
          ? ', and stays there.'
          : `, then climbs back to ${pos === 0 ? 'the root' : place(pos)}.`
      }`,
    blocked: (order: number, vip: boolean, outside: number): Said => ({
      title: `The queue is full: ${vip ? 'VIP ' : ''}order ${order} waits in \`put()\`.`,
      why:
        outside > 1
          ? `${capital(cardinal(outside))} wait outside: first come, first served, VIP or not.`
          : 'Its client has no answer yet. Outside, being VIP counts for nothing.',
    }),
    refused: (order: number): Said => ({
      title: `The queue is full: order ${order} is refused.`,
      why: '`put_nowait()` raises `QueueFull`, and the client gets a 503 at once.',
    }),
    turnedAway: (order: number): Said => ({
      title: `Order ${order} is turned away: the queue is shut down.`,
      why: '`put()` raises `QueueShutDown`, even if there is room, and the client gets a 503.',
    }),
    workerLeaves: (worker: string): Said => ({
      title: `${capital(worker)} leaves: the queue is shut down and empty.`,
      why: '`get()` raises `QueueShutDown` once there is nothing left to take.',
    }),
    shutDown: (left: number): Said => ({
      title: 'The queue is shut down: nobody gets in any more.',
      why: `The workers still take what is in it: ${some(left, 'order', 'orders')}.`,
    }),
    shutDownAtOnce: (left: number): Said => ({
      title: 'The queue is shut down at once.',
      why: `What is in it is dropped: ${some(left, 'order', 'orders')}.`,
    }),
    resized: (maxsize: number, size: number): Said => ({
      title:
        maxsize > 0
          ? `The queue has ${some(maxsize, 'place', 'places')} now.`
          : 'The queue has no limit any more.',
      why:
        maxsize > 0 && size > maxsize
          ? `${capital(cardinal(size))} are in it: nobody is dropped, and nobody gets in before there is room.`
          : 'Each place that was freed wakes one who is blocked in `put()`.',
    }),
    idle: (workers: number): Said => ({
      title: 'The queue is empty.',
      why: `${capital(some(workers, 'worker waits', 'workers wait'))} in \`get()\` for the next order.`,
    }),
    closing: (unfinished: number): Said => ({
      title: 'The service closes down: no more orders.',
      why: `\`join()\` waits until ${some(unfinished, 'unfinished order is', 'unfinished orders are')} done.`,
    }),
    over: (left: number): Said => ({
      title: 'The service has closed down.',
      why:
        left === 0
          ? 'Nobody is left in the queue.'
          : `${capital(some(left, 'order was', 'orders were'))} never taken out of the queue.`,
    }),
  },
} as const);
