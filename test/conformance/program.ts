/**
 * Small asyncio programs as data: what the generator makes, both interpreters run and the shrinker
 * cuts down. Every operation has a number of its own, which is its line.
 */

/** What a queue may hold: JSON for an int, a str, a tuple, or an object with or without an order. */
export type Item =
  | number
  | string
  | readonly Item[]
  | { readonly id: number; readonly rank: number }
  | { readonly id: number };

/** One of asyncio's own coroutines, awaited without anything around it. */
export type Direct =
  | { kind: 'sleep'; delay: number; value: number }
  | { kind: 'put'; queue: number; item: Item }
  | { kind: 'get'; queue: number }
  | { kind: 'join'; queue: number }
  | { kind: 'acquire'; semaphore: number }
  | { kind: 'wait'; event: number };

/** What can be awaited. A missing task is left out; -1 is the current task. */
export type What =
  | Direct
  | { kind: 'task'; task: number }
  | { kind: 'future'; future: number }
  | { kind: 'gather'; of: What[]; returnExceptions: boolean }
  | { kind: 'coroutine'; body: Op[]; value: number };

/** Done without waiting, so callbacks and inputs can do it too. */
export type Act =
  | { op: 'putNowait'; queue: number; item: Item }
  | { op: 'getNowait'; queue: number }
  | { op: 'taskDone'; queue: number }
  | { op: 'shutdown'; queue: number; immediate: boolean }
  | { op: 'setMaxsize'; queue: number; maxsize: number }
  | { op: 'dismiss'; queue: number; task: number }
  | { op: 'recall'; queue: number; task: number }
  | { op: 'look'; queue: number }
  | { op: 'cancel'; task: number }
  | { op: 'cancelAll' }
  | { op: 'uncancel'; task: number }
  | { op: 'inspect'; task: number }
  | { op: 'exception'; task: number }
  | { op: 'spawn'; body: number }
  | { op: 'release'; semaphore: number }
  | { op: 'withdraw'; semaphore: number; permits: number }
  | { op: 'locked'; semaphore: number }
  | { op: 'set'; event: number }
  | { op: 'clear'; event: number }
  | { op: 'isSet'; event: number }
  | { op: 'resolve'; future: number; value: number }
  | { op: 'reject'; future: number }
  | { op: 'cancelFuture'; future: number }
  | { op: 'watch'; future: number; acts: Op[] }
  | { op: 'watch'; task: number; acts: Op[] }
  | { op: 'callSoon'; acts: Op[] }
  | { op: 'callLater'; delay: number; acts: Op[] }
  | { op: 'callAt'; when: number; acts: Op[] }
  | { op: 'cancelHandle'; back: number }
  | { op: 'reschedule'; delay: number | null }
  | { op: 'block'; seconds: number }
  | { op: 'time' }
  | { op: 'raise'; error: ErrorName };

/** May suspend its task. */
export type Wait =
  | { op: 'sleep'; delay: number }
  | { op: 'put'; queue: number; item: Item }
  | { op: 'get'; queue: number }
  | { op: 'join'; queue: number }
  | { op: 'acquire'; semaphore: number }
  | { op: 'hold'; semaphore: number; body: Op[] }
  | { op: 'wait'; event: number }
  | { op: 'await'; what: What }
  | { op: 'waitFor'; what: What; timeout: number | null }
  | { op: 'timeout'; delay: number | null; body: Op[] }
  | { op: 'repeat'; times: number; body: Op[] }
  | {
      op: 'try';
      body: Op[];
      catches: 'cancelled' | 'all';
      handler: Op[];
      reraises: boolean;
      last: Op[];
    };

/**
 * An operation. Its result or error is noted; an error other than CancelledError ends there unless
 * the operation is `hard`.
 */
export type Op = (Act | Wait) & { id: number; hard?: boolean };

export const errorNames = [
  'ValueError',
  'RuntimeError',
  'TimeoutError',
  'QueueEmpty',
  'CancelledError',
] as const;
export type ErrorName = (typeof errorNames)[number];

/** What a run performs at most; the operations, spawns and handles beyond are passed over. */
export const most = { ops: 3000, spawns: 60, handles: 400 } as const;

export interface Program {
  queues: { kind: 'fifo' | 'priority' | 'lifo'; maxsize: number }[];
  semaphores: { value: number; bounded: boolean }[];
  events: number;
  futures: number;
  /** What tasks do; the first is main. A body spawns and awaits only those after it. */
  bodies: Op[][];
  /** What comes from outside, at virtual seconds. */
  inputs: { at: number; acts: Op[] }[];
}
