import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';
import type { TaskNames } from './taskNames';

/** A line that the program printed. */
export interface PrintedLine {
  readonly text: string;
  /** Virtual seconds. */
  readonly time: number;
  /** Just behind it. */
  readonly position: number;
}

/** What a program printed, line by line. Constant time an event. */
export class Printed implements Follower {
  readonly #texts: TaskNames;
  readonly #lines: PrintedLine[] = [];
  readonly #positions: number[] = [];

  constructor(texts: TaskNames) {
    this.#texts = texts;
  }

  follow(event: TraceEvent, { time, position }: Snapshot): void {
    if (event.kind !== 'printed') return;
    this.#lines.push({ text: this.#texts.text(event.text), time, position });
    this.#positions.push(position);
  }

  /** The lines that were printed by the playhead, in their order. */
  by({ position }: Pick<Playhead, 'position'>): readonly PrintedLine[] {
    return this.#lines.slice(0, bisectRight(this.#positions, position));
  }
}
