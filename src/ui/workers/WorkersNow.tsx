import { orderClasses } from '../../scenarios/orders';
import { useViewer } from '../../store';
import { staffOf } from '../../store/folds/staffOf';
import { closingOf } from '../../store/folds/closingOf';
import { workers as words } from '../../words/workers';
import { usePlayhead } from '../usePlayhead';
import { useRegionName } from '../useRegionName';
import { WorkerList } from './WorkerList';
import { workersOf } from './workerScene';
import './workers.css';

/** The workers of the order service at the playhead. One of two runs beside each other is not the place to hire. */
export function WorkersNow({ isBeside = false }: { readonly isBeside?: boolean }) {
  const regionName = useRegionName(words.heading);
  const { watched, time, position } = usePlayhead();
  const now = useViewer((state) => state.now);
  const playhead = { time, position };
  const snapshot = watched.timeline.at(position);
  const wanted = snapshot.knobs.get('workers') ?? now['workers'] ?? 0;
  const cut = new Map<number, number>();
  for (const order of watched.visits.itemsEnded('lost', playhead)) {
    cut.set(watched.visits.visitOf(order, playhead)?.task ?? -1, order);
  }
  const staff = staffOf(watched).by(playhead);
  const mainEnded = closingOf(watched).by(playhead)?.mainEnded?.position ?? null;
  return (
    <section className="workers-place" aria-label={regionName} tabIndex={0}>
      <WorkerList
        workers={workersOf({ snapshot, wanted, staff, cut, mainEnded })}
        wanted={wanted}
        canHire={mainEnded === null && !isBeside}
        time={time}
        isVip={(order) => watched.items.get(order)?.parts[0] === orderClasses.vip}
      />
    </section>
  );
}
