import type { Costs, Heap, Side, Tree } from '../../structures';
import { trees } from '../../words/trees';
import { stepText } from './stepText';

interface Seen {
  /** Whether the operation is seen as a whole: then it is told what it has cost. */
  readonly isWhole: boolean;
  /** Whether the other structure goes on. */
  readonly isWaiting: boolean;
  readonly isKeyed: boolean;
}

/** What a panel says: the last step, or the cost of an operation. */
export function saidOf(side: Side<Heap | Tree>, { isWhole, isWaiting, isKeyed }: Seen): string {
  if (isWhole && side.steps.length > 0) return spentText(side.spent);
  const step = stepText(side, isKeyed);
  return isWaiting ? `${step} ${trees.waits}` : step;
}

const spentText = ({ comparisons, moves, links }: Costs): string =>
  links === 0 ? trees.spent(comparisons, moves) : trees.spentOnLinks(comparisons, links, moves);
