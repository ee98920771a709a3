import { leastHeight, type Moment, mostComparisons, ranked, treeHeight } from '../../structures';
import { trees } from '../../words/trees';

const { why } = trees;

/** Why a priority queue is a heap and not a search tree, with the numbers of the moment. */
export function WhyHeap({ heap, tree }: Moment) {
  const size = heap.structure.length;
  const nodes = ranked(tree.structure);
  const most = mostComparisons(size);
  const reasons = [
    [why.array, why.arrayWhy(size, nodes.length)],
    [why.first, why.firstWhy(size, nodes[0]?.depth ?? 0)],
    [why.worst, why.worstWhy(most.push, most.pop, treeHeight(tree.structure))],
    [why.balance, why.balanceWhy(size, leastHeight(size))],
    [why.order, why.orderWhy(tree.costs.comparisons, heap.costs.comparisons)],
  ] as const;
  return (
    <section className="why-heap" aria-label={why.title}>
      <h3>{why.title}</h3>
      <dl>
        {reasons.map(([reason, because]) => (
          <div key={reason}>
            <dt>{reason}</dt>
            <dd>{because}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
