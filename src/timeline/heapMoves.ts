import { parentOf } from './parentOf';

/**
 * The moves of CPython's heapq (rule H) without its comparisons: the trace tells where the moved
 * element came to rest, and everything else follows from the shape of a binary heap.
 */

/**
 * Appends the element and raises it to `pos`, its ancestors on the way moving down one place each.
 * Throws a RangeError if `pos` is not on that way.
 */
export function pushAt<T>(heap: T[], element: T, pos: number): void {
  let at = heap.push(element) - 1;
  while (at > pos) {
    const parent = parentOf(at);
    heap[at] = heap[parent] as T;
    at = parent;
  }
  if (at !== pos) throw new RangeError(`${pos} is not above the end of a heap of ${heap.length}`);
  heap[at] = element;
}

/**
 * Takes the root and fills the hole with the last element, which comes to rest at `pos`. heapq lets
 * the hole sink to a leaf and raises the element from there; those it passed twice are back where
 * they were, so only the ancestors of `pos` have moved: each up to its parent's place.
 * Throws a RangeError if the heap is empty or has no place `pos`.
 */
export function popTo<T>(heap: T[], pos: number): T {
  if (heap.length === 0) throw new RangeError('pop from an empty heap');
  let moving = heap.pop() as T;
  if (heap.length === 0) return moving;
  if (!(pos >= 0 && pos < heap.length)) {
    throw new RangeError(`no place ${pos} in a heap of ${heap.length}`);
  }
  for (let at = pos; at > 0; at = parentOf(at)) {
    const above = heap[at] as T;
    heap[at] = moving;
    moving = above;
  }
  const root = heap[0] as T;
  heap[0] = moving;
  return root;
}
