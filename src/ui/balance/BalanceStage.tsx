import { useViewer, viewer } from '../../store';
import { ErrorBoundary } from '../ErrorBoundary';
import { usePlayhead } from '../usePlayhead';
import { Dial } from './Dial';
import { DialMap } from './DialMap';
import { expectationOf, loadOf } from './expectationOf';
import { Shop } from './Shop';
import { tillsWanted } from './tillsWanted';
import './balance.css';

const reset = (): void => viewer.getState().reset();

/** Doors, the line between, and tills at the playhead; the two dials under them, and their map. */
export function BalanceStage() {
  const { watched, time, position } = usePlayhead();
  const now = useViewer((state) => state.now);
  // In the moment in which one goes to another scenario, what is watched is the old one still.
  if (watched.name !== 'balance') return null;
  const playhead = { time, position };
  const load = loadOf(now, tillsWanted(watched, playhead, now));
  const capacity = now['capacity'] ?? 0;
  const { unlimited, bounded } = expectationOf(load, now);
  const answer = capacity === 0 ? unlimited : bounded;
  return (
    <div className="balance">
      <Shop watched={watched} playhead={playhead}>
        <Dial name="arrivals" total={load.coming} />
        <Dial name="service" total={load.servable} />
      </Shop>
      <ErrorBoundary onReset={reset}>
        <DialMap
          load={load}
          capacity={capacity}
          isRandom={now['random'] !== 0}
          isClosed={watched.timeline.at(position).events[0]?.set === true}
          expected={answer.kind === 'means' ? answer.means : null}
        />
      </ErrorBoundary>
    </div>
  );
}
