import { bisectRight } from 'd3-array';
import type { Trace, TraceEvent } from '../trace';
import type { Follower } from './follower';
import { type HeapPathTold, heapSteps } from './heapSteps';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/** Something that was put into a priority queue, or left it. */
export interface HeapOperation extends HeapPathTold {
  readonly item: number;
  /** It did not leave to be worked on: a shutdown dropped it. */
  readonly isDropped: boolean;
  /** So many events lie before it; after it one more. */
  readonly before: number;
}

/**
 * The virtual seconds in which what a heap did is shown. It was done in no time, within one callback, so the
 * picture follows behind.
 */
export const SHOWN_FOR = 0.9;

/**
 * What the heap of one priority queue did, operation by operation, and how far the picture of it has come at
 * a playhead. Other queues have none. O(log n) an operation.
 *
 * Operations are numbered from 0, and their steps on through all of them. The picture goes through the steps
 * one after another and leaves none out: from each instant with operations on it goes at the pace that
 * would bring it to their end in SHOWN_FOR seconds. So it is continuous, is never more than a moment late, and
 * depends on nothing but the playhead, whichever way one came.
 */
export class HeapOperations implements Follower {
  readonly queue: number;
  readonly #trace: Trace;
  /** By operation: the events up to and with it, the steps up to its end, the instant in which it was. */
  readonly #positions: number[] = [];
  readonly #ends: number[] = [];
  readonly #instants: number[] = [];
  /** By instant: when its first operation was, and how many steps the picture had shown by then. */
  readonly #times: number[] = [];
  readonly #shown: number[] = [];
  #isNewInstant = true;

  /** @param queue the number of the queue in the trace */
  constructor(trace: Trace, queue: number) {
    this.#trace = trace;
    this.queue = queue;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    if (event.kind === 'idled') this.#isNewInstant = true;
    if (event.kind !== 'put' && event.kind !== 'got') return;
    if (event.queue !== this.queue) return;
    const { queueKind, items } = after.queues[event.queue] as Snapshot['queues'][number];
    if (queueKind !== 'priority') return;
    if (this.#isNewInstant) {
      this.#isNewInstant = false;
      this.#shown.push(this.shownBy({ position: after.position, time: after.time }));
      this.#times.push(after.time);
    }
    const size = items.length + (event.kind === 'put' ? -1 : 1);
    const operation = this.#operation(after.position - 1);
    this.#ends.push((this.#ends.at(-1) ?? 0) + heapSteps(operation, size).length);
    this.#positions.push(after.position);
    this.#instants.push(this.#times.length - 1);
  }

  /** How many operations there were by the playhead. */
  countBy({ position }: Pick<Playhead, 'position'>): number {
    return bisectRight(this.#positions, position);
  }

  /** The operation of this number. Throws a RangeError if there is none. */
  at(operation: number): HeapOperation {
    const position = this.#positions[operation];
    if (position === undefined) {
      throw new RangeError(`heap operation ${operation} of ${this.#positions.length}`);
    }
    return this.#operation(position - 1);
  }

  /** How many steps there were up to the beginning of an operation; up to the end of the last one for one more. */
  stepsBefore(operation: number): number {
    return this.#ends[operation - 1] ?? 0;
  }

  /** The operation to which a step belongs, both from 0. */
  operationOf(step: number): number {
    return bisectRight(this.#ends, step);
  }

  /** How many steps the picture has shown by the playhead, the last of them perhaps in part. */
  shownBy({ position, time }: Playhead): number {
    const count = this.countBy({ position });
    if (count === 0) return 0;
    const instant = this.#instants[count - 1] as number;
    const from = this.#shown[instant] as number;
    const to = this.stepsBefore(count);
    const share = (time - (this.#times[instant] as number)) / SHOWN_FOR;
    return from + (to - from) * Math.min(1, Math.max(0, share));
  }

  #operation(before: number): HeapOperation {
    const event = this.#trace.at(before);
    if (event.kind === 'put') {
      const { item, pos, counting } = event;
      const isBroken = counting === 'uncounted';
      return { kind: 'push', item, leaf: -1, pos, isBroken, isDropped: false, before };
    }
    if (event.kind !== 'got') throw new Error(`Event ${before} is no operation of a heap`);
    const { item, leaf, pos, removal } = event;
    return {
      kind: 'pop',
      item,
      leaf,
      pos,
      isBroken: removal === 'lost',
      isDropped: removal === 'dropped',
      before,
    };
  }
}
