import { orderClasses } from '../../scenarios/orders';
import { useViewer } from '../../store';
import { closing as closingWords } from '../../words/closing';
import { workers as words } from '../../words/workers';
import { usePlayhead } from '../usePlayhead';
import { ClosingNow } from './ClosingNow';
import { closingSceneOf } from './closingScene';
import { WayChoice } from './WayChoice';
import { WorkerList } from './WorkerList';
import { workersOf } from './workerScene';
import './workers.css';

/** The workers of the order service at the playhead, and how it is closed down. Fills its container. */
export function WorkersPanel() {
  const { watched, time, position } = usePlayhead();
  const now = useViewer((state) => state.now);
  // In the moment in which one goes to another scenario, what is watched is the old one still.
  if (watched.name !== 'orders') return null;
  const playhead = { time, position };
  const snapshot = watched.timeline.at(position);
  const wanted = snapshot.knobs.get('workers') ?? now['workers'] ?? 0;
  const cut = new Map<number, number>();
  for (const order of watched.visits.itemsEnded('lost', playhead)) {
    cut.set(watched.visits.visitOf(order, playhead)?.task ?? -1, order);
  }
  const closing = watched.closing.by(playhead);
  const staff = watched.staff.by(playhead);
  const mainEnded = closing?.mainEnded?.position ?? null;
  const scene = closingSceneOf(watched, playhead, now);
  const isVip = (order: number): boolean => watched.items.get(order)?.parts[0] === orderClasses.vip;
  return (
    <div className="workers-panel">
      <section className="workers-place" aria-label={words.heading} tabIndex={0}>
        <WorkerList
          workers={workersOf({ snapshot, wanted, staff, cut, mainEnded })}
          wanted={wanted}
          canHire={mainEnded === null}
          time={time}
          isVip={isVip}
        />
      </section>
      <section className="closing" aria-label={closingWords.heading} tabIndex={0}>
        {scene.phase === 'open' ? (
          <WayChoice scene={scene} />
        ) : (
          <ClosingNow scene={scene} isVip={isVip} />
        )}
      </section>
    </div>
  );
}
