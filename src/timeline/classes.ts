import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import type { Follower } from './follower';
import { ItemClass, type Turn } from './itemClass';
import type { Items } from './items';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';
import type { Visits } from './visits';

/** An item's turn within its class, and what class that is. */
export interface ClassTurn extends Turn {
  readonly itemClass: number;
}

/** An item on its way: its class, and its row there. */
interface Place {
  readonly itemClass: number;
  readonly row: number;
}

/**
 * The items of a queue by class, which is the first of an item's parts, 0 if it has none. Each item has
 * a number of its own. `items` and `visits` must be told each event first; they may be further on.
 */
export class Classes implements Follower {
  readonly #items: Items;
  readonly #visits: Visits;
  readonly #classes = new Map<number, ItemClass>();
  readonly #places = new Map<number, Place>();
  /** What each living task has made. */
  readonly #made = new Map<number, number[]>();
  /** In the order of taking, over all classes: the class, the place within its class, the position. */
  readonly #taken: { readonly itemClass: number; readonly taken: number }[] = [];
  readonly #takenPositions: number[] = [];
  /** How many visits were taken from the queue so far. */
  #takings = 0;

  constructor(items: Items, visits: Visits) {
    this.#items = items;
    this.#visits = visits;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    switch (event.kind) {
      case 'itemMade':
        this.#make(event.item, after);
        return;
      case 'put': {
        if (event.queue !== this.#visits.queue) return;
        const { itemClass, row } = this.#places.get(event.item) ?? this.#make(event.item, after);
        this.of(itemClass).put(row, after);
        return;
      }
      case 'got': {
        if (event.queue !== this.#visits.queue) return;
        if (event.removal === 'taken') this.#takings++;
        const place = this.#places.get(event.item);
        if (place === undefined) return;
        this.#places.delete(event.item);
        if (event.removal === 'taken') this.#take(place, after);
        else this.of(place.itemClass).leave(place.row, after);
        return;
      }
      case 'taskEnded':
        for (const item of this.#made.get(event.task) ?? []) this.#giveUp(item, after);
        this.#made.delete(event.task);
        return;
      default:
    }
  }

  /** The items of this class, if there are none yet too. */
  of(itemClass: number): ItemClass {
    const found = this.#classes.get(itemClass) ?? new ItemClass(this.#visits);
    this.#classes.set(itemClass, found);
    return found;
  }

  /** The last `count` items taken by the playhead, in the order of taking. O(count · log² n). */
  lastTurns(count: number, { position }: Playhead): ClassTurn[] {
    const end = bisectRight(this.#takenPositions, position);
    return this.#taken
      .slice(Math.max(0, end - count), end)
      .map(({ itemClass, taken }) => ({ itemClass, ...this.of(itemClass).turn(taken) }));
  }

  #make(item: number, after: Snapshot): Place {
    const itemClass = this.#items.get(item)?.parts[0] ?? 0;
    const place = { itemClass, row: this.of(itemClass).make(item, after) };
    this.#places.set(item, place);
    const made = this.#made.get(after.runningTask);
    if (made === undefined) this.#made.set(after.runningTask, [item]);
    else made.push(item);
    return place;
  }

  /** Its maker has ended and could not put it: the queue was full, or shut down, or the task was cancelled. */
  #giveUp(item: number, after: Snapshot): void {
    const place = this.#places.get(item);
    if (place === undefined || this.of(place.itemClass).isPut(place.row)) return;
    this.#places.delete(item);
    this.of(place.itemClass).leave(place.row, after);
  }

  #take({ itemClass, row }: Place, after: Snapshot): void {
    const queued = this.of(itemClass);
    this.#taken.push({ itemClass, taken: queued.taken.length });
    this.#takenPositions.push(after.position);
    queued.take(row, this.#visits.taken[this.#takings - 1] as number, after);
  }
}
