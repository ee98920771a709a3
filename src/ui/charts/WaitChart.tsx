import type { WaitBin } from '../../timeline';
import { useScene } from '../useScene';
import { ChartCard } from './ChartCard';
import { DataTable } from './DataTable';

export interface WaitFigures {
  /** How many customers have been called to a till. */
  readonly count: number;
  /** The median and the 95th percentile of their waits, in virtual seconds. */
  readonly p50: number;
  readonly p95: number;
  readonly bins: readonly WaitBin[];
}

/** How long customers stood in line: a histogram with the median and the 95th percentile. */
export function WaitChart({ count, p50, p95, bins }: WaitFigures) {
  const { wait, notCalled } = useScene().charts;
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const end = bins.at(-1)?.to ?? 1;
  return (
    <ChartCard
      title={wait.title}
      figures={count > 0 && wait.summary(p50, p95)}
      table={
        <DataTable
          caption={wait.title}
          columns={wait.columns}
          rows={[
            ...bins.map((bin) => [wait.bin(bin.from, bin.to), String(bin.count)]),
            [wait.p50, wait.seconds(p50)],
            [wait.p95, wait.seconds(p95)],
          ]}
        />
      }
    >
      {count === 0 ? (
        <p className="chart-empty">{notCalled}</p>
      ) : (
        <div className="plot" role="img" aria-label={wait.picture(count)}>
          <svg
            viewBox={`0 0 ${bins.length * 10} 100`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {bins.map((bin, at) => (
              <rect
                key={bin.from}
                className="wait-bar"
                x={at * 10 + 0.7}
                width={8.6}
                y={100 - (bin.count / most) * 98}
                height={(bin.count / most) * 98}
              />
            ))}
            <path className="line-ground" d={`M0 100H${bins.length * 10}`} />
            <path className="wait-p50" d={`M${(p50 / end) * bins.length * 10} 0V100`} />
            <path className="wait-p95" d={`M${(p95 / end) * bins.length * 10} 0V100`} />
          </svg>
          <span className="plot-ends mono" aria-hidden="true">
            <span>{wait.at(bins[0]?.from ?? 0)}</span>
            <span className="wait-key">
              <i /> {wait.median} <i className="is-dashed" /> {wait.slowest}
            </span>
            <span>{wait.at(end)}</span>
          </span>
        </div>
      )}
    </ChartCard>
  );
}
