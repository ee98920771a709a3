/**
 * CPython's `heapq` (rule H): the same array after every operation as its C version, also when a
 * comparison throws half-way. npm's heaps keep other arrays, and what is drawn must be Python's.
 *
 * `<` comes in as an argument, strict as in Python. Each operation tells where elements came to rest,
 * so that a trace can repeat it without comparing.
 */
export type LessThan<T> = (a: T, b: T) => boolean;

/** The way an element took: down from the root to `leaf`, then up to `pos`. */
export interface HeapPath {
  leaf: number;
  pos: number;
}

/** Moves the element at `from` up while it is smaller than its parent, not above `start`. */
function siftdown<T>(
  heap: T[],
  start: number,
  from: number,
  lessThan: LessThan<T>,
  path: HeapPath,
): void {
  let pos = from;
  path.pos = pos;
  const item = heap[pos] as T;
  while (pos > start) {
    const parentPos = (pos - 1) >> 1;
    const parent = heap[parentPos] as T;
    if (!lessThan(item, parent)) break;
    heap[parentPos] = item;
    heap[pos] = parent;
    pos = parentPos;
    path.pos = pos;
  }
}

/**
 * Moves the element at `start` down to a leaf without looking at it, then up again. It costs fewer
 * comparisons than stopping early, because the element came from a leaf and mostly belongs there.
 */
function siftup<T>(heap: T[], start: number, lessThan: LessThan<T>, path: HeapPath): void {
  const end = heap.length;
  let pos = start;
  path.leaf = pos;
  path.pos = pos;
  const limit = end >> 1;
  while (pos < limit) {
    let childPos = 2 * pos + 1;
    // The right child on ties: only a strictly smaller left one is preferred.
    if (childPos + 1 < end && !lessThan(heap[childPos] as T, heap[childPos + 1] as T)) childPos++;
    const child = heap[childPos] as T;
    heap[childPos] = heap[pos] as T;
    heap[pos] = child;
    pos = childPos;
    path.leaf = pos;
    path.pos = pos;
  }
  siftdown(heap, start, pos, lessThan, path);
}

/** Adds an element; `path.pos` tells where it came to rest. */
export function heappush<T>(heap: T[], item: T, lessThan: LessThan<T>, path: HeapPath): void {
  const last = heap.length;
  heap.push(item);
  path.leaf = last;
  siftdown(heap, 0, last, lessThan, path);
}

/**
 * Removes the smallest element and returns it. Throws a RangeError when the heap is empty. If a
 * comparison throws, the smallest element is gone all the same, as in C.
 */
export function heappop<T>(heap: T[], lessThan: LessThan<T>, path: HeapPath): T {
  path.leaf = 0;
  path.pos = 0;
  if (heap.length === 0) throw new RangeError('pop from an empty heap');
  const last = heap.pop() as T;
  if (heap.length === 0) return last;
  const smallest = heap[0] as T;
  heap[0] = last;
  siftup(heap, 0, lessThan, path);
  return smallest;
}

/** Makes a heap of any array, in place. */
export function heapify<T>(heap: T[], lessThan: LessThan<T>): void {
  const path = { leaf: 0, pos: 0 };
  for (let index = (heap.length >> 1) - 1; index >= 0; index--) {
    siftup(heap, index, lessThan, path);
  }
}
