import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/** When the settings of a run were last changed: what is measured since then belongs to the settings that hold. */
export class LastChange implements Follower {
  readonly #positions: number[] = [];
  readonly #times: number[] = [];

  follow(event: TraceEvent, after: Snapshot): void {
    if (event.kind !== 'knob') return;
    this.#positions.push(after.position);
    this.#times.push(after.time);
  }

  /** Just after the last change before a playhead; at first the program itself takes its settings. */
  before({ position }: Pick<Playhead, 'position'>): Playhead {
    const row = bisectRight(this.#positions, position) - 1;
    if (row < 0) return { position: 0, time: 0 };
    return { position: this.#positions[row] as number, time: this.#times[row] as number };
  }
}
