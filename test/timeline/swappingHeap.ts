/** What a trace tells of one operation on a heap. */
export interface Told {
  readonly leaf: number;
  readonly pos: number;
}

/**
 * A binary heap of numbers that does what heapq does (rule H) by comparing and swapping neighbours, and
 * tells of each operation what an engine would.
 */
export class SwappingHeap {
  readonly array: number[] = [];

  push(value: number): Told {
    const leaf = this.array.length;
    this.array.push(value);
    return { leaf, pos: this.#rise(leaf) };
  }

  pop(): Told & { readonly value: number } {
    this.#swap(0, this.array.length - 1);
    const value = this.array.pop();
    if (value === undefined) throw new Error('empty');
    const leaf = this.#sink();
    return { value, leaf, pos: this.array.length === 0 ? 0 : this.#rise(leaf) };
  }

  #sink(): number {
    const { array } = this;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      if (left >= array.length) return at;
      const child =
        right < array.length && Number(array[right]) <= Number(array[left]) ? right : left;
      this.#swap(at, child);
      at = child;
    }
  }

  #rise(from: number): number {
    const { array } = this;
    let at = from;
    while (at > 0) {
      const parent = Math.floor((at - 1) / 2);
      if (Number(array[at]) >= Number(array[parent])) break;
      this.#swap(at, parent);
      at = parent;
    }
    return at;
  }

  #swap(one: number, other: number): void {
    const { array } = this;
    [array[one], array[other]] = [array[other] as number, array[one] as number];
  }
}
