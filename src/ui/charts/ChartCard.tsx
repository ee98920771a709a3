import { type ReactNode, useId } from 'react';
import { useScene } from '../useScene';
import './charts.css';

interface Props {
  readonly title: string;
  /** The figures beside the title: they never change their place. */
  readonly figures: ReactNode;
  readonly children: ReactNode;
  readonly table: ReactNode;
}

/** A chart with its title, its figures, and the same numbers as a table for whoever wants them. */
export function ChartCard({ title, figures, children, table }: Props) {
  const id = useId();
  return (
    <section className="chart" aria-labelledby={id} data-picture="chart">
      <header className="chart-head">
        <h2 id={id}>{title}</h2>
        <p className="chart-figures mono">{figures}</p>
      </header>
      {children}
      <details className="chart-table">
        <summary>{useScene().charts.asTable}</summary>
        {table}
      </details>
    </section>
  );
}
