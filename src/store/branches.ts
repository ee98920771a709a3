import type { ScenarioInput } from '../scenarios/scenario';
import type { Opening, WatchedRun } from './watchedRun';

/** A run as a viewer left it: everything it takes to live it again, and where the playhead stood. */
export interface Branch extends Opening {
  readonly inputs: readonly ScenarioInput[];
  /** How far it was lived, and the playhead: virtual seconds, and events. */
  readonly reach: number;
  readonly time: number;
  readonly position: number;
  readonly watched: WatchedRun;
}

interface Kept extends Omit<Branch, 'watched'> {
  /** Null once its record was given up to save memory: it can be lived again. */
  watched: WatchedRun | null;
}

/** Some 150 MB. */
const MOST_EVENTS_KEPT = 3_000_000;

/**
 * The runs that were set aside, for undo and redo. None is ever lost: of those set aside longest ago only
 * what they follow from is kept, and they are lived again when they are asked for.
 */
export class Branches {
  readonly #undo: Kept[] = [];
  readonly #redo: Kept[] = [];
  readonly #relive: (branch: Omit<Branch, 'watched'>) => WatchedRun;
  readonly #mostEvents: number;

  /**
   * @param relive lives a run again
   * @param mostEvents the records of the runs set aside are kept up to so many events together
   */
  constructor(
    relive: (branch: Omit<Branch, 'watched'>) => WatchedRun,
    mostEvents = MOST_EVENTS_KEPT,
  ) {
    this.#relive = relive;
    this.#mostEvents = mostEvents;
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /**
   * Sets a run aside because another one takes its place. What could be redone until now comes before it,
   * and is undone after it.
   */
  setAside(branch: Branch): void {
    this.#undo.push(...this.#redo.splice(0), { ...branch });
    this.#save();
  }

  /** Exchanges the present run for the one set aside last; undefined if there is none. */
  undo(present: Branch): Branch | undefined {
    return this.#exchange(present, this.#undo, this.#redo);
  }

  /** Exchanges the present run for the one that the last undo took away; undefined if there is none. */
  redo(present: Branch): Branch | undefined {
    return this.#exchange(present, this.#redo, this.#undo);
  }

  #exchange(present: Branch, from: Kept[], to: Kept[]): Branch | undefined {
    const kept = from.pop();
    if (kept === undefined) return undefined;
    to.push({ ...present });
    this.#save();
    return { ...kept, watched: kept.watched ?? this.#relive(kept) };
  }

  /** Gives up records beyond what is kept, but never that of the run which comes back next. */
  #save(): void {
    const next = [this.#undo.at(-1), this.#redo.at(-1)];
    let events = 0;
    for (const kept of [...this.#redo, ...this.#undo].reverse()) {
      events += kept.watched?.trace.length ?? 0;
      if (events > this.#mostEvents && !next.includes(kept)) kept.watched = null;
    }
  }
}
