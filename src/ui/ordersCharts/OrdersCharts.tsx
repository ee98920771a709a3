import { BusyChart } from '../charts/BusyChart';
import { figuresOf } from '../charts/figures';
import { LineChart } from '../charts/LineChart';
import { ThroughputChart } from '../charts/ThroughputChart';
import { useViewer } from '../../store';
import { usePlayhead } from '../usePlayhead';
import { useScene } from '../useScene';
import { orderFiguresOf } from './orderFigures';
import { orderTheoryOf } from './orderTheory';
import { OutOfTurn } from './OutOfTurn';
import { TheoryByClass } from './TheoryByClass';
import { WaitsByClass } from './WaitsByClass';
import '../charts/charts.css';
import './ordersCharts.css';

/** The statistics of a run of the order service up to the playhead: those of its classes first. */
export function OrdersCharts() {
  const standing = usePlayhead();
  const figures = figuresOf(standing);
  const now = useViewer((state) => state.now);
  const { waits, turns } = orderFiguresOf(standing);
  return (
    <div className="charts is-orders" role="group" aria-label={useScene().charts.label}>
      <WaitsByClass {...waits} />
      <OutOfTurn {...turns} />
      <LineChart {...figures.line} />
      <BusyChart {...figures.busy} />
      <ThroughputChart {...figures.throughput} />
      <TheoryByClass theory={orderTheoryOf(standing, now)} />
    </div>
  );
}
