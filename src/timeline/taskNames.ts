import type { Trace, TraceEvent } from '../trace';
import type { Follower } from './follower';
import { known } from './known';

/** The names of all tasks of a run, also of those that have ended, and what else a trace keeps beside its events. */
export class TaskNames implements Follower {
  readonly #trace: Trace;
  readonly #names: string[] = [];

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  follow(event: TraceEvent): void {
    if (event.kind === 'taskCreated') this.#names[event.task] = this.text(event.name);
  }

  /** How many tasks there have been. */
  get size(): number {
    return this.#names.length;
  }

  /** The name of a task by its number. Throws an Error if there has been no such task. */
  of(task: number): string {
    return known(this.#names[task], 'task', task);
  }

  /** A text of the trace by its number, such as the name of an error or a knob. */
  text(number: number): string {
    return known(this.#trace.texts[number], 'text', number);
  }

  /** The numbers that an item consists of, as its `itemMade` event tells where they are. */
  parts(offset: number, length: number): Uint8Array {
    return this.#trace.partsOf(offset, length);
  }
}
