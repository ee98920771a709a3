import { useScene } from '../useScene';
import { ChartCard } from './ChartCard';
import { DataTable } from './DataTable';

export interface ThroughputFigures {
  readonly served: number;
  /** Customers served a virtual second: since opening time, and over the last `span` seconds. */
  readonly overall: number;
  readonly lately: number;
  readonly span: number;
}

/** How many customers are served a second. */
export function ThroughputChart({ served, overall, lately, span }: ThroughputFigures) {
  const { throughput, empty } = useScene().charts;
  const rows = [
    [throughput.overall, throughput.rate(overall)],
    [throughput.lately(span), throughput.rate(lately)],
    [throughput.served, String(served)],
  ];
  return (
    <ChartCard
      title={throughput.title}
      figures={throughput.unit}
      table={<DataTable caption={throughput.title} columns={throughput.columns} rows={rows} />}
    >
      {served === 0 ? (
        <p className="chart-empty">{empty}</p>
      ) : (
        <dl className="rates">
          <div>
            <dt>{throughput.overall}</dt>
            <dd className="mono">{throughput.rate(overall)}</dd>
          </div>
          <div>
            <dt>{throughput.lately(span)}</dt>
            <dd className="mono">{throughput.rate(lately)}</dd>
          </div>
        </dl>
      )}
    </ChartCard>
  );
}
