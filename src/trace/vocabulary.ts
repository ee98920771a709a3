/**
 * The closed word lists of the trace. An event keeps a word as its index in one of these lists,
 * so a list may grow at its end only.
 */

/**
 * What kind of callback the loop runs: a task's first step, a step after a bare `yield`, a wake-up
 * by the future it awaited, a step into which an error of asyncio's own is thrown, a sleep's timer,
 * a timeout, one child's report to `gather`, the helper of `wait_for(…, 0)`, the end of
 * `run_until_complete`, an input from outside, or any other function given to `call_soon` and its kin.
 */
export const callbackKinds = [
  'first',
  'yield',
  'wakeup',
  'throw',
  'sleep',
  'timeout',
  'gather',
  'release',
  'stop',
  'input',
  'callback',
] as const;
export type CallbackKind = (typeof callbackKinds)[number];

/** What a suspended task waits for. `yield` waits for nothing but its next turn. */
export const waitKinds = [
  'yield',
  'sleep',
  'get',
  'put',
  'join',
  'task',
  'gather',
  'semaphore',
  'event',
  'future',
  'release',
] as const;
export type WaitKind = (typeof waitKinds)[number];

/** The lines of waiters: three of a queue, one of a semaphore, one of an event. */
export const waiterLines = ['getters', 'putters', 'joiners', 'semaphore', 'event'] as const;
export type WaiterLine = (typeof waiterLines)[number];

/** Whose deadline a timer is: a sleep's, a timeout's, or a plain `call_later`'s. */
export const timerPurposes = ['sleep', 'timeout', 'later'] as const;
export type TimerPurpose = (typeof timerPurposes)[number];

/** How a task, future or gather ended. */
export const outcomes = ['finished', 'failed', 'cancelled'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Where a request to cancel a task went (CPYTHON rule K6): to the future it waits on, further to
 * the task or gather it awaits, or into its next step.
 */
export const cancelRoutes = ['waiter', 'passedOn', 'nextStep'] as const;

/** The three classes of queue. */
export const queueKinds = ['fifo', 'priority', 'lifo'] as const;
export type QueueKind = (typeof queueKinds)[number];

/** Whether an item that came into the queue was counted as unfinished: not, if comparing it failed. */
export const putKinds = ['counted', 'uncounted'] as const;

/** How an item left its queue: taken by a get, dropped by a shutdown, lost in a failed comparison. */
export const removalKinds = ['taken', 'dropped', 'lost'] as const;

/** How a queue was shut down. */
export const shutdownKinds = ['graceful', 'immediate'] as const;

/** Why a semaphore's value changed. The last is ours, not asyncio's: permits were taken away for good. */
export const permitMoves = [
  'acquired',
  'released',
  'handedOver',
  'givenBack',
  'withdrawn',
] as const;

/** What a child of a gather is. */
export const childKinds = ['task', 'future', 'gather'] as const;
