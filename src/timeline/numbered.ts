import type { Digest } from './digest';

const BITS = 5;
const WIDTH = 1 << BITS;
const MASK = WIDTH - 1;

/** A block of 32: things at the lowest level, blocks above it. */
class Block {
  /** How many of its cells are taken. */
  count = 0;
  /** Of a lowest block, bit by bit: the things that came into it since it has this owner. */
  fresh = 0;
  readonly owner: object;
  readonly cells: unknown[];

  constructor(owner: object, cells: unknown[] = new Array<unknown>(WIDTH)) {
    this.owner = owner;
    this.cells = cells;
  }
}

/**
 * Things by their numbers, read in the order of the numbers. A copy costs the same however many there are:
 * the two share blocks of 32, until one of them changes something in a block and makes its own.
 *
 * Each finds what is its own by a mark, which both get anew when a copy is made.
 */
export class Numbered<T extends object> implements Iterable<[number, T]> {
  #owner = {};
  #root: Block | null = null;
  /** So many bits of a number lie below the root's. */
  #shift = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  copy(): Numbered<T> {
    const copy = new Numbered<T>();
    copy.#root = this.#root;
    copy.#shift = this.#shift;
    copy.#size = this.#size;
    this.#settle();
    return copy;
  }

  get(number: number): T | undefined {
    return this.#leaf(number)?.cells[number & MASK] as T | undefined;
  }

  has(number: number): boolean {
    return this.get(number) !== undefined;
  }

  /** From now on the thing is this table's, to change as it likes. Throws a RangeError for no whole number from 0. */
  set(number: number, thing: T): void {
    if (!isNumber(number)) throw new RangeError(`nothing has the number ${number}`);
    const leaf = this.#ownLeaf(number);
    const at = number & MASK;
    if (leaf.cells[at] === undefined) {
      leaf.count++;
      this.#size++;
    }
    leaf.cells[at] = thing;
    leaf.fresh |= 1 << at;
  }

  /** The thing, to be changed: where a copy of the table may have it too, it makes room for `copyOf` it. */
  toChange(number: number, copyOf: (thing: T) => T): T | undefined {
    let leaf = this.#leaf(number);
    const at = number & MASK;
    const thing = leaf?.cells[at] as T | undefined;
    if (leaf === undefined || thing === undefined) return undefined;
    if (leaf.owner !== this.#owner) leaf = this.#ownLeaf(number);
    if ((leaf.fresh & (1 << at)) !== 0) return thing;
    const own = copyOf(thing);
    leaf.cells[at] = own;
    leaf.fresh |= 1 << at;
    return own;
  }

  /** Returns whether there was one. */
  delete(number: number): boolean {
    if (this.#root === null || !this.has(number)) return false;
    this.#size--;
    this.#root = this.#without(this.#root, number, this.#shift);
    // Small again: the next ones may have any numbers.
    if (this.#size === 0) this.#shift = 0;
    return true;
  }

  /**
   * What all things come to. What was worked out for a block is known until something in it changes, so
   * that it costs as much as there were changes since it was asked for last.
   */
  digest<S>(digest: Digest<T, S>): S {
    if (this.#root === null) return digest.none;
    this.#settle();
    return digestOf(this.#root, this.#shift, digest);
  }

  /** The things, in order, of all blocks of which this is wanted; among them there are others. */
  *among<S>(digest: Digest<T, S>, isWanted: (what: S) => boolean): Generator<T, void> {
    if (this.#root === null) return;
    this.#settle();
    const isWantedOf = (block: Block, shift: number): boolean =>
      isWanted(digestOf(block, shift, digest));
    for (const [leaf] of leavesOf(this.#root, 0, this.#shift, isWantedOf)) {
      for (const thing of leaf.cells) if (thing !== undefined) yield thing as T;
    }
  }

  *keys(): Generator<number, void> {
    for (const [number] of this) yield number;
  }

  *values(): Generator<T, void> {
    if (this.#root === null) return;
    for (const [leaf] of leavesOf(this.#root, 0, this.#shift)) {
      for (const thing of leaf.cells) if (thing !== undefined) yield thing as T;
    }
  }

  *[Symbol.iterator](): Generator<[number, T], void> {
    if (this.#root === null) return;
    for (const [leaf, first] of leavesOf(this.#root, 0, this.#shift)) {
      for (let at = 0; at < WIDTH; at++) {
        const thing = leaf.cells[at];
        if (thing !== undefined) yield [first + at, thing as T];
      }
    }
  }

  /** From now on the blocks stay as they are: whatever changes, changes in a copy. */
  #settle(): void {
    this.#owner = {};
  }

  /** The lowest block in which this number lies, undefined if there is none. */
  #leaf(number: number): Block | undefined {
    let block = this.#root;
    let shift = this.#shift;
    if (block === null || !isNumber(number) || number >>> shift >= WIDTH) return undefined;
    for (; shift > 0; shift -= BITS) {
      const below = block.cells[(number >>> shift) & MASK];
      if (below === undefined) return undefined;
      block = below as Block;
    }
    return block;
  }

  /** The same, made if there is none, and with all the blocks above it this table's own. */
  #ownLeaf(number: number): Block {
    this.#root = this.#raised(number);
    let block = this.#root;
    for (let shift = this.#shift; shift > 0; shift -= BITS) {
      const at = (number >>> shift) & MASK;
      const below = block.cells[at] as Block | undefined;
      if (below === undefined) block.count++;
      const own = this.#own(below);
      block.cells[at] = own;
      block = own;
    }
    return block;
  }

  /** A root below which the number fits. */
  #raised(number: number): Block {
    let root = this.#own(this.#root ?? undefined);
    for (; number >>> this.#shift >= WIDTH; this.#shift += BITS) {
      if (root.count === 0) continue;
      const above = new Block(this.#owner);
      above.cells[0] = root;
      above.count = 1;
      root = above;
    }
    return root;
  }

  #own(block: Block | undefined): Block {
    if (block === undefined) return new Block(this.#owner);
    if (block.owner === this.#owner) return block;
    const own = new Block(this.#owner, block.cells.slice());
    own.count = block.count;
    return own;
  }

  /** The block without this number; null if nothing is left, but for a block that may soon be of use again. */
  #without(block: Block, number: number, shift: number): Block | null {
    const at = (number >>> shift) & MASK;
    const isOwn = block.owner === this.#owner;
    const below =
      shift === 0 ? null : this.#without(block.cells[at] as Block, number, shift - BITS);
    if (below === null && block.count === 1) {
      if (!isOwn || this.#shift > 0) return null;
    }
    const own = isOwn ? block : this.#own(block);
    own.cells[at] = below ?? undefined;
    if (below === null) own.count--;
    return own;
  }
}

function digestOf<T, S>(block: Block, shift: number, digest: Digest<T, S>): S {
  const known = digest.known.get(block);
  if (known !== undefined) return known;
  let all = digest.none;
  for (const cell of block.cells) {
    if (cell === undefined) continue;
    const part = shift === 0 ? digest.of(cell as T) : digestOf(cell as Block, shift - BITS, digest);
    all = digest.both(all, part);
  }
  digest.known.set(block, all);
  return all;
}

/** All lowest blocks, each with the number of its first cell; only those that are wanted, as are all above them. */
function* leavesOf(
  block: Block,
  first: number,
  shift: number,
  isWanted: (block: Block, shift: number) => boolean = () => true,
): Generator<[Block, number], void> {
  if (!isWanted(block, shift)) return;
  if (shift === 0) {
    yield [block, first];
    return;
  }
  for (let at = 0; at < WIDTH; at++) {
    const below = block.cells[at] as Block | undefined;
    if (below !== undefined)
      yield* leavesOf(below, first + at * 2 ** shift, shift - BITS, isWanted);
  }
}

function isNumber(number: number): boolean {
  // Blocks are found by the bits of a number, and JavaScript's have 32 of them.
  return number >>> 0 === number;
}
