import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import type { Follower } from './follower';
import { isStuck } from './isStuck';
import type { Snapshot } from './snapshot';
import type { TaskNames } from './taskNames';

/**
 * What a task can do to a queue, a semaphore or an event that others wait for. `get` is a wait in it, and
 * `put` a wait in it or an item put; `took` and `done` are items taken and calls of `task_done`; `acquired`
 * and `released` are permits.
 */
export type Deed = 'get' | 'put' | 'took' | 'done' | 'acquired' | 'released' | 'set';

/** For each task that did it, -1 for a plain callback, the positions just after it did. */
type Doers = Map<number, number[]>;

/** Deeds of which more than the first is worth knowing: they are counted. */
const counted: ReadonlySet<Deed> = new Set<Deed>(['took', 'done', 'acquired', 'released']);

/** A call of `task_done` that was one too many: `position` is just after it; the task is -1 for a plain callback. */
interface DoneTooOften {
  readonly position: number;
  readonly queue: number;
  readonly task: number;
}

/** A callback held the thread for so many virtual seconds; see the finding of this name. */
interface HeldThread {
  readonly position: number;
  readonly task: number;
  readonly seconds: number;
  readonly ready: number;
  readonly due: number;
}

/** A callback that holds the thread for longer is slow: `loop.slow_callback_duration`, in seconds. */
const SLOW = 0.1;

const countBy = (positions: readonly number[], position: number): number =>
  bisectRight(positions, position);

/** What lies at or before this position, of a list in the order of positions. */
function before<T extends { readonly position: number }>(
  list: readonly T[],
  position: number,
): T[] {
  const after = list.findIndex((each) => each.position > position);
  return after < 0 ? [...list] : list.slice(0, after);
}

function heldThread(after: Snapshot, seconds: number): HeldThread {
  const { position, time, runningTask, ready, timers } = after;
  const due = timers.filter(({ when, cancelled }) => !cancelled && when <= time).length;
  return { position, task: runningTask, seconds, ready: ready.length, due };
}

/**
 * Who has done what to whom, and how long each task lived: what one must know to tell who could have woken
 * a task that waits. A few bytes for each item that goes through a queue.
 */
