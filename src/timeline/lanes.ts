import type { TraceEvent } from '../trace';
import { CallbackRows, type CallbackRun } from './callbackRows';
import type { Follower } from './follower';
import { Lane, type Segment, type ShareBins } from './lane';
import { type LaneState, laneStateNumber, laneStateOf } from './laneState';
import type { Snapshot } from './snapshot';
import { taskOfCallback } from './taskOfCallback';

/** Every stretch in one state, or, if they are too many to be drawn, the shares of the states. */
export type LaneSlice =
  | { readonly kind: 'segments'; readonly segments: readonly Segment[] }
  | { readonly kind: 'bins'; readonly bins: ShareBins };

/**
 * What each task did with its time, and the callbacks in the order in which they ran.
 *
 * An event carries the clock after the callback's cost was added, so a callback at t is drawn over the
 * time before: from the clock before it to t. Therefore only one runs at a time, and a task that runs at
 * t and sleeps from t on has run until t. Asked by position, the states are those of the snapshots.
 */
export class Lanes implements Follower {
  readonly #lanes: Lane[] = [];
  readonly #callbacks = new CallbackRows();
  /** The clock after the last event. */
  #clock = 0;
  #inCallback = false;

  follow(event: TraceEvent, after: Snapshot): void {
    const before = this.#clock;
    this.#clock = after.time;
    switch (event.kind) {
      case 'iteration':
        this.#inCallback = false;
        return;
      case 'blocked':
        if (this.#inCallback) this.#callbacks.prolong(after.time);
        return;
      case 'callback':
      case 'skipped':
        this.#inCallback = true;
        this.#callbacks.push(
          event.callback,
          taskOfCallback(event, after),
          after.iteration,
          event.kind === 'skipped',
          before,
          after.time,
          after.position,
        );
        if (after.runningTask >= 0) this.#enter(after.runningTask, after, before);
        return;
      case 'taskCreated': {
        const name = after.tasks.get(event.task)?.name ?? '';
        this.#lanes[event.task] = new Lane(event.task, name, after.position, after.time);
        this.#enter(event.task, after, after.time);
        return;
      }
      case 'suspended':
        this.#enter(event.task, after, after.time);
        return;
      case 'ready':
        // A task's wake-up; its first step is announced when it is created.
        if (event.callback === 'wakeup' || event.callback === 'yield' || event.callback === 'throw')
          this.#enter(event.owner, after, after.time);
        return;
      case 'taskEnded':
        this.#lanes[event.task]?.end(after.position, after.time);
        return;
      default:
    }
  }

  /** The tasks in the order of creation, with what each did. */
  tasks(): readonly Lane[] {
    return this.#lanes;
  }

  /** How many callbacks there are. */
  get callbacks(): number {
    return this.#callbacks.length;
  }

  /** The memory that all rows take, in bytes. */
  get bytes(): number {
    return this.#lanes.reduce((sum, lane) => sum + lane.bytes, this.#callbacks.bytes);
  }

  /**
   * What a task did between two times (virtual seconds): its stretches if they are no more than
   * `maxSegments`, else shares in `bins` stretches of equal duration.
   */
  slice(task: number, from: number, to: number, bins: number, maxSegments = bins): LaneSlice {
    const lane = this.#lanes[task];
    if (lane === undefined || !(to > from)) return { kind: 'segments', segments: [] };
    if (lane.count(from, to) <= maxSegments) {
      return { kind: 'segments', segments: lane.segments(from, to) };
    }
    return { kind: 'bins', bins: lane.bins(from, to, bins) };
  }

  /**
   * In each of `bins` stretches of equal duration: the share, 0 to 1, of these tasks' time in which they
   * were in this state. 0 where none of them lived.
   */
  shares(
    tasks: readonly Lane[],
    state: LaneState,
    from: number,
    to: number,
    bins: number,
  ): Float64Array {
    const lived = new Float64Array(bins);
    const inState = new Float64Array(bins);
    const wanted = laneStateNumber(state);
    for (const lane of tasks) {
      lane.addSeconds(wanted, from, (to - from) / bins, lived, inState);
    }
    return inState.map((seconds, bin) => {
      const all = lived[bin] as number;
      return all > 0 ? seconds / all : 0;
    });
  }

  /** How many callbacks touch the stretch between two times (virtual seconds). */
  callbackCount(from: number, to: number): number {
    const [first, end] = this.#callbacks.between(from, to);
    return end - first;
  }

  /** The callbacks that touch the stretch between two times (virtual seconds), in the order they ran. */
  callbacksIn(from: number, to: number): CallbackRun[] {
    const [first, end] = this.#callbacks.between(from, to);
    return Array.from({ length: end - first }, (_, at) => this.#callbacks.at(first + at));
  }

  /** The last callback taken by this position, null before the first. */
  callbackBy(position: number): CallbackRun | null {
    const order = this.#callbacks.by(position);
    return order < 0 ? null : this.#callbacks.at(order);
  }

  /** How many callbacks began in each of `bins` stretches of equal duration. O(bins · log n). */
  density(from: number, to: number, bins: number): Uint32Array {
    return this.#callbacks.density(from, to, bins);
  }

  /**
   * The instant that a position lies in: from when the loop woke to when it slept again (virtual
   * seconds), as far as `most` callbacks before and after. Null before the first callback.
   */
  instantAt(position: number, most: number): { readonly from: number; readonly to: number } | null {
    const order = this.#callbacks.by(position);
    if (order < 0) return null;
    const [first, end] = this.#callbacks.burst(order, most);
    return { from: this.#callbacks.at(first).from, to: this.#callbacks.at(end - 1).to };
  }

  #enter(task: number, after: Snapshot, time: number): void {
    const state = after.tasks.get(task);
    if (state === undefined) return;
    this.#lanes[task]?.enter(laneStateNumber(laneStateOf(state)), after.position, time);
  }
}
