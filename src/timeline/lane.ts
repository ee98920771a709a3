import { bisectRight } from 'd3-array';
import { type LaneState, laneStates } from './laneState';

const STATES = laneStates.length;
/** From so many rows to the next so many the seconds in each state are added up anew. */
const BLOCK_BITS = 4;
/** Room for the life of a task of many, small enough that engines keep such arrays without buffers of their own. */
const FIRST_ROWS = 8;
/** The sums of lanes of one block, which are most lanes of a crowd. Nothing is ever written into it. */
const NOTHING_BEFORE = new Float64Array(STATES);

/** A stretch of a task's life in one state, in virtual seconds. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly state: LaneState;
}

/** What a task's time went to, in stretches of equal duration. */
export interface ShareBins {
  /** Virtual seconds at which the first one begins, and how long each is. */
  readonly from: number;
  readonly width: number;
  readonly count: number;
  /** For each stretch, one after the other, the share 0 to 1 of each state in the order of `laneStates`. */
  readonly shares: Float64Array;
}

/** The states of one task over its life: a row for each change, 16 bytes each. */
export class Lane {
  #endPosition = Infinity;
  #endTime = Infinity;
  #rows = 0;
  #times = new Float64Array(FIRST_ROWS);
  #positions = new Uint32Array(FIRST_ROWS);
  #states = new Uint8Array(FIRST_ROWS);
  /** Seconds in each state before the first row of each block of rows. */
  #sums = NOTHING_BEFORE;

  constructor(
    readonly task: number,
    readonly name: string,
    readonly createdPosition: number,
    readonly createdAt: number,
  ) {}

  /** Virtual seconds at which it ended, null as long as it has not. */
  get endedAt(): number | null {
    return this.#endTime === Infinity ? null : this.#endTime;
  }

  /** The memory that the rows take, in bytes. */
  get bytes(): number {
    return (
      this.#times.byteLength +
      this.#positions.byteLength +
      this.#states.byteLength +
      this.#sums.byteLength
    );
  }

