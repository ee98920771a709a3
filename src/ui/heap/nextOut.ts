import { firstOut } from '../../scenarios/orders';
import type { Items } from '../../timeline';
import { heap } from '../../words/heap';
import { heapOrder } from './heapOrder';

/** So many are named. */
const NAMED = 3;

/** Who leaves the heap next, and what decides that among equals. */
export function nextOut(heapArray: readonly number[], items: Items): string {
  const orders = heapArray.map((number) => heapOrder(items, number));
  const next = firstOut(
    orders.map(({ key }) => key),
    NAMED,
  ).map((at) => heapArray[at] as number);
  const [first] = orders;
  if (first === undefined) return heap.nextNone;
  if (orders.length === 1) return heap.next(next);
  const isDue = first.due !== null;
  const isMixed = orders.some(
    ({ numbered, due }) => numbered !== first.numbered || (due !== null) !== isDue,
  );
  const { nextWhy } = heap;
  const why = isMixed
    ? nextWhy.mixed
    : isDue
      ? first.numbered
        ? nextWhy.dueAndNumber
        : nextWhy.due
      : first.numbered
        ? nextWhy.number
        : nextWhy.shape;
  return `${heap.next(next)} ${why}`;
}
