import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import { Extremes } from './extremes';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/** How many tasks lived: created, and not ended. A row for each change; an answer takes O(log n). */
export class LiveTasks implements Follower {
  readonly #positions: number[] = [];
  readonly #counts = new Extremes();

  follow({ kind }: TraceEvent, { position, tasks }: Snapshot): void {
    if (kind !== 'taskCreated' && kind !== 'taskEnded') return;
    this.#positions.push(position);
    this.#counts.push(tasks.size);
  }

  /** How many live at the playhead. */
  at(playhead: Pick<Playhead, 'position'>): number {
    const rows = this.#rowsBy(playhead);
    return rows === 0 ? 0 : this.#counts.at(rows - 1);
  }

  /** How many lived at once so far, at the most. */
  most(playhead: Pick<Playhead, 'position'>): number {
    return Math.max(0, this.#counts.over(0, this.#rowsBy(playhead))[1]);
  }

  #rowsBy({ position }: Pick<Playhead, 'position'>): number {
    return bisectRight(this.#positions, position);
  }
}
