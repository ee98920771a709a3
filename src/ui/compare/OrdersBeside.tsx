import { useViewer } from '../../store';
import { headlineOf } from '../orders/headlineOf';
import { LineOfOrders } from '../orders/LineOfOrders';
import { usePlayhead } from '../usePlayhead';
import { WorkersNow } from '../workers/WorkersNow';

/** One of two runs of the order service: its queue and its workers, without what one does to it. */
export function OrdersBeside() {
  const { watched, time, position } = usePlayhead();
  const now = useViewer((state) => state.now);
  // In the moment in which one goes to another scenario, what is watched is the old one still.
  if (watched.name !== 'orders') return null;
  return (
    <div className="orders-beside">
      <LineOfOrders headline={headlineOf(watched, { time, position }, now)} />
      <WorkersNow isBeside />
    </div>
  );
}
