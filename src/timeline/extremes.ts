/** 16 values to a block, 16 blocks to a block of the next level, and so on. */
const BITS = 4;
const MASK = (1 << BITS) - 1;

interface Level {
  readonly lowest: number[];
  readonly highest: number[];
}

/** A growing list of numbers that knows the least and the greatest of any stretch of it in O(log n). */
export class Extremes {
  readonly #values: number[] = [];
  /** The values themselves, then the extremes of each 16, 256, … of them; last blocks are not full. */
  readonly #levels: Level[] = [{ lowest: this.#values, highest: this.#values }];

  get length(): number {
    return this.#values.length;
  }

  /** The value at this index. Throws a RangeError if there is none. */
  at(index: number): number {
    const value = this.#values[index];
    if (value === undefined) throw new RangeError(`value ${index} of ${this.length}`);
    return value;
  }

  push(value: number): void {
    let block = this.#values.push(value) - 1;
    for (let level = 1; level === 1 || block > 0; level++) {
      block >>= BITS;
      const { lowest, highest } = this.#levels[level] ?? this.#addLevel();
      if (block === lowest.length) {
        lowest.push(value);
        highest.push(value);
      } else {
        lowest[block] = Math.min(lowest[block] as number, value);
        highest[block] = Math.max(highest[block] as number, value);
      }
    }
  }

  /**
   * The least and the greatest value from index `from` up to, not including, `to`: Infinity and
   * -Infinity if there are none.
   */
  over(from: number, to: number): readonly [lowest: number, highest: number] {
    let least = Infinity;
    let greatest = -Infinity;
    let start = Math.max(0, from);
    let end = Math.min(to, this.length);
    for (let level = 0; start < end; level++) {
      const { lowest, highest } = this.#levels[level] as Level;
      const include = (block: number): void => {
        least = Math.min(least, lowest[block] as number);
        greatest = Math.max(greatest, highest[block] as number);
      };
      // What does not fill a block of the next level is looked at here.
      while (start < end && (start & MASK) !== 0) include(start++);
      while (start < end && (end & MASK) !== 0) include(--end);
      start >>= BITS;
      end >>= BITS;
    }
    return [least, greatest];
  }

  /** A level whose first block has seen what the first block of the level below has seen. */
  #addLevel(): Level {
    const below = this.#levels[this.#levels.length - 1] as Level;
    const level = { lowest: below.lowest.slice(0, 1), highest: below.highest.slice(0, 1) };
    this.#levels.push(level);
    return level;
  }
}
