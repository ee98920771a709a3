import { type Entry, type Heap, leastHeight, ranked, type Tree } from '../../structures';

/** A node by its column and row, both counted from 0. Two nodes of one tree never share a column. */
interface ShapeNode {
  readonly entry: Entry;
  readonly column: number;
  readonly row: number;
  /** The index of the parent among the nodes; null for the root. */
  readonly parent: number | null;
}

/** What a tree looks like, before anything is known of pixels. */
export type Shape = readonly ShapeNode[];

/** A heap as the tree that its array stands for. Each node has the column that it has in the full tree. */
export function heapShape(heap: Heap): Shape {
  const levels = leastHeight(heap.length);
  return heap.map((entry, place) => {
    const row = leastHeight(place + 1) - 1;
    const inRow = place + 1 - 2 ** row;
    const column = (inRow + 0.5) * 2 ** (levels - row) - 1;
    return { entry, column, row, parent: place === 0 ? null : (place - 1) >> 1 };
  });
}

/** A search tree: from left to right stands what is sorted. */
export function treeShape(tree: Tree): Shape {
  const nodes = ranked(tree);
  const parents = new Map<Tree, number>();
  for (const [column, { node }] of nodes.entries()) {
    parents.set(node.left, column).set(node.right, column);
  }
  return nodes.map(({ node, depth }, column) => ({
    entry: node.entry,
    column,
    row: depth,
    parent: parents.get(node) ?? null,
  }));
}
