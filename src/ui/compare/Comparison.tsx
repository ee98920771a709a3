import { useStore } from 'zustand';
import { other, viewer } from '../../store';
import { compare } from '../../words/compare';
import { DataTable } from '../charts/DataTable';
import { usePlayhead } from '../usePlayhead';
import { lessIn } from './lessIn';
import { type Measured, measuredAt } from './measured';
import { useTitles } from './useTitles';
import { verdictOf } from './verdict';
import './compare.css';

type Figure = Exclude<keyof Measured, 'isStuck'>;

const { table, verdict: sentences } = compare;

/** How a figure is written, and a difference of two. */
const inWords: Readonly<
  Record<Figure, readonly [(value: number) => string, (value: number) => string]>
> = {
  served: [table.count, table.countDifference],
  p50: [table.seconds, table.secondsDifference],
  p95: [table.seconds, table.secondsDifference],
  busy: [table.percent, table.percentDifference],
  peak: [table.count, table.countDifference],
  line: [table.count, table.countDifference],
  live: [table.count, table.countDifference],
  most: [table.count, table.countDifference],
  vip: [table.seconds, table.secondsDifference],
  regular: [table.seconds, table.secondsDifference],
  overtaken: [table.count, table.countDifference],
};

/** What is measured everywhere, and of orders besides. */
const figures: readonly Figure[] = ['served', 'p50', 'p95', 'busy', 'peak', 'line', 'live', 'most'];
const figuresOfOrders: readonly Figure[] = [...figures, 'vip', 'regular', 'overtaken'];

/** What both runs have come to up to the playhead, what is the difference, and what follows. */
export function Comparison() {
  const { watched, time } = usePlayhead();
  const otherWatched = useStore(other, (state) => state.watched);
  const titles = useTitles();
  const a = measuredAt(watched, time);
  const b = measuredAt(otherWatched, time);
  const rows = (watched.name === 'orders' ? figuresOfOrders : figures).map((figure) => {
    const [said, differenceSaid] = inWords[figure];
    const less = lessIn(a[figure], b[figure]);
    const cell = (value: number | null): string => (value === null ? table.none : said(value));
    return [
      table.rows[figure],
      cell(a[figure]),
      cell(b[figure]),
      less === null ? table.none : differenceSaid(less),
    ];
  });
  return (
    <div className="comparison">
      <p className="comparison-verdict">{verdictIn(a, b)}</p>
      <DataTable
        caption={table.caption}
        columns={[table.measure, ...titles, table.difference]}
        rows={rows}
      />
      <p className="hint">{compare.notes[watched.name]}</p>
    </div>
  );
}

function verdictIn(a: Measured, b: Measured): string {
  const verdict = verdictOf(a, b, viewer.getState(), other.getState());
  if (verdict === null) return sentences.nothing;
  const { opening, wait } = verdict;
  return `${opening === null ? '' : sentences.openings[opening]}${sentences.served(a.served, b.served)}${sentences.wait(wait)}`;
}
