import { Charts } from '../charts/Charts';
import { TheoryCard } from './TheoryCard';
import './balance.css';

/** The statistics of doors and tills: what was measured, beside what theory expects, and the charts. */
export function BalanceCharts() {
  return (
    <div className="balance-charts">
      <Charts />
      <TheoryCard />
    </div>
  );
}
