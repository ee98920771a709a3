import type { WatchedRun } from '../../store';
import { heapOf } from '../../store/folds/heapOf';
import type { Operation } from '../../structures';
import { heapOrder } from '../heap/heapOrder';

/** A window of a run's operations begins at a multiple of so many, and holds at least the last so many. */
const STRIDE = 100;
const LEAST = 200;

/** The operations of a window so far. Longer ones of the same window begin with the same objects. */
interface Known {
  readonly start: number;
  readonly operations: Operation[];
  /** How many of them stand for what was in the queue when the window began. */
  readonly given: number;
}

const known = new WeakMap<WatchedRun, Known>();

/**
 * The first `count` operations of the order service's queue: what it was given and gave. Of many operations these are the last few
 * hundred, and before them a push for each order that was in the queue then: in the order of the heap's array,
 * so that the same heap comes of them.
 */
export function ordersOperations(watched: WatchedRun, count: number): readonly Operation[] {
  const heap = heapOf(watched);
  const start = Math.max(0, Math.floor((count - LEAST) / STRIDE) * STRIDE);
  let window = known.get(watched);
  if (window?.start !== start) {
    window = windowFrom(watched, start);
    known.set(watched, window);
  }
  const { operations, given } = window;
  for (let at = start + operations.length - given; at < count; at++) {
    const { kind, item } = heap.at(at);
    operations.push(kind === 'push' ? pushOf(watched, item) : { kind: 'pop' });
  }
  return operations.slice(0, given + count - start);
}

function windowFrom(watched: WatchedRun, start: number): Known {
  const { timeline } = watched;
  const heap = heapOf(watched);
  if (start === 0) return { start, operations: [], given: 0 };
  const items = timeline.at(heap.at(start).before).queues[heap.queue]?.items ?? [];
  const operations = items.map((item) => pushOf(watched, item));
  return { start, operations, given: operations.length };
}

function pushOf({ items }: WatchedRun, order: number): Operation {
  const { number, key } = heapOrder(items, order);
  return { kind: 'push', item: { key, label: String(number) } };
}
