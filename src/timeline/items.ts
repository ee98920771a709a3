import type { Trace, TraceEvent } from '../trace';
import type { Follower } from './follower';
import type { Snapshot } from './snapshot';

/** What an item consists of and when it came into being. */
export interface Item {
  readonly item: number;
  /** Virtual seconds. */
  readonly madeAt: number;
  /** The numbers it consists of, such as the products in a basket. */
  readonly parts: Uint8Array;
}

/** The items of a run by number, as their `itemMade` events tell. If a number comes again, the last one counts. */
export class Items implements Follower {
  readonly #trace: Trace;
  readonly #rows = new Map<number, number>();
  readonly #times: number[] = [];
  readonly #offsets: number[] = [];
  readonly #lengths: number[] = [];

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    if (event.kind !== 'itemMade') return;
    this.#rows.set(event.item, this.#times.length);
    this.#times.push(after.time);
    this.#offsets.push(event.offset);
    this.#lengths.push(event.length);
  }

  /** How many different items there are. */
  get size(): number {
    return this.#rows.size;
  }

  /** The item of this number, undefined if none was made. */
  get(item: number): Item | undefined {
    const row = this.#rows.get(item);
    if (row === undefined) return undefined;
    const offset = this.#offsets[row] as number;
    const length = this.#lengths[row] as number;
    return { item, madeAt: this.#times[row] as number, parts: this.#trace.partsOf(offset, length) };
  }
}
