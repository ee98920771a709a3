import { Queue } from './queue';
import { queueKind } from './words';

/** `asyncio.LifoQueue`: the item that came last leaves first (rule Q7). */
export class LifoQueue<T> extends Queue<T> {
  private readonly stack: T[] = [];

  protected override _qsize(): number {
    return this.stack.length;
  }

  protected override get kind(): number {
    return queueKind.lifo;
  }

  protected override _put(item: T): void {
    this.stack.push(item);
  }

  protected override _get(): T {
    return this.stack.pop() as T;
  }

  protected override peek(): T {
    return this.stack[this.stack.length - 1] as T;
  }
}