export class Deeds implements Follower {
  readonly names: TaskNames;
  readonly #deeds: Record<Deed, Doers[]> = {
    get: [],
    put: [],
    took: [],
    done: [],
    acquired: [],
    released: [],
    set: [],
  };
  /** By the task's number: the position just after it ended. */
  readonly #ends: number[] = [];
  /** The tasks that have ended, in that order, and the positions. */
  readonly #ended: number[] = [];
  readonly #endedAt: number[] = [];
  /** By the number of a task that failed: the iteration in which it did. */
  readonly #failedIn = new Map<number, number>();
  /** By the future's number: the task that made it, -1 for a plain callback. */
  readonly #makers: number[] = [];
  readonly #tooOften: DoneTooOften[] = [];
  readonly #held: HeldThread[] = [];
  /** The positions at which the run got stuck, again and again if something from outside let somebody run. */
  readonly #stuckAt: number[] = [];
  #isStuck = false;
  #time = 0;

  constructor(names: TaskNames) {
    this.names = names;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    const before = this.#time;
    this.#time = after.time;
    switch (event.kind) {
      case 'iteration':
        this.#rest(after);
        return;
      case 'got':
        if (event.removal !== 'taken') return;
        this.#note('took', event.queue, after.runningTask, after);
        return;
      case 'put':
        this.#note('put', event.queue, after.runningTask, after);
        return;
      case 'suspended':
        if (event.wait === 'get' || event.wait === 'put') {
          this.#note(event.wait, event.on, event.task, after);
        }
        return;
      case 'taskDone':
        this.#note('done', event.queue, after.runningTask, after);
        return;
      case 'raised':
        if (this.names.text(event.error) !== 'ValueError') return;
        this.#tooOften.push({
          position: after.position,
          queue: event.queue,
          task: after.runningTask,
        });
        return;
      case 'semaphoreMoved':
        if (event.move === 'handedOver' || event.move === 'withdrawn') return;
        this.#note(
          event.move === 'acquired' ? 'acquired' : 'released',
          event.semaphore,
          after.runningTask,
          after,
        );
        return;
      case 'woken':
        // The permit is handed over with the wake-up (rule S1).
        if (event.lineOf === 'semaphore') this.#note('acquired', event.object, event.task, after);
        return;
      case 'eventSet':
        this.#note('set', event.event, after.runningTask, after);
        return;
      case 'futureMade':
        this.#makers[event.future] = after.runningTask;
        return;
      case 'taskEnded':
        this.#ends[event.task] = after.position;
        this.#ended.push(event.task);
        this.#endedAt.push(after.position);
        if (event.outcome === 'failed') this.#failedIn.set(event.task, after.iteration);
        return;
      case 'blocked':
        if (after.time - before >= SLOW) this.#held.push(heldThread(after, after.time - before));
        return;
      default:
    }
  }

  /** The tasks that had done it by this position, -1 for a plain callback, in the order of their first time. */
  doers(deed: Deed, object: number, position: number): number[] {
    const found: number[] = [];
    for (const [task, [first = Infinity]] of this.#deeds[deed][object] ?? []) {
      if (first <= position) found.push(task);
    }
    return found;
  }

  /** Whether a task had done it by this position. */
  hasDone(deed: Deed, object: number, task: number, position: number): boolean {
    const [first = Infinity] = this.#deeds[deed][object]?.get(task) ?? [];
    return first <= position;
  }

  /** How many times a task had done it by this position. */
  count(
    deed: 'took' | 'done' | 'acquired' | 'released',
    object: number,
    task: number,
    position: number,
  ): number {
    return countBy(this.#deeds[deed][object]?.get(task) ?? [], position);
  }

  /** The position just after the task ended; null if it had not by the given one. */
  endOf(task: number, position: number): number | null {
    const end = this.#ends[task] ?? Infinity;
    return end <= position ? end : null;
  }

  /** The tasks that had ended by this position, in that order. */
  endedBy(position: number): number[] {
    return this.#ended.slice(0, countBy(this.#endedAt, position));
  }

  /** The iteration of the loop in which a task failed; Infinity if it never did. */
  failedIn(task: number): number {
    return this.#failedIn.get(task) ?? Infinity;
  }

  /** The task that made a future, -1 for a plain callback. */
  makerOf(future: number): number {
    return this.#makers[future] ?? -1;
  }

  /** The calls of `task_done` up to this position that were one too many. */
  tooOftenBy(position: number): DoneTooOften[] {
    return before(this.#tooOften, position);
  }

  /** The callbacks that had held the thread for a tenth of a second or more by this position. */
  heldBy(position: number): HeldThread[] {
    return before(this.#held, position);
  }

  /** The position at which the run got stuck for the last time by this one; 0 if it never was. */
  stuckSince(position: number): number {
    return this.#stuckAt[countBy(this.#stuckAt, position) - 1] ?? 0;
  }

  /**
   * A run gets stuck as an iteration begins. Between two of which both begin so, only inputs were run, and
   * they made nothing ready and set no timer.
   */
  #rest(after: Snapshot): void {
    const wasStuck = this.#isStuck;
    this.#isStuck = isStuck(after);
    if (this.#isStuck && !wasStuck) this.#stuckAt.push(after.position);
  }

  #note(deed: Deed, object: number, task: number, { position }: Snapshot): void {
    this.#deeds[deed][object] ??= new Map();
    const doers = this.#deeds[deed][object];
    const positions = doers.get(task);
    if (positions === undefined) doers.set(task, [position]);
    else if (counted.has(deed)) positions.push(position);
  }
}
