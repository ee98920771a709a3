interface Node {
  readonly key: number;
  readonly arrival: number;
  left: Node | null;
  right: Node | null;
}

/** A binary search tree as textbooks write it: nodes that are changed, by recursion, counting as it goes. */
export class LinkedTree {
  readonly costs = { comparisons: 0, moves: 0, links: 0 };
  #root: Node | null = null;

  push(key: number, arrival: number): void {
    const node: Node = { key, arrival, left: null, right: null };
    if (this.#root === null) this.#root = node;
    else this.#under(this.#root, node);
    this.costs.moves++;
  }

  pop(): void {
    const { parent, node } = this.#leftmost(null, this.#root as Node);
    if (parent === null) this.#root = node.right;
    else parent.left = node.right;
    this.costs.moves++;
  }

  /** Arrivals by rank, each with its depth. */
  ranked(node: Node | null = this.#root, depth = 0): [number, number][] {
    return node === null
      ? []
      : [
          ...this.ranked(node.left, depth + 1),
          [node.arrival, depth],
          ...this.ranked(node.right, depth + 1),
        ];
  }

  #under(parent: Node, node: Node): void {
    this.costs.comparisons++;
    const side = node.key < parent.key ? 'left' : 'right';
    const child = parent[side];
    if (child === null) parent[side] = node;
    else {
      this.costs.links++;
      this.#under(child, node);
    }
  }

  #leftmost(parent: Node | null, node: Node): { parent: Node | null; node: Node } {
    if (node.left === null) return { parent, node };
    this.costs.links++;
    return this.#leftmost(node, node.left);
  }
}
