import { useScene } from '../useScene';
import { BusyChart } from './BusyChart';
import { figuresOf } from './figures';
import { LineChart } from './LineChart';
import { ThroughputChart } from './ThroughputChart';
import { usePlayhead } from '../usePlayhead';
import { WaitChart } from './WaitChart';
import './charts.css';

/** The statistics of the run up to the playhead. */
export function Charts() {
  const figures = figuresOf(usePlayhead());
  return (
    <div className="charts" role="group" aria-label={useScene().charts.label}>
      <LineChart {...figures.line} />
      <WaitChart {...figures.wait} />
      <BusyChart {...figures.busy} />
      <ThroughputChart {...figures.throughput} />
    </div>
  );
}
