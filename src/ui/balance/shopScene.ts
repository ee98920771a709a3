import type { WatchedRun } from '../../store';
import { decisionsOf } from '../../store/folds/decisionsOf';
import type { Playhead, Snapshot, TaskState } from '../../timeline';

/** What a door does: it waits for the next customer, is blocked in `put`, or was woken and has not run yet. */
export type DoorState = 'pausing' | 'blocked' | 'woken';
/** What a till does: it serves, waits in `get`, or was woken and has not run yet. */
export type TillState = 'serving' | 'idle' | 'woken';

interface Seen<State> {
  readonly number: number;
  readonly name: string;
  readonly state: State;
  /** The customer it has; null if it has none. */
  readonly customer: number | null;
  /** When it began to wait or serve, and when that ends if it is known. Virtual seconds. */
  readonly since: number;
  readonly until: number | null;
  /** It ends as soon as it is free. */
  readonly isLeaving: boolean;
}

export type DoorSeen = Seen<DoorState>;
export type TillSeen = Seen<TillState>;

/** Doors, line and tills at a playhead. */
export interface ShopScene {
  readonly doors: readonly DoorSeen[];
  readonly tills: readonly TillSeen[];
  /** The customers in line, next first. */
  readonly line: readonly number[];
  /** 0 for no limit; null before there is a line. */
  readonly maxsize: number | null;
  /** How many tills are wanted, by the setting or by the manager. */
  readonly wanted: number;
}

const NUMBERED = /^(door|till) (\d+)$/;

/** What is seen of doors, line and tills. */
export function shopSceneOf(watched: WatchedRun, playhead: Playhead): ShopScene {
  const snapshot = watched.timeline.at(playhead.position);
  const line = snapshot.queues[0];
  const wanted = decisionsOf(watched).wantedAt(playhead);
  const doorsWanted = snapshot.events[0]?.set === true ? 0 : (snapshot.knobs.get('doors') ?? 0);
  const doors: DoorSeen[] = [];
  const tills: TillSeen[] = [];
  for (const task of snapshot.tasks.values()) {
    const [, kind, digits] = NUMBERED.exec(task.name) ?? [];
    const number = Number(digits);
    if (kind === 'door') doors.push(doorOf(task, number, doorsWanted, snapshot));
    if (kind === 'till') tills.push(tillOf(task, number, wanted, snapshot));
  }
  const byNumber = (a: { number: number }, b: { number: number }): number => a.number - b.number;
  return {
    doors: doors.sort(byNumber),
    tills: tills.sort(byNumber),
    line: line?.items ?? [],
    maxsize: line?.maxsize ?? null,
    wanted,
  };
}

function doorOf(task: TaskState, number: number, wanted: number, snapshot: Snapshot): DoorSeen {
  const { name, phase, wait, since } = task;
  const isBlocked = phase === 'waiting' && wait === 'put';
  const isPausing = phase === 'waiting' && wait === 'sleep';
  return {
    number,
    name,
    state: isBlocked ? 'blocked' : isPausing ? 'pausing' : 'woken',
    customer: wait === 'put' ? (task.locals.get('customer') ?? null) : null,
    since,
    until: isPausing ? deadlineOf(task, snapshot) : null,
    isLeaving: number >= wanted,
  };
}

function tillOf(task: TaskState, number: number, wanted: number, snapshot: Snapshot): TillSeen {
  const { name, phase, wait, since } = task;
  const isServing = phase === 'waiting' && wait === 'sleep';
  const isIdle = phase === 'waiting' && wait === 'get';
  return {
    number,
    name,
    state: isServing ? 'serving' : isIdle ? 'idle' : 'woken',
    customer: wait === 'sleep' ? (task.locals.get('customer') ?? null) : null,
    since,
    until: isServing ? deadlineOf(task, snapshot) : null,
    isLeaving: number >= wanted,
  };
}

const deadlineOf = ({ on }: TaskState, { timers }: Snapshot): number | null =>
  timers.find(({ timer }) => timer === on)?.when ?? null;
