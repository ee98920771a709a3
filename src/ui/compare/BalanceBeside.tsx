import { Shop } from '../balance/Shop';
import { usePlayhead } from '../usePlayhead';
import '../balance/balance.css';

/** One of two runs of doors and tills, without the dials and their map. */
export function BalanceBeside() {
  const { watched, time, position } = usePlayhead();
  // In the moment in which one goes to another scenario, what is watched is the old one still.
  if (watched.name !== 'balance') return null;
  return (
    <div className="balance balance-beside">
      <Shop watched={watched} playhead={{ time, position }} />
    </div>
  );
}
