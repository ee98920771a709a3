import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';
import type { TaskNames } from './taskNames';

/** A decision that another number of workers is wanted. */
export interface Decision {
  /** Virtual seconds. */
  readonly time: number;
  readonly position: number;
  /** How many are wanted from now on, and how many were before. */
  readonly wanted: number;
  readonly before: number;
}

/**
 * How many workers are wanted, and by whose word: a knob says so, or a task of the program that has the number in a
 * local variable. Only what a task said is a decision. Constant time an event.
 */
export class Decisions implements Follower {
  readonly #names: TaskNames;
  readonly #knob: string;
  readonly #local: string;
  readonly #positions: number[] = [];
  readonly #times: number[] = [];
  readonly #wanted: number[] = [];
  readonly #decisions: Decision[] = [];
  readonly #decided: number[] = [];

  /**
   * @param knob the setting that tells how many are wanted
   * @param local the local variable of whoever decides
   */
  constructor(names: TaskNames, knob: string, local: string) {
    this.#names = names;
    this.#knob = knob;
    this.#local = local;
  }

  follow(event: TraceEvent, { position, time }: Snapshot): void {
    if (event.kind === 'knob' && this.#names.text(event.name) === this.#knob) {
      this.#note(event.value, position, time);
    } else if (event.kind === 'local' && this.#names.text(event.name) === this.#local) {
      const before = this.#wanted.at(-1) ?? 0;
      if (event.value === before) return;
      this.#decisions.push({ time, position, wanted: event.value, before });
      this.#decided.push(position);
      this.#note(event.value, position, time);
    }
  }

  /** How many workers were wanted at a playhead, 0 before anything was said. */
  wantedAt({ position }: Pick<Playhead, 'position'>): number {
    return this.#wanted[bisectRight(this.#positions, position) - 1] ?? 0;
  }

  /** How many were wanted, step by step, from a virtual time up to a playhead; nothing before anything was said. */
  slice(from: number, to: Playhead): { readonly time: number; readonly wanted: number }[] {
    const end = bisectRight(this.#positions, to.position);
    // The row that holds at `from`, and those after it.
    const first = Math.max(0, Math.min(end, bisectRight(this.#times, from)) - 1);
    return this.#wanted.slice(first, end).map((wanted, at) => ({
      time: Math.max(from, this.#times[first + at] as number),
      wanted,
    }));
  }

  /** How many decisions there had been by a playhead. */
  countBy({ position }: Pick<Playhead, 'position'>): number {
    return bisectRight(this.#decided, position);
  }

  /** The decisions after one playhead and up to another, in their order. */
  between(from: Playhead, to: Playhead): readonly Decision[] {
    return this.#decisions.slice(this.countBy(from), this.countBy(to));
  }

  #note(wanted: number, position: number, time: number): void {
    this.#positions.push(position);
    this.#times.push(time);
    this.#wanted.push(wanted);
  }
}
