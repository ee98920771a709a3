import { bisectRight } from 'd3-array';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/** How many are at some place over time, who come there and leave it. Constant time for each of them. */
export class Presence {
  readonly #positions: number[] = [];
  readonly #times: number[] = [];
  /** From each row on: how many are there, and how many have come. */
  readonly #counts: number[] = [];
  readonly #came: number[] = [];
  /** Up to each row: the sum of how many were there times duration. */
  readonly #areas: number[] = [];

  come(after: Snapshot): void {
    this.#note(1, after);
  }

  leave(after: Snapshot): void {
    this.#note(-1, after);
  }

  /** How many had come by the playhead. */
  cameBy(playhead: Playhead): number {
    return this.#came[this.#rowAt(playhead)] ?? 0;
  }

  /** What all together had spent there by the playhead, in item-seconds. */
  secondsBy(playhead: Playhead): number {
    const row = this.#rowAt(playhead);
    if (row < 0) return 0;
    const since = playhead.time - (this.#times[row] as number);
    return (this.#areas[row] as number) + (this.#counts[row] as number) * since;
  }

  #rowAt({ position }: Playhead): number {
    return bisectRight(this.#positions, position) - 1;
  }

  #note(change: 1 | -1, { position, time }: Snapshot): void {
    const count = this.#counts.at(-1) ?? 0;
    const since = time - (this.#times.at(-1) ?? time);
    this.#areas.push((this.#areas.at(-1) ?? 0) + count * since);
    this.#counts.push(count + change);
    this.#came.push((this.#came.at(-1) ?? 0) + Number(change > 0));
    this.#positions.push(position);
    this.#times.push(time);
  }
}
