import { type CallbackKind, callbackKinds } from '../trace';
import { Column } from './column';

/**
 * A callback that the loop took from its ready queue. The clock before it was taken is `from`, and `to` is
 * the clock when it was through (virtual seconds): callbacks of one iteration stand side by side.
 */
export interface CallbackRun {
  /** Its place in the order in which callbacks ran, from 0; that tells them apart if they cost no time. */
  readonly order: number;
  readonly kind: CallbackKind;
  /** The task that it belongs to, -1 for none. */
  readonly task: number;
  readonly iteration: number;
  /** Cancelled: it was taken and not run. */
  readonly skipped: boolean;
  readonly from: number;
  readonly to: number;
  /** The playhead's position just after it was taken. */
  readonly position: number;
}

/** The bit beside the number of its kind that says that a callback was skipped. */
const SKIPPED = 0x80;

/** All callbacks of a run in the order in which they ran: a row for each, 29 bytes. */
export class CallbackRows {
  readonly #from = new Column('float');
  readonly #to = new Column('float');
  readonly #positions = new Column('int');
  readonly #iterations = new Column('int');
  readonly #tasks = new Column('int');
  readonly #kinds = new Column('byte');

  get length(): number {
    return this.#kinds.length;
  }

  /** The memory that the rows take, in bytes. */
  get bytes(): number {
    const columns = [this.#positions, this.#iterations, this.#tasks, this.#kinds, this.#from];
    return columns.reduce((sum, { bytes }) => sum + bytes, this.#to.bytes);
  }

  push(
    kind: CallbackKind,
    task: number,
    iteration: number,
    skipped: boolean,
    from: number,
    to: number,
    position: number,
  ): void {
    this.#from.push(from);
    this.#to.push(to);
    this.#positions.push(position);
    this.#iterations.push(iteration);
    this.#tasks.push(task);
    this.#kinds.push(callbackKinds.indexOf(kind) | (skipped ? SKIPPED : 0));
  }

  /** The last callback held the thread until this time. */
  prolong(to: number): void {
    this.#to.replaceLast(to);
  }

  /** The callback at this place in the order. Throws a RangeError if there is none. */
  at(order: number): CallbackRun {
    const kind = this.#kinds.at(order);
    return {
      order,
      kind: callbackKinds[kind & ~SKIPPED] as CallbackKind,
      task: this.#tasks.at(order),
      iteration: this.#iterations.at(order),
      skipped: (kind & SKIPPED) !== 0,
      from: this.#from.at(order),
      to: this.#to.at(order),
      position: this.#positions.at(order),
    };
  }

  /** The last callback taken by this position, -1 if there is none. */
  by(position: number): number {
    return this.#positions.countTo(position) - 1;
  }

  /** Where the callbacks that touch this stretch of time begin and end in the order. */
  between(from: number, to: number): readonly [first: number, end: number] {
    const first = this.#to.countBelow(from);
    return [first, Math.max(first, this.#from.countTo(to))];
  }

  /** How many were taken in each of `bins` stretches of equal duration; a callback counts where it begins. */
  density(from: number, to: number, bins: number): Uint32Array {
    const counts = new Uint32Array(bins);
    let before = this.#from.countBelow(from);
    for (let bin = 1; bin <= bins; bin++) {
      // The very last instant belongs to the last stretch.
      const after =
        bin === bins
          ? this.#from.countTo(to)
          : this.#from.countBelow(from + (bin / bins) * (to - from));
      counts[bin - 1] = after - before;
      before = after;
    }
    return counts;
  }

  /**
   * The callbacks that ran without a pause before and after this one, up to `most` to each side: an
   * instant of the run, from one sleep of the loop to the next.
   */
  burst(order: number, most: number): readonly [first: number, end: number] {
    const follows = (next: number): boolean => this.#from.at(next) === this.#to.at(next - 1);
    let first = order;
    while (first > 0 && order - first < most && follows(first)) first--;
    let end = order + 1;
    while (end < this.length && end - order <= most && follows(end)) end++;
    return [first, end];
  }
}
