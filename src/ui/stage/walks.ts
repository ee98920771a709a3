import type { HeadlineKind } from './headline';
import type { Layout, Person } from './layout';
import { type Pose, posesOf, STEP, WALK, windowAt } from './motion';

/** What is kept of one step of time. */
export interface Moment {
  readonly layout: Layout;
  /** What could be said of the scene. */
  readonly kinds: ReadonlySet<HeadlineKind>;
}

/** What walks are made from: the run, looked at anywhere between its beginning and the playhead. */
export interface MomentSource {
  /** How many events happened at or before a time in virtual seconds. */
  positionAt(time: number): number;
  /** What it looks like after so many events. */
  momentAt(position: number): Moment;
}

interface Kept {
  readonly position: number;
  readonly moment: Moment;
}

/**
 * The last moments before any time, and the poses that follow from them. The moments of the window looked
 * at last are kept: while the run plays, a frame has to look only at what is new. Keeping changes nothing
 * in what comes out.
 */
export class Walks {
  readonly #source: MomentSource;
  readonly #kept = new Map<number, Kept>();

  constructor(source: MomentSource) {
    this.#source = source;
  }

  /** Where everybody is drawn at a time in virtual seconds; `now` is the layout of that time. */
  posesAt(time: number, now: Layout): Map<Person, Pose> {
    this.#prune(time);
    return posesOf(windowAt(time, now, (step) => this.#at(step).layout));
  }

  /** What could be said in each step of the last `span` virtual seconds, at most WALK, oldest first. */
  kindsBefore(time: number, span: number): ReadonlySet<HeadlineKind>[] {
    this.#prune(time);
    const kinds: ReadonlySet<HeadlineKind>[] = [];
    const newest = Math.floor(time / STEP);
    for (let step = Math.max(0, Math.ceil((time - span) / STEP)); step <= newest; step++) {
      kinds.push(this.#at(step).kinds);
    }
    return kinds;
  }

  /** Forgets what is kept: the furniture is another one now. */
  forget(): void {
    this.#kept.clear();
  }

  #at(step: number): Moment {
    const known = this.#kept.get(step);
    if (known) return known.moment;
    const position = this.#source.positionAt(step * STEP);
    // One moment for one position, from whichever side one comes: equal weights are then summed up equally.
    const kept = [this.#kept.get(step - 1), this.#kept.get(step + 1)].find(
      (neighbour) => neighbour?.position === position,
    ) ?? { position, moment: this.#source.momentAt(position) };
    this.#kept.set(step, kept);
    return kept.moment;
  }

  #prune(time: number): void {
    const oldest = Math.max(0, Math.floor((time - WALK) / STEP));
    const newest = Math.floor(time / STEP);
    for (const step of this.#kept.keys()) {
      if (step < oldest || step > newest) this.#kept.delete(step);
    }
  }
}
