import { inLanguage } from './inLanguage';
import type { QueueKind } from '../trace';
import { count, hundredths, millionths, number, tenths } from './numbers';

const since = (at: number): string => `, since ${hundredths.format(at)} s`;

/** The words of the scene described as a list, and of what is told while it plays. Times are in virtual seconds. */
export const described = inLanguage('described', {
  title: 'The scene in words',
  close: 'Close',
  hint: 'What is true at the playhead. The run waits while this is read.',
  listLabel: 'The scene as a list',

  at: (time: number): string => `At ${millionths.format(time)} s`,
  loop: (iteration: number, doing: string): string =>
    `The event loop, in iteration ${number(iteration)}: ${doing}.`,
  /** A line that has more below it. */
  heading: (what: string, n: number): string => `${what}: ${number(n)}`,
  nobody: (what: string): string => `${what}: nobody`,
  none: (what: string): string => `${what}: none`,
  more: (n: number): string => `and ${number(n)} more`,
  several: (n: number, what: string): string => `${number(n)} ${what}`,

  queue: (name: string, size: string, unfinished: number): string =>
    `${name}: ${size}, ${number(unfinished)} unfinished`,
  shutDown: 'It is shut down.',
  order: {
    fifo: 'In it, the next to leave first',
    priority: 'In it, in the order of the heap’s list: the first is the next to leave',
    lifo: 'In it, in the order in which they came: the last is the next to leave',
  } satisfies Record<QueueKind, string>,
  outside: (n: number): string => `Made and not in the queue yet: ${number(n)}`,
  items: {
    supermarket: (item: number, products: number): string =>
      `customer ${number(item)}, ${count(products, 'product', 'products')}`,
    orders: (item: number, isVip: boolean, seconds: number): string =>
      `${isVip ? 'VIP' : 'regular'} order ${number(item)}, ${number(seconds)} s of work`,
    key: (what: string, key: readonly number[]): string =>
      `${what}, priority ${key.map((part) => number(part)).join(', then ')}`,
    balance: (item: number, work: number): string =>
      `customer ${number(item)}, ${tenths.format(work)} of the mean work`,
    gate: (item: number, seconds: number): string =>
      `job ${number(item)}, ${tenths.format(seconds)} s`,
    guest: (item: number, rank: number | null): string =>
      rank === null ? `item ${number(item)}` : `item ${number(item)}, priority ${number(rank)}`,
  },

  putters: 'Waiting in put(), since the queue is full',
  getters: 'Waiting in get(), since the queue is empty',
  joiners: 'Waiting in join(), until nothing is unfinished',
  semaphore: (name: string, value: string): string => `${name}: ${value}`,
  waiters: 'Waiting for it',

  workers: 'Who gets from the queue',
  producers: 'Who puts into the queue',
  others: 'Other tasks',
  task: (name: string, what: string): string => `${name} ${what}`,
  crowd: (coroutine: string, n: number): string => `${number(n)} tasks of ${coroutine}()`,

  does: {
    created: 'has not run yet',
    running: 'runs now',
    woken: 'is woken, and has not run yet',
    yield: 'lets the others have a turn',
    sleep: (until: number): string => `sleeps until ${hundredths.format(until)} s`,
    works: (item: string, until: number): string =>
      `serves ${item}, until ${hundredths.format(until)} s`,
    served: (item: string): string => `is woken: its time for ${item} is over`,
    get: 'waits in get(): the queue is empty',
    getWoken: 'is woken in get(): what it was woken for may be gone when it runs',
    put: (item: string | null): string =>
      item === null
        ? 'waits in put(): the queue is full'
        : `waits in put() with ${item}: the queue is full`,
    putWoken: (item: string | null): string =>
      item === null
        ? 'is woken in put(): it tries again'
        : `is woken in put() with ${item}: it tries again`,
    join: 'waits in join()',
    task: 'waits for another task to end',
    gather: 'waits for several tasks to end',
    semaphore: 'waits for the semaphore',
    event: 'waits for an event',
    future: 'waits for a future',
    release: 'waits until another task has been cancelled',
  },
  /** Of a crowd. */
  crowdDoes: {
    created: 'have not run yet',
    running: 'runs now',
    woken: 'are woken, and have not run yet',
    yield: 'let the others have a turn',
    sleep: 'sleep, or work',
    get: 'wait in get()',
    put: 'wait in put()',
    join: 'wait in join()',
    task: 'wait for another task to end',
    gather: 'wait for several tasks to end',
    semaphore: 'wait for the semaphore',
    event: 'wait for an event',
    future: 'wait for a future',
    release: 'wait until another task has been cancelled',
  },
  since,
  cancelled: '; it is cancelled',

  ready: 'The ready queue, next first',
  timers: 'Timers, the earliest first',
  failed: (name: string, error: string, at: number): string =>
    `${name} has failed with ${error} at ${hundredths.format(at)} s`,
  failures: 'Tasks that failed',
} as const);
