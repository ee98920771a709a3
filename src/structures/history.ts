import { type Costs, type Frame, nothingDone } from './frame';
import { type Heap, heapPop, heapPush } from './heap';
import type { Entry, Item } from './item';
import { type Tree, treePop, treePush } from './searchTree';

/** What is done to both structures. */
export type Operation = { readonly kind: 'push'; readonly item: Item } | { readonly kind: 'pop' };

/** One operation on both structures. Each goes its own number of steps, at least one. */
export interface Act {
  readonly operation: Operation;
  /** What came in, of a push. */
  readonly pushed: Entry | null;
  /** What left, of a pop; among equals not the same. */
  readonly popped: { readonly heap: Entry; readonly tree: Entry } | null;
  readonly heap: readonly Frame<Heap>[];
  readonly tree: readonly Frame<Tree>[];
}

/** The same operations done to a heap and to a search tree, from two empty ones on. */
export type History = readonly Act[];

/**
 * Works out a history. What an earlier one has in common with it is taken from there: operations are the
 * same if they are the same objects. Throws a RangeError if there is a pop too many.
 */
export function historyOf(operations: readonly Operation[], earlier: History = []): History {
  const common = operations.findIndex((operation, at) => earlier[at]?.operation !== operation);
  const acts = earlier.slice(0, common === -1 ? operations.length : common);
  for (const operation of operations.slice(acts.length)) acts.push(act(operation, acts));
  return acts;
}

function act(operation: Operation, before: History): Act {
  const last = before[before.length - 1];
  const heap = lastOf(last?.heap, []);
  const tree = lastOf(last?.tree, null);
  if (operation.kind === 'push') {
    const pushed: Entry = { ...operation.item, arrival: before.length };
    return {
      operation,
      pushed,
      popped: null,
      heap: heapPush(heap.structure, pushed, heap.costs),
      tree: treePush(tree.structure, pushed, tree.costs),
    };
  }
  const popped = {
    heap: heapPop(heap.structure, heap.costs),
    tree: treePop(tree.structure, tree.costs),
  };
  return {
    operation,
    pushed: null,
    popped: { heap: removedIn(popped.heap), tree: removedIn(popped.tree) },
    ...popped,
  };
}

function lastOf<S>(
  frames: readonly Frame<S>[] | undefined,
  empty: S,
): { readonly structure: S; readonly costs: Costs } {
  return frames?.[frames.length - 1] ?? { structure: empty, costs: nothingDone };
}

function removedIn(frames: readonly Frame<unknown>[]): Entry {
  for (const { step } of frames) if ('removed' in step) return step.removed;
  throw new RangeError('nothing was removed');
}
