import { lessThan } from '../asyncio/compare';
import type { Costs, Frame, Step } from './frame';
import type { Entry } from './item';

export interface TreeNode {
  readonly entry: Entry;
  readonly left: Tree;
  readonly right: Tree;
}

/**
 * A binary search tree that nobody balances: what is smaller than a node is to its left, all else to its
 * right. Equal keys go right, so among equals the first to come is the first to leave.
 */
export type Tree = TreeNode | null;

interface Turn {
  readonly node: TreeNode;
  readonly side: 'left' | 'right';
}

/** The tree with another subtree at the end of a path. Only what lies on the path is made anew. */
const rebuilt = (path: readonly Turn[], below: Tree): Tree =>
  path.reduceRight<Tree>((subtree, { node, side }) => ({ ...node, [side]: subtree }), below);

/** Adds an entry as a leaf, comparison by comparison. */
export function treePush(tree: Tree, entry: Entry, costs: Costs): Frame<Tree>[] {
  const frames: Frame<Tree>[] = [];
  const path: Turn[] = [];
  let { comparisons, links } = costs;
  for (let node = tree; node !== null; ) {
    const isSmaller = lessThan(entry.key, node.entry.key);
    comparisons++;
    frames.push({
      step: { kind: 'compare', against: 'node', one: entry, other: node.entry, isSmaller },
      structure: tree,
      costs: { ...costs, comparisons, links },
    });
    const side = isSmaller ? 'left' : 'right';
    path.push({ node, side });
    node = node[side];
    if (node !== null) links++;
  }
  const last = path[path.length - 1];
  const step: Step = {
    kind: 'link',
    entry,
    under: last?.node.entry ?? null,
    side: last?.side ?? 'left',
  };
  const structure = rebuilt(path, { entry, left: null, right: null });
  frames.push({ step, structure, costs: { comparisons, moves: costs.moves + 1, links } });
  return frames;
}

/**
 * Takes out the leftmost node, link by link and without a comparison: its right subtree takes its place.
 * Throws a RangeError when the tree is empty.
 */
export function treePop(tree: Tree, costs: Costs): Frame<Tree>[] {
  if (tree === null) throw new RangeError('pop from an empty tree');
  const frames: Frame<Tree>[] = [];
  const path: Turn[] = [];
  let { links } = costs;
  let node = tree;
  while (node.left !== null) {
    path.push({ node, side: 'left' });
    node = node.left;
    links++;
    const step: Step = { kind: 'follow', to: node.entry };
    frames.push({ step, structure: tree, costs: { ...costs, links } });
  }
  const step: Step = {
    kind: 'unlink',
    removed: node.entry,
    raised: node.right?.entry ?? null,
  };
  const structure = rebuilt(path, node.right);
  frames.push({ step, structure, costs: { ...costs, moves: costs.moves + 1, links } });
  return frames;
}

/** The nodes by rank, the smallest first, each with its depth; the root's is 0. */
export function ranked(tree: Tree): { readonly node: TreeNode; readonly depth: number }[] {
  const nodes: { node: TreeNode; depth: number }[] = [];
  const above: { node: TreeNode; depth: number }[] = [];
  // Without recursion: sorted items make a tree as deep as there are items.
  let [node, depth] = [tree, 0];
  while (node !== null || above.length > 0) {
    if (node === null) {
      const next = above.pop() as { node: TreeNode; depth: number };
      nodes.push(next);
      [node, depth] = [next.node.right, next.depth + 1];
    } else {
      above.push({ node, depth });
      [node, depth] = [node.left, depth + 1];
    }
  }
  return nodes;
}

/** How many levels a tree has: 0 if it is empty, 1 for a root alone. */
export const treeHeight = (tree: Tree): number =>
  ranked(tree).reduce((height, { depth }) => Math.max(height, depth + 1), 0);
