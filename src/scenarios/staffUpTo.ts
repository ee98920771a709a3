import type { Queue, Task } from '../asyncio';

interface Staffing<T> {
  /** Those who get from the queue, by number. */
  readonly workers: Map<number, Task<void>>;
  readonly queue: Queue<T>;
  /** How many were wanted until now. */
  readonly before: number;
  /** How many are wanted from now on. */
  readonly count: number;
  /** Makes the task of the worker with this number, and enters it. */
  readonly hire: (number: number) => void;
}

/**
 * Ours, not asyncio's: changes how many workers get from a queue. One too many finishes what it has in hand
 * first, and stays if it is wanted again before that.
 */
export function staffUpTo<T>({ workers, queue, before, count, hire }: Staffing<T>): void {
  for (const [number, task] of [...workers].sort(([a], [b]) => a - b)) {
    if (number < count || task.done() || queue.isDismissed(task)) continue;
    if (queue.dismiss(task)) workers.delete(number);
  }
  for (let number = before; number < count; number++) {
    const task = workers.get(number);
    if (task === undefined || task.done()) hire(number);
    else queue.recall(task);
  }
}
