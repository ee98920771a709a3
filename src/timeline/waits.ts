import { bisectLeft, bisectRight, nice, quantileSorted, ticks } from 'd3-array';
import type { Playhead } from './playhead';
import type { Visits, Wait } from './visits';

/** How many waits lie in [from, to), in the last bin [from, to]. Virtual seconds. */
export interface WaitBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Those whose waits are told: visits numbered in any way, in the order in which their items were got. */
interface Served extends Pick<Visits, 'takenBy' | 'taken' | 'waitOf'> {}

/** Beyond so many items from one playhead to the next, sorting anew beats inserting or removing. */
const MOST_STEPS = 256;

/**
 * How long those items waited that had been got by the playhead: from arrival to got.
 *
 * The waits are kept sorted for the playhead last asked for. Playing on inserts those that came, and a
 * short step back removes them, by binary search and a move of memory; a jump sorts anew (some
 * milliseconds for 100,000 waits). Everything asked at the same playhead is then O(log n).
 */
export class Waits {
  readonly #visits: Served;
  /** The waits in the order of getting, and the sums of all up to each. */
  readonly #waits: number[] = [];
  readonly #waitSums: number[] = [0];
  readonly #outsideSums: number[] = [0];
  readonly #inLineSums: number[] = [0];
  /** The first `#sorted.length` of the waits. */
  #sorted: number[] = [];

  constructor(visits: Served) {
    this.#visits = visits;
  }

  /** How many items had been got. */
  count(playhead: Playhead): number {
    return this.#visits.takenBy(playhead);
  }

  median(playhead: Playhead): number | null {
    return this.quantile(0.5, playhead);
  }

  /**
   * The `p`-quantile (0 to 1) in virtual seconds, null if nothing was got yet. Between two waits it is
   * interpolated linearly: type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996),
   * which is R's and NumPy's.
   */
  quantile(p: number, playhead: Playhead): number | null {
    return quantileSorted(this.#sortedBy(playhead), p) ?? null;
  }

  /** The means in virtual seconds, null if nothing was got yet. */
  means(playhead: Playhead): Wait | null {
    const count = this.count(playhead);
    if (count === 0) return null;
    const { wait, outside, inLine } = this.sums(playhead);
    return { wait: wait / count, outside: outside / count, inLine: inLine / count };
  }

  /** What all together waited of those that had been got, in virtual seconds. */
  sums(playhead: Playhead): Wait {
    const count = this.count(playhead);
    this.#extend();
    return {
      wait: this.#waitSums[count] as number,
      outside: this.#outsideSums[count] as number,
      inLine: this.#inLineSums[count] as number,
    };
  }

  /** The waits in about `bins` bins between round numbers from 0 to the longest wait; none for none. */
  histogram(bins: number, playhead: Playhead): WaitBin[] {
    const sorted = this.#sortedBy(playhead);
    const longest = sorted[sorted.length - 1];
    if (longest === undefined) return [];
    const [, stop] = nice(0, longest > 0 ? longest : 1, bins);
    const edges = ticks(0, stop, bins);
    return edges.slice(1).map((to, at) => {
      const from = edges[at] as number;
      const below = at === edges.length - 2 ? sorted.length : bisectLeft(sorted, to);
      return { from, to, count: below - bisectLeft(sorted, from) };
    });
  }

  #extend(): void {
    const { taken } = this.#visits;
    for (let row = this.#waits.length; row < taken.length; row++) {
      const { wait, outside, inLine } = this.#visits.waitOf(taken[row] as number);
      this.#waits.push(wait);
      this.#waitSums.push((this.#waitSums[row] as number) + wait);
      this.#outsideSums.push((this.#outsideSums[row] as number) + outside);
      this.#inLineSums.push((this.#inLineSums[row] as number) + inLine);
    }
  }

  #sortedBy(playhead: Playhead): number[] {
    this.#extend();
    const count = this.count(playhead);
    const sorted = this.#sorted;
    if (Math.abs(count - sorted.length) > MOST_STEPS) {
      this.#sorted = Array.from(Float64Array.from(this.#waits.slice(0, count)).sort());
      return this.#sorted;
    }
    while (sorted.length < count) {
      const wait = this.#waits[sorted.length] as number;
      sorted.splice(bisectRight(sorted, wait), 0, wait);
    }
    while (sorted.length > count) {
      const wait = this.#waits[sorted.length - 1] as number;
      sorted.splice(bisectLeft(sorted, wait), 1);
    }
    return sorted;
  }
}
