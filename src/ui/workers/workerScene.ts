import type { Snapshot, StaffMember, TaskState } from '../../timeline';
import { deadlineOf } from '../stage/scene';

/** What a worker's task is doing. */
export type WorkerState =
  /** The program has not made it yet. */
  | 'before'
  /** Its first step is still to come. */
  | 'starting'
  /** It waits in `await get()`. */
  | 'idle'
  /** It was woken in `get()` and has not run yet: the order may be gone by then. */
  | 'woken'
  /** It sleeps for as long as the order takes. */
  | 'working'
  /** The order's time is over, and the worker runs next. */
  | 'finished'
  /** Its own code runs at this very moment. */
  | 'running'
  /** It was cancelled and ends as soon as it runs. */
  | 'cancelled'
  /** It has ended. */
  | 'gone';

/** Who ended a worker: the one who sent it away, `main()`, `asyncio.run()`, or an error of its own. */
export type Ended = 'dismissed' | 'main' | 'run' | 'shutDown' | 'failed';

/** Times are virtual seconds. */
export interface WorkerSeen {
  readonly worker: number;
  /** Its task's name. */
  readonly name: string;
  readonly state: WorkerState;
  /** The order in hand, or the one that was cut when it ended. */
  readonly order: number | null;
  /** When the work began and when it will be done. */
  readonly since: number;
  readonly until: number;
  /** Too many: it leaves as soon as its order is done. */
  readonly dismissed: boolean;
  /** Null as long as it lives; `error` is the name of what ended it. */
  readonly ended: { readonly how: Ended; readonly error: string } | null;
}

/** What the workers are seen from: a snapshot, and what only the history before it can tell. */
export interface WorkersInstant {
  readonly snapshot: Snapshot;
  /** How many are wanted. */
  readonly wanted: number;
  readonly staff: readonly StaffMember[];
  /** Orders that were cut, by the task that had them in hand. */
  readonly cut: ReadonlyMap<number, number>;
  /** Just after main ended, so many events; null if it has not. */
  readonly mainEnded: number | null;
}

const NAME = /^worker (\d+)$/;
const nameOf = (worker: number): string => `worker ${worker}`;

/**
 * The workers in ascending order: those wanted, those who still finish an order, and, from the end of main
 * on, whoever there was then.
 */
export function workersOf(instant: WorkersInstant): WorkerSeen[] {
  const { snapshot, wanted, staff, mainEnded } = instant;
  const members = new Map<number, StaffMember>();
  for (const member of staff) {
    const { position } = member.ending ?? { position: Infinity };
    const worker = Number(NAME.exec(member.name)?.[1]);
    if (worker < wanted || member.ending === null || position > (mainEnded ?? Infinity)) {
      members.set(worker, member);
    }
  }
  const numbers = new Set(members.keys());
  for (let worker = 0; worker < wanted; worker++) numbers.add(worker);
  return [...numbers]
    .toSorted((a, b) => a - b)
    .map((worker) => {
      const member = members.get(worker);
      const task = member && snapshot.tasks.get(member.task);
      if (member === undefined) return { ...standing(worker), state: 'before' };
      if (task === undefined) return goneOf(worker, member, instant);
      return livingOf(worker, task, instant);
    });
}

const standing = (worker: number): WorkerSeen => ({
  worker,
  name: nameOf(worker),
  state: 'before',
  order: null,
  since: 0,
  until: 0,
  dismissed: false,
  ended: null,
});

function livingOf(
  worker: number,
  task: TaskState,
  { snapshot, wanted }: WorkersInstant,
): WorkerSeen {
  const { phase, wait, since, cancelling } = task;
  const isAtWork = wait === 'sleep' || wait === 'yield';
  const order = isAtWork ? (task.locals.get('order') ?? null) : null;
  const dismissed = worker >= wanted;
  const seen = { ...standing(worker), order, dismissed, since, until: since };
  if (phase === 'created') return { ...seen, state: 'starting' };
  if (phase === 'running') return { ...seen, state: 'running' };
  if (cancelling > 0) return { ...seen, state: 'cancelled' };
  if (!isAtWork) return { ...seen, state: phase === 'woken' ? 'woken' : 'idle' };
  if (phase === 'woken' || wait === 'yield') return { ...seen, state: 'finished' };
  return { ...seen, state: 'working', until: deadlineOf(task, snapshot) };
}

function goneOf(
  worker: number,
  { task, ending }: StaffMember,
  instant: WorkersInstant,
): WorkerSeen {
  const order = instant.cut.get(task) ?? null;
  const seen: WorkerSeen = { ...standing(worker), state: 'gone', order };
  if (ending === null) return seen;
  if (ending.error !== null) {
    const how = ending.error === 'QueueShutDown' ? 'shutDown' : 'failed';
    return { ...seen, ended: { how, error: ending.error } };
  }
  const isAfterMain = ending.position > (instant.mainEnded ?? Infinity);
  const how = (ending.by ?? -1) >= 0 ? 'main' : isAfterMain ? 'run' : 'dismissed';
  return { ...seen, ended: { how, error: 'CancelledError' } };
}
