import type { Trace } from '../trace';
import { CHECKPOINT_SPACING, Checkpoints } from './checkpoints';
import { copySnapshot } from './copySnapshot';
import { emptySnapshot } from './emptySnapshot';
import { apply } from './fold';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';
import { TimeIndex } from './timeIndex';

/**
 * Any instant of a run that is still being recorded: the nearest checkpoint before it, and a short
 * fold from there.
 *
 * The timeline reads its trace and never changes it. Nobody but the timeline may change a snapshot that
 * it gave out.
 */
export class Timeline {
  readonly trace: Trace;
  readonly #followers: Follower[];
  /** Everything that was folded so far. */
  readonly #head = emptySnapshot();
  readonly #times = new TimeIndex();
  readonly #checkpoints = new Checkpoints();
  #cursor: Snapshot | null = null;
  #given: Snapshot | null = null;

  /** The followers are told every event from the first on, each once. Folds what is recorded already. */
  constructor(trace: Trace, followers: readonly Follower[] = []) {
    this.trace = trace;
    this.#followers = [...followers];
    this.#checkpoints.take(this.#head);
    this.extend();
  }

  /** How many events of the trace are folded in. */
  get length(): number {
    return this.#head.position;
  }

  /** The virtual time, in seconds, of the last event folded in. */
  get endTime(): number {
    return this.#head.time;
  }

  /**
   * Folds in what was recorded since the last call. Constant time an event on average. Throws an Error
   * if the trace contradicts itself.
   */
  extend(): void {
    const head = this.#head;
    const { trace } = this;
    for (let index = head.position; index < trace.length; index++) {
      const event = trace.at(index);
      apply(head, event, trace.texts);
      this.#times.note(head.time, index);
      this.#checkpoints.follow(event, head);
      for (const follower of this.#followers) follower.follow(event, head);
    }
  }

  /** Tells a follower everything that was folded so far, and from now on each event. O(events so far). */
  join(follower: Follower): void {
    const walked = emptySnapshot();
    const { trace } = this;
    while (walked.position < this.length) {
      const event = trace.at(walked.position);
      apply(walked, event, trace.texts);
      follower.follow(event, walked);
    }
    this.#followers.push(follower);
  }

  /**
   * What was true after `position` events. The snapshot never changes afterwards, and asking twice in a
   * row for the same position gives the same object. Throws a RangeError outside 0 … length.
   */
  at(position: number): Snapshot {
    if (this.#given?.position === position) return this.#given;
    const given = this.cursorAt(position);
    this.#given = given;
    this.#cursor = null;
    return given;
  }

  /**
   * The same as `at`, but valid only until the next call of either: what it returns is then moved on.
   * For walking through many positions, cheapest in ascending order, as nothing is copied on the way.
   */
  cursorAt(position: number): Snapshot {
    if (!(Number.isInteger(position) && position >= 0 && position <= this.length)) {
      throw new RangeError(`position ${position} in a run of ${this.length} events`);
    }
    const cursor = this.#near(position);
    const { trace } = this;
    while (cursor.position < position) apply(cursor, trace.at(cursor.position), trace.texts);
    this.#cursor = cursor;
    return cursor;
  }

  /** How many events happened at or before this virtual time, in seconds. */
  positionAt(time: number): number {
    return this.#times.positionAt(time, this.length);
  }

  /** The virtual time, in seconds, of the last of the first `position` events; 0 if there is none. */
  timeOf(position: number): number {
    return this.#times.timeOf(position);
  }

  /** The playhead at a virtual time, in seconds: after all that happened until then. */
  playheadAt(time: number): Playhead {
    return { position: this.positionAt(time), time };
  }

  /** The playhead just after so many events. */
  playheadOf(position: number): Playhead {
    return { position, time: this.timeOf(position) };
  }

  /** A snapshot at or shortly before the position that may be folded on. */
  #near(position: number): Snapshot {
    const cursor = this.#cursor;
    if (cursor !== null && this.#isShortlyBefore(cursor, position)) return cursor;
    const given = this.#given;
    if (given !== null && this.#isShortlyBefore(given, position)) return copySnapshot(given);
    return this.#checkpoints.restore(position);
  }

  #isShortlyBefore({ position: from }: Snapshot, to: number): boolean {
    if (from > to) return false;
    return to - from <= CHECKPOINT_SPACING || this.#checkpoints.before(to) <= from;
  }
}
