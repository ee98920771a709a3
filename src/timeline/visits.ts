import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import type { Follower } from './follower';
import { Holding } from './holding';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/**
 * How a visit ended: the item was done; its holder ended before it was; or it was never served, because
 * a shutdown dropped it or a comparison lost it.
 */
export type VisitEnd = 'served' | 'lost' | 'dropped';

/** An item's way through a queue up to some playhead. Times are virtual seconds, null if still to come. */
export interface Visit {
  readonly item: number;
  /** When the item was made; when it was put, if the trace does not tell how it was made. */
  readonly arrived: number;
  readonly put: number | null;
  readonly got: number | null;
  /** The task that got it, -1 for a plain callback. */
  readonly task: number | null;
  readonly ended: number | null;
  readonly end: VisitEnd | null;
}

/** Virtual seconds from arrival to got, and their parts: up to the put, and from there. */
export interface Wait {
  readonly wait: number;
  readonly outside: number;
  readonly inLine: number;
}

/** Moments of one sort, one row for each visit that has come that far. */
interface Moments {
  /** How many events there were just after it, by row or by visit. */
  readonly positions: number[];
  /** Virtual seconds. */
  readonly times: number[];
}

function moments(): Moments {
  return { positions: [], times: [] };
}

function note(moments: Moments, after: Snapshot, row = moments.positions.length): void {
  moments.positions[row] = after.position;
  moments.times[row] = after.time;
}

/** What had happened at a row of a column by the playhead: its time, or null. */
function timeBy({ positions, times }: Moments, row: number, playhead: Playhead): number | null {
  return (positions[row] ?? Infinity) <= playhead.position ? (times[row] as number) : null;
}

/** How many rows of a column in the order of time had come by the playhead. */
function countBy({ positions }: Moments, playhead: Playhead): number {
  return bisectRight(positions, playhead.position);
}

/**
 * Every item's way through one queue: made, put, got, done. Visits are numbered in the order of arrival.
 * Items of the same number are told apart by the order in which they come. Constant time an event;
 * counts at a playhead are binary searches.
 */
export class Visits implements Follower {
  readonly queue: number;
  readonly #items: number[] = [];
  /** The visit before this one of an item of the same number, -1 for none. */
  readonly #previous: number[] = [];
  readonly #latest = new Map<number, number>();
  /** By visit. What has not come yet has Infinity for a position. */
  readonly #arrived = moments();
  readonly #put = moments();
  readonly #got = moments();
  readonly #ended = moments();
  readonly #tasks: number[] = [];
  readonly #ends: (VisitEnd | null)[] = [];
  /** In the order of time. */
  readonly #puts = moments();
  readonly #takes = moments();
  readonly #taken: number[] = [];
  readonly #endings = { served: moments(), lost: moments(), dropped: moments() };
  readonly #endedVisits: Record<VisitEnd, number[]> = { served: [], lost: [], dropped: [] };
  /** Visits by item: made and not put yet; in the queue, first come first. */
  readonly #outside = new Map<number, number>();
  readonly #inLine = new Map<number, number[]>();
  readonly #holding = new Holding();

