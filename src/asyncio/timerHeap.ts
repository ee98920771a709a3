import type { CancellableHandle } from './handle';
import type { HeapPath } from './heapq';

/** `TimerHandle.__lt__`: the deadline alone, so equal deadlines leave in heap order (rule T5). */
export function earlier(a: CancellableHandle, b: CancellableHandle): boolean {
  return a.when < b.when;
}

/**
 * heapq's push and pop (rule H; see heapq.ts, which explains them) for timers alone. Every sleep needs both,
 * and a whole run is a few per cent faster if the compiler sees what is compared. Deadlines can always be compared,
 * so the timer that moves need not be in the array meanwhile. A test holds the two against each other.
 */
export function pushTimer(
  heap: CancellableHandle[],
  timer: CancellableHandle,
  path: HeapPath,
): void {
  const last = heap.length;
  heap.push(timer);
  path.leaf = last;
  siftdown(heap, last, timer, path);
}

/** Removes the earliest timer and returns it. Throws a RangeError when there is none. */
export function popTimer(heap: CancellableHandle[], path: HeapPath): CancellableHandle {
  path.leaf = 0;
  path.pos = 0;
  const last = heap.pop();
  if (last === undefined) throw new RangeError('pop from an empty heap');
  const end = heap.length;
  if (end === 0) return last;
  const earliest = heap[0] as CancellableHandle;
  const limit = end >> 1;
  let pos = 0;
  while (pos < limit) {
    let childPos = 2 * pos + 1;
    let child = heap[childPos] as CancellableHandle;
    if (childPos + 1 < end) {
      const right = heap[childPos + 1] as CancellableHandle;
      // The right one on ties.
      if (!earlier(child, right)) {
        child = right;
        childPos++;
      }
    }
    heap[pos] = child;
    pos = childPos;
  }
  path.leaf = pos;
  siftdown(heap, pos, last, path);
  return earliest;
}

/** Lets a timer rise from the place `from`, whatever is there, while it is earlier than its parent. */
function siftdown(
  heap: CancellableHandle[],
  from: number,
  timer: CancellableHandle,
  path: HeapPath,
): void {
  let pos = from;
  while (pos > 0) {
    const parentPos = (pos - 1) >> 1;
    const parent = heap[parentPos] as CancellableHandle;
    if (!earlier(timer, parent)) break;
    heap[pos] = parent;
    pos = parentPos;
  }
  heap[pos] = timer;
  path.pos = pos;
}
