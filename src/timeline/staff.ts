import type { Outcome, TraceEvent } from '../trace';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';
import type { TaskNames } from './taskNames';

/** How a task ended. */
export interface Ending {
  readonly outcome: Outcome;
  /** The name of the error with which it failed, null if it did not. */
  readonly error: string | null;
  /** The task that had asked it to stop, -1 for a plain callback; null if nobody had. */
  readonly by: number | null;
  /** Just after it, so many events. */
  readonly position: number;
  /** Virtual seconds. */
  readonly at: number;
}

/** A worker's task, as far as it had come by some playhead. */
export interface StaffMember {
  readonly task: number;
  readonly name: string;
  /** Null as long as it lives. */
  readonly ending: Ending | null;
}

interface Row {
  readonly task: number;
  readonly name: string;
  readonly position: number;
  by: number | null;
  ending: Ending | null;
}

/** The workers of a run and how they ended. Constant time an event. */
export class Staff implements Follower {
  readonly #names: TaskNames;
  readonly #isWorker: (name: string) => boolean;
  readonly #rows: Row[] = [];
  readonly #alive = new Map<number, Row>();

  /** @param isWorker whether a task of this name is one */
  constructor(names: TaskNames, isWorker: (name: string) => boolean) {
    this.#names = names;
    this.#isWorker = isWorker;
  }

  follow(event: TraceEvent, { position, time }: Snapshot): void {
    switch (event.kind) {
      case 'taskCreated': {
        const { task } = event;
        const name = this.#names.text(event.name);
        if (!this.#isWorker(name)) return;
        const row: Row = { task, name, position, by: null, ending: null };
        this.#rows.push(row);
        this.#alive.set(task, row);
        return;
      }
      case 'cancelRequested': {
        const row = this.#alive.get(event.task);
        if (row !== undefined) row.by = event.by;
        return;
      }
      case 'taskEnded': {
        const row = this.#alive.get(event.task);
        if (row === undefined) return;
        const { outcome } = event;
        const error = outcome === 'failed' ? this.#names.text(event.error) : null;
        row.ending = { outcome, error, by: row.by, position, at: time };
        this.#alive.delete(event.task);
        return;
      }
      default:
    }
  }

  /** The last task of each worker's name that had been created, in the order of the first ones. */
  by({ position }: Pick<Playhead, 'position'>): StaffMember[] {
    const members = new Map<string, StaffMember>();
    for (const { task, name, position: createdAt, ending } of this.#rows) {
      if (createdAt > position) break;
      const isOver = ending !== null && ending.position <= position;
      members.set(name, { task, name, ending: isOver ? ending : null });
    }
    return [...members.values()];
  }
}