  /** @param queue the number of the queue in the trace */
  constructor(queue: number) {
    this.queue = queue;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    switch (event.kind) {
      case 'itemMade':
        this.#outside.set(event.item, this.#arrive(event.item, after));
        return;
      case 'put':
        if (event.queue === this.queue) this.#enter(event.item, after);
        return;
      case 'got':
        if (event.queue !== this.queue) return;
        if (event.removal === 'taken') this.#take(event.item, after);
        else this.#end(this.#leaveLine(event.item), 'dropped', after);
        return;
      case 'taskDone': {
        if (event.queue !== this.queue) return;
        const held = this.#holding.finish(after.runningTask);
        if (held !== undefined) this.#end(held.ticket, 'served', after);
        return;
      }
      case 'taskEnded':
        for (const visit of this.#holding.abandon(event.task)) this.#end(visit, 'lost', after);
        return;
      default:
    }
  }

  /** How many items had been made by the playhead. */
  arrivedBy(playhead: Playhead): number {
    return countBy(this.#arrived, playhead);
  }

  /** How many had been put into the queue. */
  putBy(playhead: Playhead): number {
    return countBy(this.#puts, playhead);
  }

  /** How many had been got from it. */
  takenBy(playhead: Playhead): number {
    return countBy(this.#takes, playhead);
  }

  /** How many visits had ended so. */
  endedBy(end: VisitEnd, playhead: Playhead): number {
    return countBy(this.#endings[end], playhead);
  }

  /** The items whose visits had ended so, in that order. Takes time for each. */
  itemsEnded(end: VisitEnd, playhead: Playhead): number[] {
    const visits = this.#endedVisits[end].slice(0, this.endedBy(end, playhead));
    return visits.map((visit) => this.#items[visit] as number);
  }

  /** How many items had been served by the playhead and at or before `time` (virtual seconds). */
  servedBefore(time: number, playhead: Playhead): number {
    return Math.min(
      bisectRight(this.#endings.served.times, time),
      this.endedBy('served', playhead),
    );
  }

  /** The item of the last visit that had ended so, undefined if there is none. */
  lastEnded(end: VisitEnd, playhead: Playhead): number | undefined {
    const visit = this.#endedVisits[end][this.endedBy(end, playhead) - 1];
    return visit === undefined ? undefined : this.#items[visit];
  }

  /** The visits in the order in which their items were got: visit numbers. */
  get taken(): readonly number[] {
    return this.#taken;
  }

  /** The virtual seconds that a visit whose item was got had to wait for that. */
  waitOf(visit: number): Wait {
    const arrived = this.#arrived.times[visit] as number;
    const put = this.#put.times[visit] as number;
    const got = this.#got.times[visit] as number;
    return { wait: got - arrived, outside: put - arrived, inLine: got - put };
  }

  /** The visits whose items were served, in that order: visit numbers. */
  get served(): readonly number[] {
    return this.#endedVisits.served;
  }

  /** The virtual seconds from the put to the end of a visit that has ended: in line and in service. */
  stayOf(visit: number): number {
    return (this.#ended.times[visit] as number) - (this.#put.times[visit] as number);
  }

  /** The last visit of this item that had begun by the playhead, undefined if there is none. */
  visitOf(item: number, playhead: Playhead): Visit | undefined {
    let visit = this.#latest.get(item) ?? -1;
    while (visit >= 0 && timeBy(this.#arrived, visit, playhead) === null) {
      visit = this.#previous[visit] as number;
    }
    return visit < 0 ? undefined : this.#visit(visit, playhead);
  }

  #visit(visit: number, playhead: Playhead): Visit {
    const got = timeBy(this.#got, visit, playhead);
    const ended = timeBy(this.#ended, visit, playhead);
    return {
      item: this.#items[visit] as number,
      arrived: this.#arrived.times[visit] as number,
      put: timeBy(this.#put, visit, playhead),
      got,
      task: got === null ? null : (this.#tasks[visit] as number),
      ended,
      end: ended === null ? null : (this.#ends[visit] as VisitEnd),
    };
  }

  #arrive(item: number, after: Snapshot): number {
    const visit = this.#items.push(item) - 1;
    this.#previous.push(this.#latest.get(item) ?? -1);
    this.#latest.set(item, visit);
    note(this.#arrived, after);
    for (const { positions, times } of [this.#put, this.#got, this.#ended]) {
      positions.push(Infinity);
      times.push(Infinity);
    }
    this.#tasks.push(-1);
    this.#ends.push(null);
    return visit;
  }

  #enter(item: number, after: Snapshot): void {
    const visit = this.#outside.get(item) ?? this.#arrive(item, after);
    this.#outside.delete(item);
    note(this.#put, after, visit);
    note(this.#puts, after);
    const sameNumber = this.#inLine.get(item);
    if (sameNumber === undefined) this.#inLine.set(item, [visit]);
    else sameNumber.push(visit);
  }

  #leaveLine(item: number): number {
    const sameNumber = this.#inLine.get(item);
    const visit = sameNumber?.shift();
    if (visit === undefined) throw new Error(`Item ${item} leaves queue ${this.queue} unput`);
    if (sameNumber?.length === 0) this.#inLine.delete(item);
    return visit;
  }

  #take(item: number, after: Snapshot): void {
    const visit = this.#leaveLine(item);
    note(this.#got, after, visit);
    note(this.#takes, after);
    this.#taken.push(visit);
    this.#tasks[visit] = after.runningTask;
    this.#holding.take(after.runningTask, visit);
  }

  #end(visit: number, end: VisitEnd, after: Snapshot): void {
    note(this.#ended, after, visit);
    note(this.#endings[end], after);
    this.#endedVisits[end].push(visit);
    this.#ends[visit] = end;
  }
}
