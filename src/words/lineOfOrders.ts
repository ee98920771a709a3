import { inLanguage } from './inLanguage';
import { number as plain } from './numbers';
import type { Said } from './stage';

/** The words of the order service's queue where it is drawn as a list. */
export const lineOfOrders = inLanguage('lineOfOrders', {
  queue: (maxsize: number): string => `Queue(maxsize=${plain(maxsize)})`,
  list: 'the line: whoever came first is at the left',
  empty: 'an empty line',
  heap: 'the heap, as the list that it is',
  emptyHeap: 'an empty heap: an empty list',
  /** Who leaves next, null if the queue is empty. */
  next: (order: number | null, isFifo: boolean): Said =>
    order === null
      ? { title: 'The queue is empty.', why: 'Workers wait in `get()` until an order comes.' }
      : {
          title: `Order ${order} is next.`,
          why: isFifo
            ? 'First in, first out: an `asyncio.Queue` does not ask who is a VIP.'
            : 'An `asyncio.PriorityQueue` lets the smallest leave first, whoever came first.',
        },
} as const);
