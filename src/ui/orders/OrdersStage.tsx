import { viewer } from '../../store';
import { ClientsPanel } from '../clients/ClientsPanel';
import { EndpointCard } from '../endpoint/EndpointCard';
import { ErrorBoundary } from '../ErrorBoundary';
import { WorkersPanel } from '../workers/WorkersPanel';
import './orders.css';

const reset = (): void => viewer.getState().reset();

/** The order service at the playhead: its clients, its queue as the heap it is, its workers. */
export function OrdersStage() {
  return (
    <div className="orders">
      <div className="orders-clients card">
        <ErrorBoundary onReset={reset}>
          <ClientsPanel />
          <EndpointCard />
        </ErrorBoundary>
      </div>
      <div className="orders-heap" />
      <ErrorBoundary onReset={reset}>
        <WorkersPanel />
      </ErrorBoundary>
    </div>
  );
}
