import { useViewer, viewer } from '../../store';
import { ErrorBoundary } from '../ErrorBoundary';
import { Said } from '../stage/Said';
import { usePlayhead } from '../usePlayhead';
import { Buffer } from './Buffer';
import { Dial } from './Dial';
import { DialMap } from './DialMap';
import { DoorList } from './DoorList';
import { loadOf } from './expectationOf';
import { headlineOf } from './headlineOf';
import { shopSceneOf } from './shopScene';
import { TillList } from './TillList';
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
  const scene = shopSceneOf(watched, playhead);
  const load = loadOf(now, tillsWanted(watched, playhead, now));
  const { title, why } = headlineOf(watched, playhead, scene, load);
  return (
    <div className="balance">
      <header className="balance-headline">
        <h2>
          <Said text={title} />
        </h2>
        <p>
          <Said text={why} />
        </p>
      </header>
      <div className="balance-shop">
        <DoorList doors={scene.doors} time={time} />
        <Buffer watched={watched} playhead={playhead} scene={scene} />
        <TillList tills={scene.tills} time={time} />
        <Dial name="arrivals" total={load.coming} />
        <Dial name="service" total={load.servable} />
      </div>
      <ErrorBoundary onReset={reset}>
        <DialMap load={load} capacity={now['capacity'] ?? 0} />
      </ErrorBoundary>
    </div>
  );
}
