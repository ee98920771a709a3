/** Python's `collections.deque`, as far as asyncio uses it: a ring that grows by doubling. */
export class Deque<T extends object> {
  private ring: (T | undefined)[] = new Array<T | undefined>(16).fill(undefined);
  private head = 0;
  private count = 0;

  get length(): number {
    return this.count;
  }

  append(item: T): void {
    if (this.count === this.ring.length) this.grow();
    this.ring[(this.head + this.count) & (this.ring.length - 1)] = item;
    this.count++;
  }

  /** Throws a RangeError when there is nothing in it. */
  popleft(): T {
    if (this.count === 0) throw new RangeError('pop from an empty deque');
    const item = this.ring[this.head] as T;
    this.ring[this.head] = undefined;
    this.head = (this.head + 1) & (this.ring.length - 1);
    this.count--;
    return item;
  }

  at(index: number): T {
    if (!(index >= 0 && index < this.count)) throw new RangeError(`deque index ${index}`);
    return this.ring[(this.head + index) & (this.ring.length - 1)] as T;
  }

  /** Removes the first occurrence from the left, and tells whether there was one. */
  remove(item: T): boolean {
    const mask = this.ring.length - 1;
    for (let index = 0; index < this.count; index++) {
      if (this.ring[(this.head + index) & mask] !== item) continue;
      // Close the gap from the left: what is removed is nearly always at or near the head.
      for (let i = index; i > 0; i--) {
        this.ring[(this.head + i) & mask] = this.ring[(this.head + i - 1) & mask];
      }
      this.ring[this.head] = undefined;
      this.head = (this.head + 1) & mask;
      this.count--;
      return true;
    }
    return false;
  }

  *[Symbol.iterator](): Generator<T, void> {
    for (let index = 0; index < this.count; index++) yield this.at(index);
  }

  private grow(): void {
    const old = this.ring;
    const ring = new Array<T | undefined>(old.length * 2).fill(undefined);
    for (let index = 0; index < this.count; index++) {
      ring[index] = old[(this.head + index) & (old.length - 1)];
    }
    this.ring = ring;
    this.head = 0;
  }
}
