import type { Items } from '../../timeline';
import { parentOf } from '../../timeline';
import { heap } from '../../words/heap';
import type { HeapFrame } from './heapFilm';
import { heapOrder } from './heapOrder';
import { verdictOf } from './verdict';

const words = heap.step;

/** A step in words: what is done, and of a comparison how it comes out and why. */
export function toldStep({ operation, step, before }: HeapFrame, items: Items): string {
  const orderAt = (at: number) => heapOrder(items, before[at] as number);
  switch (step.step) {
    case 'append':
      return words.append(operation.item, step.at);
    case 'take':
      return words.take(operation.item);
    case 'fill':
      return words.fill(before[step.from] as number);
    case 'choose': {
      const [left, right] = [orderAt(step.left), orderAt(step.left + 1)];
      return words.choose(left, right, step.isLeftSmaller, verdictOf(left, right));
    }
    case 'compare': {
      const [one, parent] = [orderAt(step.at), orderAt(parentOf(step.at))];
      return words.compare(one, parent, step.isSmaller, verdictOf(one, parent));
    }
    case 'rise':
      return words.rise(orderAt(step.from).number, orderAt(step.to).number, step.to);
    case 'sink':
      return words.sink(orderAt(step.from).number, orderAt(step.to).number, step.to);
  }
}

/** What a walk through an operation begins with. */
export function toldBefore({ operation }: HeapFrame): string {
  return operation.kind === 'push'
    ? words.beforePush(operation.item)
    : words.beforePop(operation.item);
}
