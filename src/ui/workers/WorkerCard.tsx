import { memo } from 'react';
import { useViewer } from '../../store';
import { workers as words } from '../../words/workers';
import { pointsAt } from '../pointsAt';
import { FrameBar } from './FrameBar';
import { OrderBadge } from './OrderBadge';
import type { WorkerSeen } from './workerScene';

interface Props {
  readonly worker: WorkerSeen;
  readonly isVip: boolean;
  /** Tenths of a virtual second until the work is done. */
  readonly tenthsLeft: number;
  readonly isCompact: boolean;
}

/** A worker: what its task does and, at work, with which order and for how long. */
export const WorkerCard = memo(
  function WorkerCard({ worker, isVip, tenthsLeft, isCompact }: Props) {
    const { name, state, order, since, until, dismissed } = worker;
    const isPointed = useViewer(({ pointed }) => pointed === name);
    const does = doingOf(worker);
    return (
      <li
        className={`worker is-${state}${isCompact ? ' is-compact' : ''}`}
        data-pointed={isPointed || undefined}
        {...pointsAt(name)}
      >
        <span className="worker-head">
          <b>{(isCompact ? words.shortName : words.name)(worker.worker)}</b>
          {dismissed && state !== 'gone' && <span className="worker-last">{words.lastOrder}</span>}
        </span>
        <span className="worker-state mono">
          {state === 'working'
            ? (isCompact ? words.leftShort : words.left)(tenthsLeft / 10)
            : words.states[state]}
        </span>
        {order !== null && <OrderBadge order={order} isVip={isVip} />}
        {(does !== null || state === 'working') && (
          <span className="worker-body">
            {does !== null && <span className="worker-does">{does}</span>}
            {state === 'working' && <FrameBar since={since} until={until} shows="done" />}
          </span>
        )}
      </li>
    );
  },
  (a, b) =>
    a.isVip === b.isVip &&
    a.tenthsLeft === b.tenthsLeft &&
    a.isCompact === b.isCompact &&
    isSameWorker(a.worker, b.worker),
);

/** The second line, if there is something to say. */
function doingOf({ state, order, ended }: WorkerSeen): string | null {
  if (state === 'idle') return words.idleWhy;
  if (state === 'woken') return words.wokenWhy;
  if (state === 'gone') {
    if (ended === null) return null;
    return order === null ? words.ended[ended.how](ended.error) : words.cutBy(ended.error, order);
  }
  if (order === null) return null;
  if (state === 'cancelled') return words.cutNow(order);
  return state === 'finished' ? words.finished(order) : words.processing(order);
}

function isSameWorker(a: WorkerSeen, b: WorkerSeen): boolean {
  return (
    a.worker === b.worker &&
    a.state === b.state &&
    a.order === b.order &&
    a.since === b.since &&
    a.until === b.until &&
    a.dismissed === b.dismissed &&
    a.ended?.how === b.ended?.how
  );
}
