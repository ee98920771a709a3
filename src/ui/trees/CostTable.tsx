import { leastHeight, type Moment, ranked, treeHeight } from '../../structures';
import { trees } from '../../words/trees';
import { DataTable } from '../charts/DataTable';
import '../charts/charts.css';

const { costs: words } = trees;

/** What both structures hold and have cost so far. */
export function CostTable({ heap, tree }: Moment) {
  // In the middle of an operation one of the two may have an item more.
  const sizes = { heap: heap.structure.length, tree: ranked(tree.structure).length };
  const least = leastHeight(sizes.heap);
  const rows = [
    [words.items, sizes.heap, sizes.tree],
    // A heap has no holes, so it is as flat as so many items can be.
    [words.height, least, treeHeight(tree.structure)],
    [words.least, least, leastHeight(sizes.tree)],
    [words.comparisons, heap.costs.comparisons, tree.costs.comparisons],
    [words.moves, heap.costs.moves, tree.costs.moves],
  ] as const;
  return (
    <DataTable
      caption={words.label}
      columns={words.columns}
      rows={[
        ...rows.map(([name, ...numbers]) => [name, ...numbers.map(words.count)]),
        [words.links, words.noLinks, words.count(tree.costs.links)],
      ]}
    />
  );
}
