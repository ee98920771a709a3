import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import { Extremes } from './extremes';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import { rowsBetween } from './rowsBetween';
import type { Snapshot } from './snapshot';

/**
 * A point of the step series: from `time` (virtual seconds) until the next point the line was between
 * `low` and `high` items long, and at most `blocked` tasks waited in `put`.
 */
export interface LinePoint {
  readonly time: number;
  readonly low: number;
  readonly high: number;
  readonly blocked: number;
}

/**
 * How long a queue was, and how many tasks were blocked in `put`, at any time of the run. A row for each
 * change; every question about a playhead is a binary search. A woken putter is not blocked any more.
 */
export class LineLength implements Follower {
  readonly queue: number;
  readonly #positions: number[] = [];
  readonly #times: number[] = [];
  readonly #sizes = new Extremes();
  readonly #blocked = new Extremes();
  readonly #full: boolean[] = [];
  /** Up to each row: the sums of length and of blocked tasks times duration, and the seconds in which the queue was full. */
  readonly #areas: number[] = [];
  readonly #fullTimes: number[] = [];
  readonly #blockedAreas: number[] = [];
  /** Where the bound of the queue was set, and to what. */
  readonly #boundPositions: number[] = [];
  readonly #bounds: number[] = [];
  #blockedNow = 0;

  /** @param queue the number of the queue in the trace */
  constructor(queue: number) {
    this.queue = queue;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    switch (event.kind) {
      case 'queueMade':
      case 'maxsizeSet':
      case 'put':
      case 'got':
        if (event.queue !== this.queue) return;
        if ('maxsize' in event) {
          this.#boundPositions.push(after.position);
          this.#bounds.push(event.maxsize);
        }
        this.#note(after);
        return;
      case 'suspended':
        if (event.wait === 'put' && event.on === this.queue) this.#noteBlocked(1, after);
        return;
      case 'woken':
        if (event.lineOf === 'putters' && event.object === this.queue) this.#noteBlocked(-1, after);
        return;
      case 'cancelRequested':
      case 'cancelForwarded': {
        if (event.route !== 'waiter') return;
        const task = after.tasks.get(event.task);
        if (task?.wait === 'put' && task.on === this.queue) this.#noteBlocked(-1, after);
        return;
      }
      default:
    }
  }

  /** How many items the queue held: 0 before it was made. */
  at(playhead: Playhead): number {
    const row = this.#rowAt(playhead);
    return row < 0 ? 0 : this.#sizes.at(row);
  }

  /** The `maxsize` of the queue: 0 if it had no bound, or was not made yet. */
  maxsizeAt(playhead: Playhead): number {
    return this.#bounds[bisectRight(this.#boundPositions, playhead.position) - 1] ?? 0;
  }

  /** How many tasks were blocked in `put`. */
  blockedAt(playhead: Playhead): number {
    const row = this.#rowAt(playhead);
    return row < 0 ? 0 : this.#blocked.at(row);
  }

  /** The greatest length so far, however short it lasted. */
  peak(playhead: Playhead): number {
    return Math.max(0, this.#sizes.over(0, this.#rowAt(playhead) + 1)[1]);
  }

  /**
   * The time-average L of the length since the queue was made: its integral over time divided by the
   * time, as in Little's law (Little 1961). In the very instant it was made: its length then.
   */
  average(playhead: Playhead): number {
    const row = this.#rowAt(playhead);
    if (row < 0) return 0;
    const size = this.#sizes.at(row);
    const duration = this.#duration(playhead);
    return duration > 0 ? this.itemSeconds(playhead) / duration : size;
  }

  /** The integral of the length over time, in item-seconds: what all items together spent in the queue so far. */
  itemSeconds(playhead: Playhead): number {
    const row = this.#rowAt(playhead);
    if (row < 0) return 0;
    return (this.#areas[row] as number) + this.#sizes.at(row) * this.#sinceRow(row, playhead);
  }

  /** What all tasks together spent blocked in `put` so far, in task-seconds. */
  blockedSeconds(playhead: Playhead): number {
    const row = this.#rowAt(playhead);
    if (row < 0) return 0;
    const blocked = this.#blocked.at(row);
    return (this.#blockedAreas[row] as number) + blocked * this.#sinceRow(row, playhead);
  }

  /** The share, 0 to 1, of the time since the queue was made in which it was full. */
  fullShare(playhead: Playhead): number {
    const row = this.#rowAt(playhead);
    if (row < 0) return 0;
    const full = this.#full[row] === true;
    const seconds = (this.#fullTimes[row] as number) + (full ? this.#sinceRow(row, playhead) : 0);
    const duration = this.#duration(playhead);
    return duration > 0 ? seconds / duration : Number(full);
  }

  /**
   * The series from `from` (virtual seconds) up to the playhead, for drawing: every change if they are
   * no more than `maxPoints`, else `maxPoints` stretches of equal duration, each with its extremes, so
   * that no peak is lost. The first point stands at `from`, or where the queue was made if that is
   * later. O(maxPoints · log n).
   */
  slice(from: number, to: Playhead, maxPoints: number): LinePoint[] {
    const rows = this.#rowAt(to) + 1;
    return rowsBetween(this.#times, rows, from, to.time, maxPoints).map(({ time, first, end }) =>
      this.#point(time, first, end),
    );
  }

  #point(time: number, from: number, to: number): LinePoint {
    const [low, high] = this.#sizes.over(from, to);
    return { time, low, high, blocked: this.#blocked.over(from, to)[1] };
  }

  /** The row that holds at the playhead, -1 if the queue was not made yet. */
  #rowAt(playhead: Playhead): number {
    return bisectRight(this.#positions, playhead.position) - 1;
  }

  #sinceRow(row: number, playhead: Playhead): number {
    return playhead.time - (this.#times[row] as number);
  }

  #duration(playhead: Playhead): number {
    return playhead.time - (this.#times[0] as number);
  }

  #noteBlocked(more: 1 | -1, after: Snapshot): void {
    this.#blockedNow += more;
    this.#note(after);
  }

  #note(after: Snapshot): void {
    const queue = after.queues[this.queue];
    if (queue === undefined) return;
    const last = this.#positions.length - 1;
    const seconds = last < 0 ? 0 : after.time - (this.#times[last] as number);
    const area = last < 0 ? 0 : (this.#areas[last] as number) + this.#sizes.at(last) * seconds;
    const full = last < 0 ? 0 : (this.#fullTimes[last] as number);
    const blocked =
      last < 0 ? 0 : (this.#blockedAreas[last] as number) + this.#blocked.at(last) * seconds;
    this.#areas.push(area);
    this.#blockedAreas.push(blocked);
    this.#fullTimes.push(full + (this.#full[last] === true ? seconds : 0));
    this.#positions.push(after.position);
    this.#times.push(after.time);
    this.#sizes.push(queue.items.length);
    this.#blocked.push(this.#blockedNow);
    this.#full.push(queue.maxsize > 0 && queue.items.length >= queue.maxsize);
  }
}
