import { parentOf } from './parentOf';

/** What a heap operation did, as the trace tells it; see the trace's schema for `leaf` and `pos`. */
export interface HeapPathTold {
  readonly kind: 'push' | 'pop';
  /** Where the hole of a pop sank to; -1 for a push. */
  readonly leaf: number;
  readonly pos: number;
  /** A comparison threw half-way, so nobody knows how the last one came out. */
  readonly isBroken: boolean;
}

/**
 * One thing that a heap operation does: the new element is appended; the root is taken out; the last
 * element moves to the root; two children are compared, the left one first, as in `left < right`; an
 * element is compared with its parent; one that sinks, or rises, changes places with the other. Numbers
 * are places in the array.
 */
export type HeapStep =
  | { readonly step: 'append'; readonly at: number }
  | { readonly step: 'take' }
  | { readonly step: 'fill'; readonly from: number }
  | { readonly step: 'choose'; readonly left: number; readonly isLeftSmaller: boolean }
  | { readonly step: 'compare'; readonly at: number; readonly isSmaller: boolean }
  | { readonly step: 'sink'; readonly from: number; readonly to: number }
  | { readonly step: 'rise'; readonly from: number; readonly to: number };

/** A heap's array with a hole at its root while nobody has moved up there yet. */
export type HeapWithHole = (number | null)[];

/**
 * What heapq did one by one (rule H), in a heap that had `size` elements before. Nothing is compared here: how
 * each comparison came out follows from the way that was taken, for an element that moved was smaller, the
 * smaller child moved up, and the right one on ties.
 */
export function heapSteps({ kind, leaf, pos, isBroken }: HeapPathTold, size: number): HeapStep[] {
  const steps: HeapStep[] = [];
  if (kind === 'push') {
    steps.push({ step: 'append', at: size });
    rise(steps, size, pos, isBroken);
    return steps;
  }
  steps.push({ step: 'take' });
  const left = size - 1;
  if (left === 0) return steps;
  steps.push({ step: 'fill', from: left });
  for (const [at, child] of wayDownTo(leaf)) {
    const first = 2 * at + 1;
    if (first + 1 < left)
      steps.push({ step: 'choose', left: first, isLeftSmaller: child === first });
    steps.push({ step: 'sink', from: at, to: child });
  }
  // Where the hole has not come to a leaf, comparing the children failed, and nothing rose.
  if (2 * leaf + 1 >= left) rise(steps, leaf, pos, isBroken);
  return steps;
}

/** Does one step in the array. */
export function applyHeapStep(heap: HeapWithHole, step: HeapStep, item: number): void {
  switch (step.step) {
    case 'append':
      heap.push(item);
      return;
    case 'take':
      heap[0] = null;
      if (heap.length === 1) heap.pop();
      return;
    case 'fill':
      heap[0] = heap.pop() as number;
      return;
    case 'sink':
    case 'rise': {
      const moved = heap[step.from] as number;
      heap[step.from] = heap[step.to] as number;
      heap[step.to] = moved;
      return;
    }
    case 'choose':
    case 'compare':
  }
}

/** The pairs of place and child from the root to a place. */
function wayDownTo(leaf: number): (readonly [number, number])[] {
  const way: (readonly [number, number])[] = [];
  for (let at = leaf; at > 0; at = parentOf(at)) way.unshift([parentOf(at), at]);
  return way;
}

function rise(steps: HeapStep[], from: number, pos: number, isBroken: boolean): void {
  for (let at = from; at > 0; at = parentOf(at)) {
    const isSmaller = at > pos;
    if (!isSmaller && isBroken) return;
    steps.push({ step: 'compare', at, isSmaller });
    if (!isSmaller) return;
    steps.push({ step: 'rise', from: at, to: parentOf(at) });
  }
}