  /** From this position on, and from this time (virtual seconds), it is in the state of this number. */
  enter(state: number, position: number, time: number): void {
    const row = this.#rows;
    if (row === this.#times.length) this.#grow();
    if (row > 0 && (row & ((1 << BLOCK_BITS) - 1)) === 0) {
      const sum = new Float64Array(STATES);
      this.#secondsUntil(time, row - 1, sum);
      this.#sums.set(sum, (row >> BLOCK_BITS) * STATES);
    }
    this.#times[row] = time;
    this.#positions[row] = position;
    this.#states[row] = state;
    this.#rows = row + 1;
  }

  end(position: number, time: number): void {
    this.#endPosition = position;
    this.#endTime = time;
  }

  /** Its state after so many events of the trace; null before its creation and after its end. */
  stateBy(position: number): LaneState | null {
    if (position < this.createdPosition || position >= this.#endPosition) return null;
    return this.#stateOf(bisectRight(this.#positions, position, 0, this.#rows) - 1);
  }

  /** The stretch in which this time (virtual seconds) lies; it ends with Infinity if it has not ended yet. */
  segmentAt(time: number): Segment | null {
    const row = this.#rowAt(time);
    if (row < 0 || time >= this.#endTime) return null;
    return { from: this.#times[row] as number, to: this.#until(row), state: this.#stateOf(row) };
  }

  /** How many stretches there are between two times (virtual seconds), those of no duration too. */
  count(from: number, to: number): number {
    if (to < this.createdAt || from >= this.#endTime) return 0;
    return this.#rowAt(to) - Math.max(0, this.#rowAt(from)) + 1;
  }

  /** The stretches between two times (virtual seconds), cut off there, without those of no duration. */
  segments(from: number, to: number): Segment[] {
    const segments: Segment[] = [];
    const last = this.#rowAt(to);
    for (let row = Math.max(0, this.#rowAt(from)); row <= last; row++) {
      const begin = Math.max(from, this.#times[row] as number);
      const end = Math.min(to, this.#until(row));
      if (end > begin) segments.push({ from: begin, to: end, state: this.#stateOf(row) });
    }
    return segments;
  }

  /** What its time went to between two times (virtual seconds), in so many stretches. O(count · log n). */
  bins(from: number, to: number, count: number): ShareBins {
    const shares = new Float64Array(count * STATES);
    const width = (to - from) / count;
    let before = new Float64Array(STATES);
    let after = new Float64Array(STATES);
    let row = this.#rowAt(from);
    this.#secondsUntil(from, row, before);
    for (let bin = 0; bin < count; bin++) {
      const until = from + (bin + 1) * width;
      row = bisectRight(this.#times, until, Math.max(0, row), this.#rows) - 1;
      this.#secondsUntil(until, row, after);
      for (let state = 0; state < STATES; state++) {
        const seconds = (after[state] as number) - (before[state] as number);
        shares[bin * STATES + state] = Math.max(0, seconds) / width;
      }
      [before, after] = [after, before];
    }
    return { from, width, count, shares };
  }

  /**
   * Adds the virtual seconds that it lived, and those of them in the state of this number, to stretches of
   * `width` seconds each, the first from `from` on. Looks at those in which it lived and at no others.
   */
  addSeconds(
    state: number,
    from: number,
    width: number,
    lived: Float64Array,
    inState: Float64Array,
  ): void {
    const first = Math.max(0, Math.floor((this.createdAt - from) / width));
    const end = Math.min(lived.length, Math.ceil((this.#endTime - from) / width));
    let begin = from + first * width;
    let row = this.#rowAt(begin);
    for (let bin = first; bin < end; bin++) {
      const until = from + (bin + 1) * width;
      const next = bisectRight(this.#times, until, Math.max(0, row), this.#rows) - 1;
      const seconds = Math.min(until, this.#endTime) - Math.max(begin, this.createdAt);
      lived[bin] = (lived[bin] as number) + seconds;
      // A whole stretch in one state counts in full: no rounding makes a share of it.
      if (next > row) {
        const more = this.#secondsIn(state, until, next) - this.#secondsIn(state, begin, row);
        inState[bin] = (inState[bin] as number) + Math.max(0, more);
      } else if (this.#states[row] === state) inState[bin] = (inState[bin] as number) + seconds;
      [begin, row] = [until, next];
    }
  }

  /** The virtual seconds that it has spent in each state, in the order of `laneStates`, until this time. */
  secondsBy(time: number): Float64Array {
    const seconds = new Float64Array(STATES);
    this.#secondsUntil(time, this.#rowAt(time), seconds);
    return seconds;
  }

  /** The same, written into `seconds`, where `row` is the one that holds at that time. */
  #secondsUntil(time: number, row: number, seconds: Float64Array): void {
    const block = row >> BLOCK_BITS;
    for (let state = 0; state < STATES; state++) {
      seconds[state] = row < 0 ? 0 : (this.#sums[block * STATES + state] as number);
    }
    if (row < 0) return;
    for (let at = block << BLOCK_BITS; at < row; at++) {
      this.#count(at, this.#times[at + 1] as number, seconds);
    }
    this.#count(row, Math.min(time, this.#endTime), seconds);
  }

  /** Of these the seconds in one state. */
  #secondsIn(state: number, time: number, row: number): number {
    if (row < 0) return 0;
    const block = row >> BLOCK_BITS;
    let seconds = this.#sums[block * STATES + state] as number;
    for (let at = block << BLOCK_BITS; at <= row; at++) {
      if (this.#states[at] !== state) continue;
      const until = at < row ? (this.#times[at + 1] as number) : Math.min(time, this.#endTime);
      seconds += until - (this.#times[at] as number);
    }
    return seconds;
  }

  #count(row: number, until: number, seconds: Float64Array): void {
    const state = this.#states[row] as number;
    seconds[state] = (seconds[state] as number) + until - (this.#times[row] as number);
  }

  /** The last row that begins at or before this time, -1 if there is none. */
  #rowAt(time: number): number {
    return bisectRight(this.#times, time, 0, this.#rows) - 1;
  }

  #until(row: number): number {
    return row + 1 < this.#rows ? (this.#times[row + 1] as number) : this.#endTime;
  }

  #stateOf(row: number): LaneState {
    return laneStates[this.#states[row] as number] as LaneState;
  }

  #grow(): void {
    const length = this.#times.length + (this.#times.length >> 1);
    this.#times = grown(this.#times, new Float64Array(length));
    this.#positions = grown(this.#positions, new Uint32Array(length));
    this.#states = grown(this.#states, new Uint8Array(length));
    if (length >> BLOCK_BITS > 0) {
      this.#sums = grown(this.#sums, new Float64Array(((length >> BLOCK_BITS) + 1) * STATES));
    }
  }
}

function grown<T extends Float64Array | Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
