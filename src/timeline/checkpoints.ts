import { bisector } from 'd3-array';
import type { TraceEvent } from '../trace';
import { copySnapshot } from './copySnapshot';
import type { QueueState, Snapshot } from './snapshot';
import { stateSize } from './stateSize';

/** The least number of events from one checkpoint to the next. */
export const CHECKPOINT_SPACING = 512;

interface Checkpoint {
  readonly position: number;
  /** Without the items of fifo queues. */
  readonly snapshot: Snapshot;
  /** For each queue how many items had been put, and how many of them, the last, were in it. */
  readonly put: readonly number[];
  readonly held: readonly number[];
}

const byPosition = bisector<Checkpoint, number>((checkpoint) => checkpoint.position);

/**
 * Copies of a growing snapshot, far enough apart that all of them together take no more memory than
 * some multiple of the trace: the next one lies as many events on as the last one is large.
 *
 * A fifo queue holds what was put last and not yet taken, so a checkpoint keeps two numbers for it,
 * and a line of a hundred thousand neither thins out the checkpoints nor fills the memory.
 */
export class Checkpoints {
  readonly #checkpoints: Checkpoint[] = [];
  /** All items ever put into each queue that is fifo, by queue. */
  readonly #puts: number[][] = [];
  #next = 0;

  /** Is told of each event that was folded into the growing snapshot, and takes copies of it. */
  follow(event: TraceEvent, after: Snapshot): void {
    if (event.kind === 'put') this.#puts[event.queue]?.push(event.item);
    else if (event.kind === 'queueMade' && event.queueKind === 'fifo') this.#puts[event.queue] = [];
    if (after.position >= this.#next) this.take(after);
  }

  take(snapshot: Snapshot): void {
    this.#checkpoints.push({
      position: snapshot.position,
      snapshot: copySnapshot(snapshot, (queue) =>
        queue.queueKind === 'fifo' ? [] : queue.items.slice(),
      ),
      put: snapshot.queues.map(({ queue }) => this.#puts[queue]?.length ?? 0),
      held: snapshot.queues.map(({ items }) => items.length),
    });
    this.#next = snapshot.position + Math.max(CHECKPOINT_SPACING, stateSize(snapshot));
  }

  /** The position of the last checkpoint at or before this position. */
  before(position: number): number {
    return this.#before(position).position;
  }

  /** A snapshot of its own, as it was at the last checkpoint at or before this position. */
  restore(position: number): Snapshot {
    const { snapshot, put, held } = this.#before(position);
    return copySnapshot(snapshot, (queue: QueueState) => {
      if (queue.queueKind !== 'fifo') return queue.items.slice();
      const end = put[queue.queue] ?? 0;
      return (this.#puts[queue.queue] ?? []).slice(end - (held[queue.queue] ?? 0), end);
    });
  }

  #before(position: number): Checkpoint {
    const found = this.#checkpoints[byPosition.right(this.#checkpoints, position) - 1];
    if (found === undefined) throw new RangeError(`no checkpoint at or before event ${position}`);
    return found;
  }
}
