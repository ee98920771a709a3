import { lessThan } from '../asyncio/compare';
import { heappop, heappush, type LessThan } from '../asyncio/heapq';
import type { Costs, Frame, Step } from './frame';
import type { Entry } from './item';

/** The array that `heapq` keeps: the children of place i are at 2i + 1 and 2i + 2. */
export type Heap = readonly Entry[];

const keyLess: LessThan<Entry> = (one, other) => lessThan(one.key, other.key);

/** `heappush`, comparison by comparison and swap by swap. */
export function heapPush(heap: Heap, entry: Entry, costs: Costs): Frame<Heap>[] {
  return watch(heap, costs, { kind: 'append', entry }, (array, less) => {
    heappush(array, entry, less, { leaf: 0, pos: 0 });
  });
}

/** `heappop`, comparison by comparison and swap by swap. Throws a RangeError when the heap is empty. */
export function heapPop(heap: Heap, costs: Costs): Frame<Heap>[] {
  const [removed, last] = [heap[0], heap[heap.length - 1]];
  if (removed === undefined || last === undefined) throw new RangeError('pop from an empty heap');
  const first: Step =
    removed === last ? { kind: 'remove', removed } : { kind: 'fill', entry: last, removed };
  const frames = watch(heap, costs, first, (array, less) => {
    heappop(array, less, { leaf: 0, pos: 0 });
  });
  // The only item leaves without a comparison and without a write.
  return frames.length > 0 ? frames : [{ step: first, structure: [], costs }];
}

/**
 * Has heapq work on a copy of the array, and writes down each comparison that it asks for and each place
 * that it writes to. The first write of an operation stands alone; after it they come in pairs, a swap each.
 */
function watch(
  before: Heap,
  costs: Costs,
  first: Step,
  work: (array: Entry[], less: LessThan<Entry>) => void,
): Frame<Heap>[] {
  const array = [...before];
  const frames: Frame<Heap>[] = [];
  let { comparisons, moves } = costs;
  let half: Entry | null = null;

  const show = (step: Step): void => {
    frames.push({ step, structure: [...array], costs: { ...costs, comparisons, moves } });
  };
  const written = (entry: Entry): void => {
    moves++;
    if (frames.length === 0) show(first);
    else if (half === null) half = entry;
    else {
      show({ kind: 'swap', entry: half, other: entry });
      half = null;
    }
  };
  const watched = new Proxy(array, {
    set(target, place, value: Entry) {
      const isSet = Reflect.set(target, place, value);
      if (place !== 'length') written(value);
      return isSet;
    },
  });

  work(watched, (one, other) => {
    const isSmaller = keyLess(one, other);
    comparisons++;
    const isParent = array.indexOf(other) === (array.indexOf(one) - 1) >> 1;
    const against = isParent ? 'parent' : 'sibling';
    show({ kind: 'compare', against, one, other, isSmaller });
    return isSmaller;
  });
  return frames;
}
