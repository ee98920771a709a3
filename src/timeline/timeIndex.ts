import { bisectRight } from 'd3-array';

/** When each event of a run happened: a row for each new time, found by binary search. */
export class TimeIndex {
  /** The times, ascending, in virtual seconds. The clock starts at 0. */
  readonly #times = [0];
  /** How many events lie before each of these times. */
  readonly #before = [0];

  /**
   * Notes that the clock stands at `time` when `before` events have happened. Throws an Error if time
   * runs backwards.
   */
  note(time: number, before: number): void {
    const last = this.#times[this.#times.length - 1] as number;
    if (time === last) return;
    if (!(time > last)) throw new Error(`Event ${before} is at ${time} s, after one at ${last} s`);
    this.#times.push(time);
    this.#before.push(before);
  }

  /** The virtual time at which the last of the first `position` events happened. */
  timeOf(position: number): number {
    // The event at index `before` is the first at its time, so one event more than that is needed.
    return this.#times[Math.max(0, bisectRight(this.#before, position - 1) - 1)] as number;
  }

  /** How many of `length` events happened at or before this virtual time. */
  positionAt(time: number, length: number): number {
    if (!(time >= 0)) return 0;
    return this.#before[bisectRight(this.#times, time)] ?? length;
  }
}
