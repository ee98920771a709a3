import type { KnobName, WayToClose } from '../../scenarios/orders';
import { chartWords } from '../charts';
import { count, hundredths, number, seconds } from '../numbers';
import { inLanguage } from '../inLanguage';
import { firstLetter } from './firstLetter';
import type { KnobWords, SceneWords } from './sceneWords';

/** A knob that is on or off. */
const onOff = (label: string, constant: string, on: string, off: string): KnobWords => ({
  label,
  python: (value) => `${constant} = ${value === 0 ? 'False' : 'True'}`,
  meaning: (value) => (value === 0 ? off : on),
  spoken: (value) => (value === 0 ? `off: ${off}` : `on: ${on}`),
});

/** The ways to close, in the order of the listing. */
const ways: Readonly<Record<WayToClose, string>> = {
  joinThenCancel: 'join(), then cancel',
  cancelIfLate: 'cancel only if late',
  cancelWithoutJoin: 'cancel, no join()',
  shutDown: 'queue.shutdown()',
  shutDownAtOnce: 'shutdown(immediate)',
};
const wayOf = (value: number): string => Object.values(ways)[value] ?? String(value);

const knobs: Readonly<Record<KnobName, KnobWords>> = {
  workers: {
    label: 'Workers',
    python: () => 'concurrency',
    meaning: (value) => `${number(value)} at once`,
    spoken: (value) => count(value, 'worker', 'workers'),
  },
  capacity: {
    label: 'Capacity',
    python: (value) => `maxsize=${value}`,
    meaning: (value) => (value === 0 ? 'no limit' : count(value, 'place', 'places')),
    spoken: (value) => (value === 0 ? 'no limit' : count(value, 'place', 'places')),
  },
  rate: {
    label: 'Requests',
    python: (value) => (value === 0 ? 'RATE = 0' : `sleep(1 / ${value})`),
    meaning: (value) => (value === 0 ? 'none by themselves' : 'a second'),
    spoken: (value) => (value === 0 ? 'none by themselves' : `${number(value)} a second`),
  },
  vipShare: {
    label: 'VIP share',
    python: (value) => `randrange(100) < ${value}`,
    meaning: (value) => `${number(value)} % VIP`,
    spoken: (value) => `${number(value)} percent VIP`,
  },
  seconds: {
    label: 'Work',
    python: (value) => `randrange(${value})`,
    meaning: (value) => (value <= 1 ? '0 s an order' : `0–${number(value - 1)} s an order`),
    spoken: (value) =>
      value <= 1 ? 'no time for an order' : `0 to ${seconds(value - 1)} for an order`,
  },
  fifo: onOff('First in, first out', 'FIFO', 'asyncio.Queue', 'asyncio.PriorityQueue'),
  refuse: onOff('Refuse when full', 'REFUSE', '503 at once', 'a late answer'),
  numbered: onOff('Sequence number', 'NUMBERED', 'second key', 'class alone'),
  aging: {
    label: 'Aging',
    python: (value) => `AGING = ${value}`,
    meaning: (value) => (value === 0 ? 'VIPs always first' : `VIPs ${number(value)} s ahead`),
    spoken: (value) =>
      value === 0 ? 'off: VIPs are always first' : `VIPs are ${seconds(value)} ahead`,
  },
  closing: {
    label: 'Way to close',
    python: (value) => `CLOSING = ${value}`,
    meaning: wayOf,
    spoken: wayOf,
  },
  grace: {
    label: 'Grace',
    python: (value) => `wait_for(…, ${value})`,
    meaning: () => 'seconds for join()',
    spoken: (value) => `${seconds(value)} for join`,
  },
};

const when = (at: number): string => `at ${hundredths.format(at)} s`;

/** The words of the order service that any scenario has. */
export const ordersScene: SceneWords = inLanguage('ordersScene', {
  stage: 'The order service',
  knobs,
  file: 'orders.py',
  versions: null,
  shortName: firstLetter(['worker', 'request', 'stream']),
  events: ['closing'],
  queue: 'the queue',
  charts: chartWords({
    empty: 'No order has been done yet',
    noWorkers: 'No worker has been hired yet',
    noneTaken: 'No order has been taken yet',
    noneYet: 'No order has come yet',
    inLine: 'In the queue',
    blocked: 'blocked in put()',
    contents: 'Orders in the queue',
    items: ['order', 'orders'],
    itemsHead: 'Orders',
    busy: 'Workers busy',
    letter: 'W',
    worker: 'Worker',
    more: ['more worker', 'more workers'],
    serving: 'at work',
    since: 'since the start',
    soFar: 'orders so far',
    unit: 'done / s',
    rate: 'Done a second',
  }),
  summary: (seed, arrived, served) =>
    `seed ${seed} · ${count(arrived, 'order', 'orders')} · ${number(served)} done`,
  input: (name, value, at) => {
    if (name === 'closeDown') return `closed down ${when(at)}`;
    if (name === 'request') return `request sent ${when(at)}`;
    const knob = knobs[name as KnobName];
    return `${knob?.label ?? name} → ${knob?.meaning(Number(value)) ?? value} ${when(at)}`;
  },
  finished: 'finished: closed down',
  closed: 'The service has closed down. Reset to start it again with these settings.',
  scrubber: {
    producerBlocked: 'put() blocked',
    workerIdle: 'worker idle',
    vipWaiting: 'VIP waits',
    inLine: (length, maxsize) =>
      maxsize > 0
        ? `${number(length)} / ${number(maxsize)} in the queue`
        : `${number(length)} in the queue`,
    producer: {
      blocked: 'requests blocked',
      open: 'no request blocked',
      closed: 'no request blocked',
    },
    workers: (serving, idle) => `${number(serving)} at work, ${number(idle)} idle`,
  },
  help: 'Hiring a worker would set it going again.',
} satisfies SceneWords);
