import { bisectLeft, bisectRight } from 'd3-array';

const CHUNK_BITS = 14;
/** So many rows are in a chunk. */
export const CHUNK = 1 << CHUNK_BITS;
const MASK = CHUNK - 1;

type Cells = Uint8Array | Int32Array | Float64Array;

const cells = {
  byte: () => new Uint8Array(CHUNK),
  int: () => new Int32Array(CHUNK),
  float: () => new Float64Array(CHUNK),
};

/**
 * A column of numbers that grows at its end, in chunks: growing copies nothing, and at most one
 * chunk lies partly empty.
 */
export class Column {
  #length = 0;
  readonly #chunks: Cells[] = [];
  /** For the binary search: the number in the first row of each chunk. */
  readonly #firsts: number[] = [];
  readonly #newChunk: () => Cells;

  /** @param cell what a number can be: 0 to 255 in one byte, 32 bits with a sign, or a float of 64 */
  constructor(cell: keyof typeof cells) {
    this.#newChunk = cells[cell];
  }

  get length(): number {
    return this.#length;
  }

  /** The memory that the chunks take, in bytes. */
  get bytes(): number {
    return this.#chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  push(value: number): void {
    const at = this.#length & MASK;
    if (at === 0) {
      this.#chunks.push(this.#newChunk());
      this.#firsts.push(value);
    }
    (this.#chunks[this.#length >> CHUNK_BITS] as Cells)[at] = value;
    this.#length++;
  }

  /** The number in this row. Throws a RangeError outside 0 … length − 1. */
  at(row: number): number {
    if (!(row >= 0 && row < this.#length)) {
      throw new RangeError(`row ${row} of a column of ${this.#length}`);
    }
    return (this.#chunks[row >> CHUNK_BITS] as Cells)[row & MASK] as number;
  }

  /** Writes another number into the last row, if there is one. */
  replaceLast(value: number): void {
    const row = this.#length - 1;
    if (row < 0) return;
    (this.#chunks[row >> CHUNK_BITS] as Cells)[row & MASK] = value;
    if ((row & MASK) === 0) this.#firsts[row >> CHUNK_BITS] = value;
  }

  /** The chunk with this row, which has it at `row % CHUNK`: for reading many rows in one loop. */
  chunkAt(row: number): Cells {
    return this.#chunks[row >> CHUNK_BITS] as Cells;
  }

  /** How many rows of an ascending column hold `value` or less. O(log n). */
  countTo(value: number): number {
    return this.#count(value, bisectRight);
  }

  /** How many rows of an ascending column hold less than `value`. O(log n). */
  countBelow(value: number): number {
    return this.#count(value, bisectLeft);
  }

  #count(value: number, bisect: typeof bisectLeft): number {
    const chunk = bisect(this.#firsts, value) - 1;
    if (chunk < 0) return 0;
    const before = chunk << CHUNK_BITS;
    const rows = Math.min(CHUNK, this.#length - before);
    return before + bisect(this.#chunks[chunk] as Cells, value, 0, rows);
  }
}
