import { bisectRight } from 'd3-array';

/** Stretches of virtual time in which something was so, and the seconds that they add up to. */
export class Spells {
  readonly #least: number;
  readonly #begins: number[] = [];
  readonly #ends: number[] = [];
  /** Seconds before each stretch. */
  readonly #before: number[] = [];
  #since: number | null = null;

  /** @param least virtual seconds: what was over sooner than that does not count */
  constructor(least: number) {
    this.#least = least;
  }

  begin(time: number): void {
    this.#since ??= time;
  }

  end(time: number): void {
    if (this.#since !== null && time - this.#since >= this.#least) {
      this.#before.push(this.#sumBefore(this.#begins.length));
      this.#begins.push(this.#since);
      this.#ends.push(time);
    }
    this.#since = null;
  }

  /** For how many virtual seconds it was so until this time. O(log n). */
  secondsUntil(time: number): number {
    const open = this.#since === null ? 0 : time - this.#since;
    const count = bisectRight(this.#begins, time);
    const isOver = count === 0 || (this.#ends[count - 1] as number) <= time;
    const closed = isOver
      ? this.#sumBefore(count)
      : (this.#before[count - 1] as number) + time - (this.#begins[count - 1] as number);
    return closed + (open >= this.#least ? open : 0);
  }

  /** In each of `bins` stretches of equal duration: the share, 0 to 1, of it in which it was so. */
  shares(from: number, to: number, bins: number): Float64Array {
    const width = (to - from) / bins;
    let before = this.secondsUntil(from);
    return Float64Array.from({ length: bins }, (_, bin) => {
      const after = this.secondsUntil(from + (bin + 1) * width);
      const share = (after - before) / width;
      before = after;
      return Math.min(1, share);
    });
  }

  #sumBefore(count: number): number {
    const last = count - 1;
    if (last < 0) return 0;
    return (
      (this.#before[last] as number) + (this.#ends[last] as number) - (this.#begins[last] as number)
    );
  }
}
