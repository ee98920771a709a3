import { lessThan } from './compare';
import { heappop, heappush } from './heapq';
import { Queue } from './queue';
import { queueKind } from './words';

/** `asyncio.PriorityQueue`: the smallest item leaves first, by Python's `<` (rules Q7, H). */
export class PriorityQueue<T> extends Queue<T> {
  private readonly heap: T[] = [];

  protected override _qsize(): number {
    return this.heap.length;
  }

  protected override get kind(): number {
    return queueKind.priority;
  }

  protected override _put(item: T): void {
    heappush(this.heap, item, lessThan, this.path);
  }

  protected override _get(): T {
    return heappop(this.heap, lessThan, this.path);
  }

  protected override peek(): T {
    return this.heap[0] as T;
  }
}
