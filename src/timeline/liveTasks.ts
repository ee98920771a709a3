import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import { Extremes } from './extremes';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import { rowsBetween } from './rowsBetween';
import type { Snapshot } from './snapshot';

/** From `time` (virtual seconds) until the next point, between `low` and `high` tasks were alive. */
export interface LivePoint {
  readonly time: number;
  readonly low: number;
  readonly high: number;
}

/** How many tasks there were that had not ended, main among them. A row for each change. */
export class LiveTasks implements Follower {
  readonly #positions: number[] = [];
  readonly #times: number[] = [];
  readonly #counts = new Extremes();
  #count = 0;

  follow(event: TraceEvent, after: Snapshot): void {
    if (event.kind === 'taskCreated') this.#count++;
    else if (event.kind === 'taskEnded') this.#count--;
    else return;
    this.#positions.push(after.position);
    this.#times.push(after.time);
    this.#counts.push(this.#count);
  }

  at(playhead: Playhead): number {
    const rows = this.#rowsBy(playhead);
    return rows === 0 ? 0 : this.#counts.at(rows - 1);
  }

  /** The most at once so far. */
  peak(playhead: Playhead): number {
    return Math.max(0, this.#counts.over(0, this.#rowsBy(playhead))[1]);
  }

  /** The series from `from` (virtual seconds) up to the playhead, in at most so many points: none of them hides a peak. */
  slice(from: number, to: Playhead, maxPoints: number): LivePoint[] {
    return rowsBetween(this.#times, this.#rowsBy(to), from, to.time, maxPoints).map(
      ({ time, first, end }) => {
        const [low, high] = this.#counts.over(first, end);
        return { time, low, high };
      },
    );
  }

  #rowsBy({ position }: Playhead): number {
    return bisectRight(this.#positions, position);
  }
}
