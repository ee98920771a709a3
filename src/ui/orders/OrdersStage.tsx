import { useViewer, viewer } from '../../store';
import { ClientsPanel } from '../clients/ClientsPanel';
import { isEmbedded } from '../embed/isEmbedded';
import { EndpointCard } from '../endpoint/EndpointCard';
import { ErrorBoundary } from '../ErrorBoundary';
import { HeapPanel } from '../heap/HeapPanel';
import { usePlayhead } from '../usePlayhead';
import { WorkersPanel } from '../workers/WorkersPanel';
import { headlineOf } from './headlineOf';
import { LineOfOrders } from './LineOfOrders';
import './orders.css';

const reset = (): void => viewer.getState().reset();

/** The order service at the playhead: its clients, its queue as the heap it is, its workers. */
export function OrdersStage() {
  return (
    <div className="orders">
      <div className="orders-clients card">
        <ErrorBoundary onReset={reset}>
          <ClientsPanel />
          {!isEmbedded() && <EndpointCard />}
        </ErrorBoundary>
      </div>
      <div className="orders-heap card">
        <ErrorBoundary onReset={reset}>
          <Queue />
        </ErrorBoundary>
      </div>
      <ErrorBoundary onReset={reset}>
        <WorkersPanel />
      </ErrorBoundary>
    </div>
  );
}

function Queue() {
  const { watched, time, position } = usePlayhead();
  const now = useViewer((state) => state.now);
  // In the moment in which one goes to another scenario, what is watched is the old one still.
  if (watched.name !== 'orders') return null;
  const headline = headlineOf(watched, { time, position }, now);
  return (now['fifo'] ?? 0) > 0 ? (
    <LineOfOrders headline={headline} />
  ) : (
    <HeapPanel headline={headline} />
  );
}
