import { EndpointCard } from '../endpoint/EndpointCard';
import './orders.css';

/** The order service at the playhead: its clients, its queue as the heap it is, its workers. */
export function OrdersStage() {
  return (
    <div className="orders">
      <EndpointCard />
    </div>
  );
}
