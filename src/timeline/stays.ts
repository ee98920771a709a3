/** 16 rows to a block, 16 blocks to a block of the next level, and so on. */
const BITS = 4;

/**
 * When each row of a growing list left, where any may leave at any time: tells at once who of those that
 * had not left by some position came first. O(log n) each.
 */
export class Stays {
  /** By row the position at which it left, Infinity as long as it stays; then the latest of each 16, 256, … rows. */
  readonly #levels: number[][] = [[]];

  /** One more comes; returns its row, from 0. */
  arrive(): number {
    const row = this.#rows.push(Infinity) - 1;
    for (let level = 1; level < this.#levels.length; level++) {
      (this.#levels[level] as number[])[row >> (BITS * level)] = Infinity;
    }
    if ((this.#levels.at(-1) as number[]).length > 1 << BITS)
      this.#levels.push([Infinity, Infinity]);
    return row;
  }

  /** The row leaves; `position` is how many events of the trace there were just after that. */
  leave(row: number, position: number): void {
    this.#rows[row] = position;
    for (let level = 1; level < this.#levels.length; level++) {
      const block = row >> (BITS * level);
      const below = (this.#levels[level - 1] as number[]).slice(block << BITS, (block + 1) << BITS);
      (this.#levels[level] as number[])[block] = Math.max(...below);
    }
  }

  /** The first row that had not left by this position, -1 if there is none. */
  firstAt(position: number): number {
    let at = 0;
    for (let level = this.#levels.length - 1; level >= 0; level--) {
      const values = this.#levels[level] as number[];
      at <<= BITS;
      // Only at the top can it be that there is none: below, the block above says that there is one.
      while (at < values.length && !((values[at] as number) > position)) at++;
      if (at === values.length) return -1;
    }
    return at;
  }

  get #rows(): number[] {
    return this.#levels[0] as number[];
  }
}
