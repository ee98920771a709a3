import { knobs } from '../../scenarios/orders';
import { viewer } from '../../store';
import { workers as words } from '../../words/workers';
import { WorkerCard } from './WorkerCard';
import type { WorkerSeen } from './workerScene';

/** More workers than this are shown in one line each. */
const ROOMY = 4;
const MOST = knobs.find(({ name }) => name === 'workers')?.max ?? 0;

interface Props {
  readonly workers: readonly WorkerSeen[];
  /** How many are wanted. */
  readonly wanted: number;
  /** Whether there is a service that one more could work for. */
  readonly canHire: boolean;
  /** Virtual seconds. */
  readonly time: number;
  readonly isVip: (order: number) => boolean;
}

/** The workers one under another, and the empty spot at which another one can be hired. */
export function WorkerList({ workers, wanted, canHire, time, isVip }: Props) {
  return (
    <>
      <div className="workers-head">
        <h2>{words.heading}</h2>
        <span className="mono">{words.concurrency(wanted)}</span>
      </div>
      {workers.length === 0 && <p className="hint">{words.none}</p>}
      <ul className="worker-list" aria-label={words.list}>
        {workers.map((worker) => (
          <WorkerCard
            key={worker.worker}
            worker={worker}
            isVip={worker.order !== null && isVip(worker.order)}
            tenthsLeft={Math.max(0, Math.ceil((worker.until - time) * 10 - 1e-3))}
            isCompact={workers.length > ROOMY}
          />
        ))}
      </ul>
      {canHire && wanted < MOST && (
        <button
          type="button"
          className="hire"
          onClick={() => {
            const state = viewer.getState();
            state.setKnob('workers', (state.now['workers'] ?? 0) + 1);
          }}
        >
          {words.hire}
        </button>
      )}
    </>
  );
}
