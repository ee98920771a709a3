import type { CallbackKind, EventKind, QueueKind, TimerPurpose } from '../trace';
import type { QueueState, ReadyCallback, Snapshot, TaskState, Waiter } from './snapshot';
import { taskOfCallback } from './taskOfCallback';
import type { Timeline } from './timeline';

/** One `select` waits no longer than a day, in virtual seconds (rule T6). */
const MAXIMUM_SELECT_TIMEOUT = 86_400;

/**
 * What the loop is doing. `running`: a callback. `between`: it has run one and takes the next. `collecting`:
 * an iteration has begun, and what is due goes to the ready queue. `asleep`: it waits in `select` for a
 * deadline in virtual seconds, null for none, or for an input. `stopped`: run_until_complete has left it.
 * `hung`: it has given up the callback that runs.
 */
export type LoopDoing =
  | { readonly doing: 'running' | 'between' | 'collecting' | 'stopped' | 'hung' | 'opening' }
  | { readonly doing: 'asleep'; readonly until: number | null };

/** A callback in the ready queue, or the one that runs. */
export interface CallbackView {
  readonly callback: CallbackKind;
  /** The task that it steps, wakes or belongs to, -1 for none. */
  readonly task: number;
  /** It was cancelled and will be skipped. */
  readonly isCancelled: boolean;
}

/** A timer in the heap; a cancelled one stays there until it comes to the head (rule T4). */
export interface TimerView {
  readonly timer: number;
  readonly task: number;
  readonly purpose: TimerPurpose;
  /** Deadline in virtual seconds. */
  readonly when: number;
  readonly isCancelled: boolean;
}

/** One line of waiters of a queue. */
export interface LineView {
  /** Who stands in the line, first come first. */
  readonly waiting: readonly Waiter[];
  /** Who was woken, has left the line and has not run yet, in the order in which they will (rule Q3). */
  readonly woken: readonly number[];
}

export interface QueueView {
  readonly queue: number;
  readonly queueKind: QueueKind;
  readonly size: number;
  readonly maxsize: number;
  readonly unfinished: number;
  readonly isShutDown: boolean;
  readonly getters: LineView;
  readonly putters: LineView;
  readonly joiners: readonly Waiter[];
}

/** The event loop behind the counter, at one position of a run. */
export interface LoopView {
  readonly iteration: number;
  readonly state: LoopDoing;
  /** The callback that runs, or ran last in this iteration. */
  readonly current: CallbackView | null;
  /** The ready queue: what this iteration will run, and what waits for the next (rule L1). */
  readonly thisIteration: readonly CallbackView[];
  readonly nextIteration: readonly CallbackView[];
  /** By deadline, and in the order of the heap's array where deadlines are equal. */
  readonly timers: readonly TimerView[];
  readonly queues: readonly QueueView[];
  readonly semaphores: Snapshot['semaphores'];
  readonly events: Snapshot['events'];
}

/** What the loop looks like after `position` events. */
export function loopView(timeline: Timeline, position: number): LoopView {
  const snapshot = timeline.at(position);
  const { dueNow, iteration, semaphores, events } = snapshot;
  const ready = [...snapshot.ready];
  const callbacks = ready.map((callback) => callbackView(snapshot, callback));
  const state = stateOf(timeline, snapshot);
  return {
    iteration,
    state,
    current:
      snapshot.running !== null && state.doing !== 'stopped'
        ? callbackView(snapshot, snapshot.running)
        : null,
    thisIteration: callbacks.slice(0, dueNow),
    nextIteration: callbacks.slice(dueNow),
    timers: timersOf(snapshot),
    queues: snapshot.queues.map((queue) => queueView(snapshot, ready, queue)),
    semaphores,
    events,
  };
}

function stateOf({ trace }: Timeline, snapshot: Snapshot): LoopDoing {
  const { position } = snapshot;
  if (snapshot.iteration === 0) return { doing: 'opening' };
  if (snapshot.hung !== null) return { doing: 'hung' };
  if (snapshot.stopped) return { doing: 'stopped' };
  const last = position === 0 ? undefined : trace.at(position - 1).kind;
  // A callback's end has no event of its own: it is over when the loop does something else.
  const next = position === trace.length ? undefined : trace.at(position).kind;
  if (snapshot.collecting) {
    const isAsleep = headOfIteration.has(last) && (next === undefined || next === 'idled');
    return isAsleep && snapshot.ready.length === 0
      ? { doing: 'asleep', until: selectUntil(snapshot) }
      : { doing: 'collecting' };
  }
  return { doing: snapshot.running === null || endsCallback.has(next) ? 'between' : 'running' };
}

/** What an iteration begins with, up to `select` (rule L1). */
const headOfIteration: ReadonlySet<EventKind | undefined> = new Set<EventKind>([
  'iteration',
  'timerDropped',
  'timersCompacted',
  'timerKept',
]);
/** What follows on the last event of a callback; at the end of what was lived every callback is over. */
const endsCallback: ReadonlySet<EventKind | undefined> = new Set([
  'iteration',
  'callback',
  'skipped',
  'stopped',
  undefined,
]);

function selectUntil({ timers, time }: Snapshot): number | null {
  let first = Infinity;
  for (const { cancelled, when } of timers) if (!cancelled) first = Math.min(first, when);
  if (first === Infinity) return null;
  return first - time > MAXIMUM_SELECT_TIMEOUT ? time + MAXIMUM_SELECT_TIMEOUT : first;
}

function callbackView(snapshot: Snapshot, ready: ReadyCallback): CallbackView {
  const { callback, detail } = ready;
  const isTimer = callback === 'sleep' || callback === 'timeout' || callback === 'callback';
  return {
    callback,
    task: taskOfCallback(ready, snapshot),
    isCancelled: isTimer && snapshot.cancelledReady.has(detail),
  };
}

function timersOf({ timers }: Snapshot): TimerView[] {
  return timers
    .map(({ timer, task, purpose, when, cancelled }) => ({
      timer,
      task,
      purpose,
      when,
      isCancelled: cancelled,
    }))
    .sort((a, b) => a.when - b.when);
}

function queueView(
  snapshot: Snapshot,
  ready: readonly ReadyCallback[],
  state: QueueState,
): QueueView {
  const { queue, queueKind, items, maxsize, unfinished, shutDown, joiners } = state;
  const lineOf = (wait: 'get' | 'put', line: Iterable<Waiter>): LineView => {
    const waiting = [...line];
    return { waiting, woken: wokenFrom(snapshot, ready, wait, queue, waiting) };
  };
  return {
    queue,
    queueKind,
    size: items.length,
    maxsize,
    unfinished,
    isShutDown: shutDown,
    getters: lineOf('get', state.getters),
    putters: lineOf('put', state.putters),
    joiners: [...joiners],
  };
}

/** Whoever is cancelled while waiting stands in the line until it runs (rule Q5), and is not woken. */
function wokenFrom(
  { tasks }: Snapshot,
  ready: readonly ReadyCallback[],
  wait: 'get' | 'put',
  queue: number,
  waiting: readonly Waiter[],
): number[] {
  const isWoken = (task: TaskState | undefined): task is TaskState =>
    task?.phase === 'woken' && task.wait === wait && task.on === queue;
  return ready
    .filter(({ callback }) => callback === 'wakeup')
    .map(({ owner }) => tasks.get(owner))
    .filter(isWoken)
    .filter(({ task }) => !waiting.some((waiter) => waiter.task === task))
    .map(({ task }) => task);
}
