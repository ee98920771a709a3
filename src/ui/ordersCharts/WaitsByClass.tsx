import { nice } from 'd3-array';
import type { CSSProperties } from 'react';
import { orderStatistics } from '../../words/orderStatistics';
import { ChartCard } from '../charts/ChartCard';
import { DataTable } from '../charts/DataTable';
import { ClassName } from './ClassName';
import type { RegularWait } from './longestRegular';
import type { ClassFigures, Spread, WaitsFigures } from './orderFigures';

const { waits: words, regular: told } = orderStatistics;

/** The scale ends at a round number at or above all that is drawn: at one second at the least. */
function endOf(classes: readonly ClassFigures[]): number {
  const drawn = classes.flatMap(({ spread, still }) => [spread?.p95 ?? 0, still?.waited ?? 0]);
  return nice(0, Math.max(1, ...drawn), 5)[1];
}

/** How long orders waited, a box for each class, and how long those have waited that are still there. */
export function WaitsByClass({ classes, regular }: WaitsFigures) {
  const end = endOf(classes);
  return (
    <ChartCard
      title={words.title}
      figures={classes.map(({ name, spread }) => (
        <span key={name}>{words.p95(name, spread?.p95 ?? null)}</span>
      ))}
      table={<DataTable caption={words.title} columns={words.columns} rows={rowsOf(classes)} />}
    >
      <div className="waits">
        {classes.map((one) => (
          <ClassRow key={one.name} end={end} {...one} />
        ))}
        <span className="waits-ends plot-ends mono" aria-hidden="true">
          <span>{words.scale(0)}</span>
          <span>{words.scale(end)}</span>
        </span>
      </div>
      <p className="waits-told">{sentenceOf(regular)}</p>
      <p className="waits-key hint" aria-hidden="true">
        <span className="is-line">{words.key.line}</span>
        <span className="is-box">{words.key.box}</span>
        <span className="is-still">{words.key.still}</span>
      </p>
    </ChartCard>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function ClassRow({ name, spread, still, end }: ClassFigures & { readonly end: number }) {
  return (
    <div className={`waits-row is-${name}`}>
      <span className="waits-name">
        <ClassName of={name} />
        <span className="mono">
          {spread === null ? words.noneTaken : words.median(spread.median)}
        </span>
      </span>
      <span className="waits-track" aria-hidden="true">
        {spread !== null && <Box spread={spread} end={end} />}
        {still !== null && (
          <i className="waits-still" style={{ left: percent(still.waited / end) }} />
        )}
      </span>
      <span className="waits-now mono">
        {still === null ? words.noneStill : words.still(still.order, still.waited)}
      </span>
    </div>
  );
}

function Box({ spread, end }: { readonly spread: Spread; readonly end: number }) {
  const { min, p25, median, p75, p95 } = spread;
  const over = (from: number, to: number): CSSProperties => ({
    left: percent(from / end),
    width: percent((to - from) / end),
  });
  return (
    <>
      <i className="waits-line" style={over(min, p95)} />
      <i className="waits-box" style={over(p25, p75)} />
      <i className="waits-median" style={{ left: percent(median / end) }} />
    </>
  );
}

function sentenceOf(regular: RegularWait | null): string {
  if (regular === null) return told.none;
  const { order, waited, ahead, isPassable } = regular;
  return [
    told.waits(order, waited),
    ...(ahead > 0 ? [told.ahead(ahead)] : []),
    ...(ahead > 0 && !isPassable ? [told.cured] : []),
  ].join(' ');
}

function rowsOf(classes: readonly ClassFigures[]): string[][] {
  const spreads = ['min', 'p25', 'median', 'p75', 'p95', 'max'] as const;
  return [
    [words.rows.count, ...classes.map(({ count }) => String(count))],
    ...spreads.map((kind) => [
      words.rows[kind],
      ...classes.map(({ spread }) => (spread === null ? words.nothing : words.at(spread[kind]))),
    ]),
    [
      words.rows.still,
      ...classes.map(({ still }) =>
        still === null ? words.nothing : words.still(still.order, still.waited),
      ),
    ],
  ];
}
