import {
  callbackKinds,
  cancelRoutes,
  childKinds,
  outcomes,
  permitMoves,
  putKinds,
  queueKinds,
  removalKinds,
  shutdownKinds,
  timerPurposes,
  waiterLines,
  waitKinds,
} from './vocabulary';

/** How one kind of event uses the columns: what it calls its word and its four numbers. */
interface Columns {
  readonly word?: readonly [name: string, words: readonly string[]];
  readonly a?: string;
  readonly b?: string;
  readonly c?: string;
  readonly x?: string;
}

/**
 * Every kind of event with the meaning of its columns: the one source of the event types and of the
 * reader. A kind's code is its place here, so new kinds go to the end, here and in code.ts.
 *
 * Tasks, timers, queues, semaphores, events, futures and gathers are numbered from 0, each kind in
 * the order of creation. `-1` stands for "none". Times are virtual seconds. Fields that name a text
 * (`name`, `error`) hold its number in the trace's list of texts.
 *
 * `leaf` and `pos` tell what a heap did without repeating its comparisons (rule H): a pushed element
 * came to rest at `pos` and its ancestors moved down one place each; a pop moved the hole from the
 * root down to `leaf`, and the last element then rose from there to `pos`.
 */
export const schema = {
  /** An iteration of the loop begins (rule L1). */
  iteration: { a: 'iteration', x: 'time' },
  /** Nothing was ready: `select` returned at this time. */
  idled: { x: 'time' },
  /** A callback held the thread, as `time.sleep` does, until this time. */
  blocked: { x: 'time' },
  /** A callback was appended to the ready queue. `detail`: a handle's number, or gather's child index. */
  ready: { word: ['callback', callbackKinds], a: 'owner', b: 'detail' },
  /** A callback left the ready queue and runs now. */
  callback: { word: ['callback', callbackKinds], a: 'owner', b: 'detail', x: 'time' },
  /** A cancelled callback left the ready queue without being run. */
  skipped: { word: ['callback', callbackKinds], a: 'owner', b: 'detail', x: 'time' },
  /** The callback that runs raised, and the loop caught it. */
  callbackFailed: { a: 'error' },
  /** `run_until_complete` left the loop at the end of this iteration (rule L3). */
  stopped: { x: 'time' },

  /** A timer was pushed onto the heap of timers; `task` is whose it is. */
  timerSet: { word: ['purpose', timerPurposes], a: 'timer', b: 'task', c: 'pos', x: 'when' },
  /** A timer, or a timeout already in the ready queue, was cancelled (rule T4). */
  timerCancelled: { a: 'timer' },
  /** A due timer moved from the heap to the ready queue. */
  timerDue: { a: 'timer', b: 'leaf', c: 'pos' },
  /** A cancelled timer was taken off the head of the heap. */
  timerDropped: { a: 'timer', b: 'leaf', c: 'pos' },
  /** The heap was rebuilt without its cancelled timers; `kept` events of kind timerKept follow. */
  timersCompacted: { a: 'kept' },
  /** The next element of the rebuilt heap, from index 0 on. */
  timerKept: { a: 'timer' },

  /** `parent` is the task that ran then, or -1. */
  taskCreated: { a: 'task', b: 'parent', c: 'name' },
  /** The running task waits. For the waiter lines this is also the moment it joins the tail. */
  suspended: { word: ['wait', waitKinds], a: 'task', b: 'on', c: 'line' },
  taskEnded: { word: ['outcome', outcomes], a: 'task', b: 'error' },
  /** `by` is the task that asked, or -1. */
  cancelRequested: { word: ['route', cancelRoutes], a: 'task', b: 'by' },
  /** A request that was kept for the next step reached the future just awaited instead (rule K6). */
  cancelForwarded: { word: ['route', cancelRoutes], a: 'task' },
  /** `left` requests remain; at 0 a request kept for the next step is forgotten too (rule K7). */
  uncancelled: { a: 'task', b: 'left' },

  queueMade: { word: ['queueKind', queueKinds], a: 'queue', x: 'maxsize' },
  /** Ours, not asyncio's: the capacity of a live queue was changed. */
  maxsizeSet: { a: 'queue', x: 'maxsize' },
  put: { word: ['counting', putKinds], a: 'queue', b: 'item', c: 'pos' },
  got: { word: ['removal', removalKinds], a: 'queue', b: 'item', c: 'leaf', x: 'pos' },
  taskDone: { a: 'queue', b: 'unfinished' },
  shutdown: { word: ['manner', shutdownKinds], a: 'queue' },
  /** A call on this queue raised `error` (QueueFull, QueueEmpty, QueueShutDown, ValueError). */
  raised: { a: 'queue', b: 'error' },
  /** A waiter's future was set: its task is ready, but has not run yet (rules Q3, S1, S4). */
  woken: { word: ['lineOf', waiterLines], a: 'object', b: 'task' },
  /** A waiter was taken out of its line without being woken there and then. */
  waiterLeft: { word: ['lineOf', waiterLines], a: 'object', b: 'task' },

  /** `bound` is -1 for a semaphore without one. */
  semaphoreMade: { a: 'semaphore', b: 'value', c: 'bound' },
  /** `value` is below zero by as many permits as were withdrawn and have not come back yet. */
  semaphoreMoved: { word: ['move', permitMoves], a: 'semaphore', b: 'value' },
  eventMade: { a: 'event' },
  eventSet: { a: 'event' },
  eventCleared: { a: 'event' },
  futureMade: { a: 'future' },
  futureDone: { word: ['outcome', outcomes], a: 'future' },
  gatherMade: { a: 'gather', b: 'task', c: 'count' },
  gatherChild: { word: ['childKind', childKinds], a: 'gather', b: 'index', c: 'child' },
  gatherDone: { word: ['outcome', outcomes], a: 'gather' },

  /** A setting of the scenario took this value. */
  knob: { a: 'name', x: 'value' },
  /** An item came into being; its parts are `length` numbers of the side column from `offset` on. */
  itemMade: { a: 'item', b: 'offset', c: 'length' },
  /** A local variable of a task, of those that the listing shows, took a new value. */
  local: { a: 'task', b: 'name', c: 'value' },

  /** The error with which this task failed was looked at for the first time (`_log_traceback`). */
  errorSeen: { a: 'task' },
  /**
   * Ours, not asyncio's: the callback that runs has done so many operations without coming to its end that
   * the loop gives it up, and itself with it. `task` is -1 for a plain callback. Told once.
   */
  hung: { a: 'task', b: 'operations' },
  /** A viewer did something that is no setting. */
  act: { a: 'name', x: 'value' },
  /** A request of HTTP came in. The task created next handles it. `head` is its method, path and content type. */
  request: { a: 'request', b: 'head', c: 'body' },
  /** A request was answered: `status` is HTTP's. */
  response: { a: 'request', b: 'status', c: 'text' },
  /** The program printed a line; `task` is who did, -1 in a plain callback. */
  printed: { a: 'task', b: 'text' },
} as const satisfies Record<string, Columns>;

export type Schema = typeof schema;
export type EventKind = keyof Schema;

/** The kinds of events in the order of their codes. */
export const eventKinds = Object.keys(schema) as EventKind[];
