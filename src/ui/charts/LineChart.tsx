import type { CSSProperties } from 'react';
import type { LinePoint } from '../../timeline';
import type { ChartWords } from '../../words/charts';
import { useScene } from '../useScene';
import { ChartCard } from './ChartCard';
import { DataTable } from './DataTable';
import { linear } from './linear';
import { linePaths } from './linePaths';
import { blockedStretches } from './stretches';

/** The drawing's own units: it is stretched to the room it has, its strokes are not. */
const WIDTH = 1000;
const HEIGHT = 100;
/** Room above the line for the band that says when the door was blocked. */
const TOP = 8;

export interface LineFigures {
  /** The stretch of time that was lived and is drawn, in virtual seconds. */
  readonly from: number;
  readonly to: number;
  /** Where the scale ends, in virtual seconds: later than `to` as long as the run is young. */
  readonly end: number;
  readonly points: readonly LinePoint[];
  /** At the playhead; null as long as there is no queue. */
  readonly length: number;
  readonly maxsize: number | null;
  /** The share of all time so far in which the line was full. */
  readonly fullShare: number;
}

/** How many stood in line over time, the limit, and when the door was blocked. */
export function LineChart({ from, to, end, points, length, maxsize, fullShare }: LineFigures) {
  const { line, nobodyYet } = useScene().charts;
  const top = Math.max(maxsize ?? 0, 1, ...points.map(({ high }) => high));
  const x = linear([from, end], [0, WIDTH]);
  const y = linear([0, top], [HEIGHT, TOP]);
  const { lows, highs, edge } = linePaths(points, to, { x, y });
  const now = line.now(length, maxsize);
  const isBounded = maxsize !== null && maxsize > 0;
  return (
    <ChartCard
      title={line.title}
      figures={
        <>
          <b>{now}</b>
          {isBounded && <span>{line.full(fullShare)}</span>}
        </>
      }
      table={
        <DataTable caption={line.title} columns={line.columns} rows={rowsOf(points, to, line)} />
      }
    >
      {points.length === 0 ? (
        <p className="chart-empty">{nobodyYet}</p>
      ) : (
        <div className="plot line-plot" style={{ '--digits': String(top).length } as CSSProperties}>
          <span className="plot-marks mono" aria-hidden="true">
            <span>{top}</span>
            <span>{0}</span>
          </span>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={line.picture(from, to, now)}
          >
            {blockedStretches(points, to).map((stretch) => (
              <g key={stretch.from} className="line-blocked">
                <rect
                  x={x(stretch.from)}
                  width={Math.max(1, x(stretch.to) - x(stretch.from))}
                  y={0}
                  height={HEIGHT}
                />
                <path d={`M${x(stretch.from)} 1H${Math.max(x(stretch.from) + 1, x(stretch.to))}`} />
              </g>
            ))}
            <path className="line-highs" d={highs} />
            <path className="line-lows" d={lows} />
            <path className="line-edge" d={edge} />
            {isBounded && <path className="line-limit" d={`M0 ${y(maxsize)}H${WIDTH}`} />}
            <path className="line-ground" d={`M0 ${HEIGHT}H${WIDTH}`} />
          </svg>
          <span className="plot-ends mono" aria-hidden="true">
            <span>{line.at(from)}</span>
            <span className="line-key">
              <i className="is-blocked" />
              {line.blocked}
            </span>
            <span>{line.at(end)}</span>
          </span>
        </div>
      )}
    </ChartCard>
  );
}

/** At most so many rows: beyond that a table is no help. */
const ROWS = 12;

/** The last points, newest first. */
function rowsOf(points: readonly LinePoint[], to: number, line: ChartWords['line']): string[][] {
  return points
    .map(({ time, low, high, blocked }, at) => [
      line.span(time, points[at + 1]?.time ?? to),
      line.lengths(low, high),
      line.blockedTasks(blocked),
    ])
    .slice(-ROWS)
    .reverse();
}
