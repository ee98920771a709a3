import {
  type History,
  leastHeight,
  type Moment,
  orderOf,
  type Place,
  treeHeight,
} from '../../structures';
import type { Said } from '../../words/stage';
import { trees } from '../../words/trees';

const { headlines } = trees;

/** From this many items on a search tree that is a list looks like one. */
const LIST = 3;

/** What has just happened, and why: two sentences read from the model. */
export function headlineOf(history: History, place: Place, moment: Moment): Said {
  const { act, isDone, heap, tree } = moment;
  if (act === null) return headlines.start(history.length);
  const [asked, askedInTree] = [heap.spent.comparisons, tree.spent.comparisons];
  if (act.popped !== null) {
    const { heap: fromHeap, tree: fromTree } = act.popped;
    if (!isDone) return headlines.popping(asked, tree.spent.links);
    return fromHeap.arrival === fromTree.arrival
      ? headlines.popped(fromHeap.label, asked, tree.spent.links)
      : headlines.poppedEquals(fromHeap.label, fromTree.label);
  }
  const label = act.pushed?.label ?? '';
  if (!isDone) return headlines.pushing(label, asked, askedInTree);
  const size = heap.structure.length;
  const high = treeHeight(tree.structure);
  if (size < LIST || high < size) {
    return headlines.pushed(label, asked, askedInTree, high, leastHeight(size));
  }
  const came = history.slice(0, place.act + 1).flatMap(({ pushed }) => pushed ?? []);
  return headlines.list(orderOf(came), high, leastHeight(size), asked, askedInTree);
}
