import { gateStage } from '../../words/gateStage';
import { DataTable } from '../charts/DataTable';
import '../charts/charts.css';
import './gate.css';
import type { Way } from './gateScene';
import { LiveTasksChart } from './LiveTasksChart';
import { useBothWays } from './useBothWays';

const { charts, figures, ways } = gateStage;

/** Live tasks of both ways over time, and who waits where. */
export function GateCharts() {
  const both = useBothWays();
  if (both === null) return null;
  return (
    <div className="charts is-gate" role="group" aria-label={charts.label}>
      <LiveTasksChart {...both} />
      <section className="chart" aria-label={charts.where.title} data-picture="chart">
        <header className="chart-head">
          <h2>{charts.where.title}</h2>
        </header>
        <DataTable
          caption={`${charts.where.title}: ${ways.semaphore.title}, ${ways.queue.title}`}
          columns={charts.where.columns}
          rows={rowsOf(both.semaphore, both.queue)}
        />
      </section>
    </div>
  );
}

function rowsOf(...both: readonly Way[]): string[][] {
  const { rows } = charts.where;
  const row = (name: string, text: (way: Way) => string): string[] => [name, ...both.map(text)];
  const { number, memoryOf, at } = figures;
  return [
    row(rows.outside, (way) => number(way.outside)),
    row(rows.waiting, (way) => number(way.waiting)),
    row(rows.atWork, (way) => number(way.atWork)),
    row(rows.done, (way) => number(way.done)),
    row(rows.mostLive, (way) => number(way.mostLive)),
    row(rows.mostMemory, (way) => memoryOf(way.mostBytes)),
    row(rows.overtaken, (way) => number(way.overtaken)),
    row(rows.makespan, (way) => at(way.makespan)),
  ];
}
