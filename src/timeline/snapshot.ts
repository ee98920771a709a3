import type { CallbackKind, Outcome, QueueKind, TimerPurpose, WaitKind } from '../trace';
import type { Line } from './line';
import type { Numbered } from './numbered';

/** A callback in the ready queue, or the one that runs. See the trace's `ready` event. */
export interface ReadyCallback {
  readonly callback: CallbackKind;
  readonly owner: number;
  readonly detail: number;
}

/** A timer in the heap of timers, or one that has moved to the ready queue. */
export interface TimerState {
  readonly timer: number;
  readonly task: number;
  readonly purpose: TimerPurpose;
  /** Deadline in virtual seconds. */
  readonly when: number;
  cancelled: boolean;
}

/**
 * What a task is doing. `created`: its first step is still to come. `woken`: it is in the ready
 * queue but has not run yet, and what it waited for may be gone by then.
 */
export type TaskPhase = 'created' | 'running' | 'waiting' | 'woken';

/** A task that has not ended. */
export interface TaskState {
  readonly task: number;
  readonly parent: number;
  readonly name: string;
  /** Virtual seconds at which it was created. */
  readonly createdAt: number;
  phase: TaskPhase;
  /** What it waits for, or waited for until it was woken; null before its first suspension and while it runs. */
  wait: WaitKind | null;
  /** The queue, timer, task, gather … it waits on, -1 for none. */
  on: number;
  /** The line of the listing on which it is suspended, 0 if unknown. While it runs: the line it came from. */
  line: number;
  /** Virtual seconds at which it was suspended. */
  since: number;
  /** A CancelledError will be thrown into its next step (`_must_cancel`, rule K6). */
  mustCancel: boolean;
  /** Requests to cancel it that are still open (`cancelling()`). */
  cancelling: number;
  /** Its ticket in the line that it stands in, or stood in last (see Line); -1 if it never stood in one. */
  ticket: number;
  /** The locals that the listing shows, by name. */
  locals: Map<string, number>;
}

/** A task's place in a line of waiters. */
export interface Waiter {
  readonly task: number;
  /** `woken` ones stay in a semaphore's or event's line until they run; queues drop them at once. */
  readonly state: 'pending' | 'woken' | 'cancelled';
}

/** A queue with all that its methods could tell, and its lines of waiters. */
export interface QueueState {
  readonly queue: number;
  readonly queueKind: QueueKind;
  maxsize: number;
  /** The items in CPython's own order: a deque, a stack with its top last, or the heap's array. */
  readonly items: number[];
  unfinished: number;
  shutDown: boolean;
  readonly getters: Line<Waiter>;
  readonly putters: Line<Waiter>;
  readonly joiners: Line<Waiter>;
}

export interface SemaphoreState {
  readonly semaphore: number;
  value: number;
  /** -1 for none. */
  readonly bound: number;
  readonly waiters: Line<Waiter>;
}

export interface EventState {
  readonly event: number;
  set: boolean;
  readonly waiters: Line<Waiter>;
}

export interface GatherChild {
  readonly kind: 'task' | 'future' | 'gather';
  readonly child: number;
}

export interface GatherState {
  readonly gather: number;
  readonly task: number;
  readonly count: number;
  /** The tasks, futures and gathers it gathers, in argument order. */
  readonly children: Line<GatherChild>;
}

/** How a task ended: kept for tasks that failed. */
export interface Failure {
  readonly task: number;
  readonly name: string;
  readonly error: string;
  /** Virtual seconds at which it failed. */
  readonly time: number;
  /** Whether anybody has looked at the error: awaited the task, or asked for its result. */
  readonly seen: boolean;
}

/** The callback that the loop gave up, since it did not come to an end: see the trace's `hung`. */
export interface Hung {
  /** -1 for a plain callback. */
  readonly task: number;
  /** How many operations it had done. */
  readonly operations: number;
  /** The position just after it was given up. */
  readonly position: number;
}

/**
 * Everything that was true after the first `position` events of a trace. The interface knows no
 * history; what is drawn is drawn from this.
 */
export interface Snapshot {
  /** How many events are folded in. */
  position: number;
  /** Virtual seconds. */
  time: number;
  iteration: number;
  /** The callback that runs, null between callbacks. Stays until the next callback or iteration begins. */
  running: ReadyCallback | null;
  /** The task whose code runs: the last one stepped by `running`, -1 for none. */
  runningTask: number;
  /** The ready queue, next first. */
  readonly ready: Line<ReadyCallback>;
  /** How many of `ready`, from the front, belong to this iteration (rule L1). */
  dueNow: number;
  /** The iteration has begun and none of its callbacks has left `ready`: what comes in is due now too. */
  collecting: boolean;
  /** Numbers of timers in the ready queue that were cancelled: their callbacks will be skipped. */
  readonly cancelledReady: Set<number>;
  /** The heap of timers as the array it is. */
  readonly timers: TimerState[];
  /** `_timer_cancelled_count` with its drift (rule T4). */
  cancelledTimers: number;
  /** Timers that a compaction took out and has yet to put back: empty but for the events `timerKept`. */
  readonly uncompacted: Map<number, TimerState>;
  /** The tasks that have not ended, by number, in order of creation. */
  readonly tasks: Numbered<TaskState>;
  /** How many tasks have ended, by outcome. */
  readonly ended: Record<Outcome, number>;
  readonly failures: Failure[];
  readonly queues: QueueState[];
  readonly semaphores: SemaphoreState[];
  readonly events: EventState[];
  /** Gathers that are not done yet. */
  readonly gathers: Map<number, GatherState>;
  /** Bare futures that are not done yet. */
  readonly futures: Set<number>;
  readonly knobs: Map<string, number>;
  /** run_until_complete has left the loop, and no later iteration has begun. */
  stopped: boolean;
  /** Null as long as every callback has come to its end. After it nothing can happen any more. */
  hung: Hung | null;
}
