import { bisectRight } from 'd3-array';
import type { Playhead } from './playhead';
import { Presence } from './presence';
import { Ranks } from './ranks';
import type { Snapshot } from './snapshot';
import { Spells } from './spells';
import { Stays } from './stays';
import type { Visits, Wait } from './visits';
import { Waits } from './waits';

/** What comes and goes within so many virtual seconds did not wait: the loop went round, and no more. */
const AT_ONCE = 1e-3;

/** An item that waits at a playhead: made, and neither taken nor dropped nor given up by who made it. */
export interface Waiting {
  readonly item: number;
  /** When it was made: virtual seconds, and how many events there were just after that. */
  readonly since: number;
  readonly position: number;
}

/** An item's turn within its class. Both places count from 0. */
export interface Turn {
  readonly item: number;
  readonly put: number;
  readonly taken: number;
  /** How many of its class were put after it and taken before it. */
  readonly overtakenBy: number;
}

/** The items of one class on their way through a queue: how long they wait, and in which order they leave. */
export class ItemClass {
  /** How long those of this class waited that were taken. */
  readonly waits: Waits;
  /** When at least one of them waited. */
  readonly spells = new Spells(AT_ONCE);
  /** Those in the queue: from `put` until they are got. */
  readonly inLine = new Presence();
  readonly #visits: Visits;
  /** By row, in the order in which they were made. */
  readonly #items: number[] = [];
  readonly #times: number[] = [];
  readonly #positions: number[] = [];
  readonly #puts: number[] = [];
  readonly #stays = new Stays();
  #present = 0;
  #putCount = 0;
  /** In the order in which they were taken: visits, rows, positions, how many were overtaken up to each. */
  readonly #taken: number[] = [];
  readonly #takenRows: number[] = [];
  readonly #takenPositions: number[] = [];
  readonly #overtaken: number[] = [0];
  /** In the same order: the rows, and the places in the order of putting. */
  readonly #ranksOfRows = new Ranks();
  readonly #ranksOfPuts = new Ranks();
  #latestPut = -1;

  constructor(visits: Visits) {
    this.#visits = visits;
    this.waits = new Waits(this);
  }

  /** One is made; returns its row. */
  make(item: number, after: Snapshot): number {
    this.#items.push(item);
    this.#times.push(after.time);
    this.#positions.push(after.position);
    this.#puts.push(-1);
    if (this.#present++ === 0) this.spells.begin(after.time);
    return this.#stays.arrive();
  }

  put(row: number, after: Snapshot): void {
    this.#puts[row] = this.#putCount++;
    this.inLine.come(after);
  }

  isPut(row: number): boolean {
    return (this.#puts[row] as number) >= 0;
  }

  /** It is taken; `visit` is the number of its visit. */
  take(row: number, visit: number, after: Snapshot): void {
    const put = this.#puts[row] as number;
    this.#taken.push(visit);
    this.#takenRows.push(row);
    this.#takenPositions.push(after.position);
    this.#ranksOfRows.push(row);
    this.#ranksOfPuts.push(put);
    this.#overtaken.push((this.#overtaken.at(-1) as number) + Number(this.#latestPut > put));
    this.#latestPut = Math.max(this.#latestPut, put);
    this.leave(row, after);
  }

  /** It waits no longer. */
  leave(row: number, after: Snapshot): void {
    this.#stays.leave(row, after.position);
    if (this.isPut(row)) this.inLine.leave(after);
    if (--this.#present === 0) this.spells.end(after.time);
  }

  /** The visits whose items were taken, in that order. */
  get taken(): readonly number[] {
    return this.#taken;
  }

  /** How many had been taken by the playhead. */
  takenBy({ position }: Playhead): number {
    return bisectRight(this.#takenPositions, position);
  }

  /** How long the item of a visit waited that was taken. */
  waitOf(visit: number): Wait {
    return this.#visits.waitOf(visit);
  }

  /** Of those taken, how many were overtaken: one of this class that was put later had been taken before. */
  overtakenBy(playhead: Playhead): number {
    return this.#overtaken[this.takenBy(playhead)] as number;
  }

  /** Of those made after so many events, how many had been taken by the playhead. O(log² n). */
  takenOfLater(position: number, playhead: Playhead): number {
    const first = bisectRight(this.#positions, position);
    return this.#ranksOfRows.atLeast(first, this.takenBy(playhead));
  }

  /** The one that has waited longest at the playhead, null if none waits. */
  longestWaiting({ position }: Playhead): Waiting | null {
    const row = this.#stays.firstAt(position);
    const made = this.#positions[row] ?? Infinity;
    if (made > position) return null;
    return { item: this.#items[row] as number, since: this.#times[row] as number, position: made };
  }

  /** The turn of the one that was taken as number `taken`, from 0. O(log² n). */
  turn(taken: number): Turn {
    const row = this.#takenRows[taken] as number;
    const put = this.#puts[row] as number;
    const overtakenBy = this.#ranksOfPuts.atLeast(put + 1, taken);
    return { item: this.#items[row] as number, put, taken, overtakenBy };
  }
}
