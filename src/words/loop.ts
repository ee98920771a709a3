import { inLanguage } from './inLanguage';
import type { CallbackKind, QueueKind, TimerPurpose } from '../trace';
import { count, hundredths, millionths, number } from './numbers';

/** asyncio's class of each kind of queue. */
const classes: Readonly<Record<QueueKind, string>> = {
  fifo: 'Queue',
  priority: 'PriorityQueue',
  lifo: 'LifoQueue',
};

/** The words of the event loop panel. Times are in virtual seconds. */
export const loop = inLanguage('loop', {
  title: 'Event loop',
  iteration: (iteration: number): string => `iteration ${number(iteration)}`,

  doing: {
    opening: 'not started yet',
    running: 'runs a callback',
    between: 'between callbacks',
    collecting: 'collects what is due',
    stopped: 'stopped',
    hung: 'stopped: this callback never ends',
    asleepUntil: (until: number): string =>
      `asleep in select() until ${hundredths.format(until)} s`,
    asleep: 'asleep in select(), no timer set',
  },

  ready: 'ready',
  timers: 'timers',
  putters: 'in put()',
  getters: 'in get()',
  joiners: 'in join()',
  waiters: 'waiters',
  now: 'now',
  /** What a row is called, and how many are in it, cancelled ones too. */
  row: (label: string, n: number): string => `${label}: ${number(n)}`,
  count: number,
  nobody: 'none',
  /** Before what waits for the next iteration. */
  next: (iteration: number): string => `next, ${number(iteration)}:`,
  nextSpoken: (iteration: number): string => `What follows runs in iteration ${number(iteration)}.`,

  callbacks: {
    first: 'first step',
    yield: 'next turn',
    wakeup: 'wake-up',
    throw: 'error',
    sleep: 'sleep’s end',
    timeout: 'timeout',
    gather: 'gather',
    release: 'release',
    stop: 'stop',
    input: 'input',
    callback: 'callback',
  } satisfies Record<CallbackKind, string>,
  purposes: {
    sleep: 'sleep',
    timeout: 'timeout',
    later: 'call_later',
  } satisfies Record<TimerPurpose, string>,

  /** What a chip says: whose it is, if it is anybody's, and what. */
  chip: (task: string | null, what: string): string => (task === null ? what : `${task} · ${what}`),
  timer: (when: number, task: string | null, what: string): string =>
    task === null
      ? `${hundredths.format(when)} ${what}`
      : `${hundredths.format(when)} ${task} · ${what}`,
  putter: (task: string, customer: number | undefined): string =>
    customer === undefined ? task : `${task} · customer ${number(customer)}`,

  /** What else there is to a chip; its look says the same. */
  states: {
    plain: (text: string): string => text,
    running: (text: string): string => `${text}: runs now`,
    ran: (text: string): string => `${text}: has run`,
    skipped: (text: string): string => `${text}: cancelled, will be skipped`,
    dropped: (text: string): string => `${text}: cancelled, stays in the heap for now`,
    woken: (text: string): string => `${text}: woken, not yet run`,
    cancelled: (text: string): string => `${text}: cancelled while waiting, not yet run`,
  },
  /** The exact deadline of a timer. */
  deadline: (text: string, when: number): string => `${text}, ${millionths.format(when)} s`,

  more: (n: number): string => `+ ${number(n)} more`,
  fewer: 'fewer',

  queue: (kind: QueueKind, maxsize: number): string => `${classes[kind]}(maxsize=${maxsize})`,
  numbered: (queue: number, name: string): string => `${queue}: ${name}`,
  size: (size: number, maxsize: number): string =>
    maxsize > 0 ? `${number(size)} / ${number(maxsize)}` : `${number(size)} / ∞`,
  sizeSpoken: (size: number, maxsize: number): string =>
    maxsize > 0
      ? `${count(size, 'item', 'items')} of ${number(maxsize)}`
      : `${count(size, 'item', 'items')}, no limit`,
  unfinished: (n: number): string => `${number(n)} unfinished`,
  shutDown: 'shut down',
  semaphore: (semaphore: number): string => `Semaphore ${number(semaphore)}`,
  value: (value: number, bound: number): string =>
    bound < 0 ? `value ${number(value)}` : `value ${number(value)} of ${number(bound)}`,
  event: (event: number, name: string | undefined): string =>
    name === undefined ? `Event ${number(event)}` : `Event ${name}`,
  set: 'set',
  notSet: 'not set',
} as const);
