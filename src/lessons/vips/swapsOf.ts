import type { WatchedRun } from '../../store';
import { heapOf } from '../../store/folds/heapOf';

/**
 * With how many others an order changed places when it was pushed onto the heap, by the operation's number: the
 * steps are its appending, a comparison and a swap each, and one comparison more if it came to rest below the root.
 */
export const swapsOf = (watched: WatchedRun, operation: number): number => {
  const heap = heapOf(watched);
  const steps = heap.stepsBefore(operation + 1) - heap.stepsBefore(operation);
  return heap.at(operation).kind === 'push' ? Math.floor((steps - 1) / 2) : 0;
};
