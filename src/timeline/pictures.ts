import { bisectRight } from 'd3-array';
import type { EventKind, TraceEvent } from '../trace';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/** A picture that stands from `since` (virtual seconds) until the next one: that after `position` events. */
export interface Picture {
  readonly position: number;
  readonly since: number;
}

/** Kinds of events after which nothing looks different. */
const unseen: ReadonlySet<EventKind> = new Set<EventKind>([
  'iteration',
  'idled',
  'callbackFailed',
  'timerDropped',
  'timersCompacted',
  'timerKept',
  'raised',
]);

/**
 * Which pictures a stretch of time shows. Changes that follow each other closely are one burst, of which
 * only the last picture counts: a burst begins with the first change after the one before, and takes in
 * what happens within `gap` seconds. So a second has no more than 1 / gap pictures, and a burst depends
 * on nothing but what happened before it: any two looks at the same stretch see the same.
 */
export class Pictures implements Follower {
  readonly #gap: number;
  readonly #isSeen: (kind: EventKind) => boolean;
  /** Of each burst: when it began, and how many events there were after its last change. */
  readonly #begins: number[] = [];
  readonly #positions: number[] = [];

  /**
   * @param gap virtual seconds; 0 keeps one picture for each time at which something changes
   * @param isSeen whether a picture differs after an event of this kind
   */
  constructor(gap: number, isSeen: (kind: EventKind) => boolean = (kind) => !unseen.has(kind)) {
    this.#gap = gap;
    this.#isSeen = isSeen;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    if (!this.#isSeen(event.kind)) return;
    const last = this.#begins.length - 1;
    const begun = this.#begins[last];
    if (begun !== undefined && (after.time === begun || after.time - begun < this.#gap)) {
      this.#positions[last] = after.position;
      return;
    }
    this.#begins.push(after.time);
    this.#positions.push(after.position);
  }

  /**
   * The pictures shown from `from` (virtual seconds) to the playhead, in the order of time. The first
   * stands at `from`, the last until the playhead. O(log n) and what there is to tell.
   */
  between(from: number, to: Playhead): Picture[] {
    const first = bisectRight(this.#begins, from) - 1;
    const end = bisectRight(this.#begins, to.time);
    const pictures: Picture[] = [];
    for (let burst = first; burst < end; burst++) {
      const position = Math.min(this.#positions[burst] ?? 0, to.position);
      pictures.push({ position, since: Math.max(from, this.#begins[burst] ?? from) });
    }
    return pictures;
  }
}
