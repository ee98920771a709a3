import { bisectLeft } from 'd3-array';

/** 16 values to a block, 16 blocks to a block of the next level, and so on. */
const BITS = 4;

/** A growing list of numbers that knows how many of its first ones are as great as some value, in O(log² n). */
export class Ranks {
  readonly #values: number[] = [];
  /** The values of whole blocks of 16, 256, … of them, each block sorted. */
  readonly #levels: Float64Array[][] = [];

  push(value: number): void {
    const length = this.#values.push(value);
    for (let level = 0; length % sizeOf(level) === 0; level++) {
      const block = Float64Array.from(this.#values.slice(length - sizeOf(level))).sort();
      const blocks = this.#levels[level];
      if (blocks === undefined) this.#levels[level] = [block];
      else blocks.push(block);
    }
  }

  /** How many of the first `count` values are `least` or greater. */
  atLeast(least: number, count: number): number {
    const end = Math.min(count, this.#values.length);
    let [found, from] = [0, 0];
    for (let level = this.#levels.length - 1; level >= 0; level--) {
      for (const size = sizeOf(level); from + size <= end; from += size) {
        const block = this.#levels[level]?.[from / size] as Float64Array;
        found += size - bisectLeft(block, least);
      }
    }
    for (; from < end; from++) found += Number((this.#values[from] as number) >= least);
    return found;
  }
}

const sizeOf = (level: number): number => 2 ** (BITS * (level + 1));
