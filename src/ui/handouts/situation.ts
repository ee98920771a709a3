import { orderClasses } from '../../scenarios/orders';
import type { ScenarioName } from '../../scenarios';
import type { WatchedRun } from '../../store';
import type { Playhead, QueueState, SemaphoreState, Snapshot, TaskState } from '../../timeline';
import type { QueueKind, WaitKind } from '../../trace';
import { Scans } from '../stage/scans';

/** An item as it is drawn on paper. */
export interface ItemSeen {
  readonly item: number;
  readonly isVip: boolean;
  /** The numbers that it consists of, such as the products in a basket. */
  readonly parts: readonly number[];
}

/** A task that has not ended: what it does and, if it waits, for what. */
export interface TaskSeen {
  readonly name: string;
  readonly state: 'running' | 'created' | 'woken' | 'working' | 'waiting';
  /** What it waits for, null unless it waits. */
  readonly wait: WaitKind | null;
  /** What it has in hand, or would put; null if that is nothing. */
  readonly item: ItemSeen | null;
  /** The products that are not through yet, the one in hand first; null where there are none. */
  readonly productsLeft: readonly number[] | null;
  /** How much of the work is done, from 0 to 1; null if it works on nothing of known length. */
  readonly share: number | null;
}

/** The queue, or the semaphore in a program that has one instead. */
export type Middle =
  | {
      readonly kind: 'queue';
      readonly queueKind: QueueKind;
      /** 0 for no limit. */
      readonly maxsize: number;
      /** In the order in which the queue keeps them. */
      readonly items: readonly ItemSeen[];
      readonly shutDown: boolean;
    }
  | {
      readonly kind: 'semaphore';
      readonly value: number;
      /** The names of the tasks that wait for a permit, the first in line first. */
      readonly waiters: readonly string[];
    };

/** Who is where at one instant of a run, for a picture that does not move. */
export interface Situation {
  readonly scenario: ScenarioName;
  /** Virtual seconds. */
  readonly time: number;
  /** Null before the program has made one. */
  readonly middle: Middle | null;
  readonly workers: readonly TaskSeen[];
  /** All the others, but for those that wait for a permit. */
  readonly others: readonly TaskSeen[];
}

/** What a task of a scenario calls the item that it has. */
const locals: Readonly<Record<ScenarioName, string>> = {
  supermarket: 'customer',
  orders: 'order',
  balance: 'customer',
  gate: 'job',
};

/** Reads from a run who is where at a playhead. */
export function situationOf(watched: WatchedRun, playhead: Playhead): Situation {
  const snapshot = watched.timeline.at(playhead.position);
  const instant = { watched, snapshot, time: playhead.time, scans: new Scans(watched.trace) };
  const [queue] = snapshot.queues;
  const [semaphore] = snapshot.semaphores;
  const atWork = new Set(watched.jobs.atWork(playhead).map(({ task }) => task));
  const waiting = new Set<number>();
  for (const { task, state } of semaphore?.waiters ?? []) {
    // Who is woken has the permit already.
    if (state === 'woken') atWork.add(task);
    else waiting.add(task);
  }
  const workers: TaskSeen[] = [];
  const others: TaskSeen[] = [];
  for (const task of snapshot.tasks.values()) {
    if (waiting.has(task.task)) continue;
    const isWorker = watched.isWorker(task.name) || atWork.has(task.task);
    (isWorker ? workers : others).push(taskSeen(task, isWorker, instant));
  }
  return {
    scenario: watched.name,
    time: playhead.time,
    middle: middleOf(queue, semaphore, watched, snapshot),
    workers,
    others,
  };
}

function middleOf(
  queue: QueueState | undefined,
  semaphore: SemaphoreState | undefined,
  watched: WatchedRun,
  { tasks }: Snapshot,
): Middle | null {
  if (queue !== undefined) {
    return {
      kind: 'queue',
      queueKind: queue.queueKind,
      maxsize: Math.max(0, queue.maxsize),
      items: queue.items.map((item) => itemSeen(item, watched)),
      shutDown: queue.shutDown,
    };
  }
  if (semaphore === undefined) return null;
  const pending = [...semaphore.waiters].filter(({ state }) => state !== 'woken');
  return {
    kind: 'semaphore',
    value: semaphore.value,
    waiters: pending.map(({ task }) => tasks.get(task)?.name ?? watched.tasks.of(task)),
  };
}

function itemSeen(item: number, { items, name }: WatchedRun): ItemSeen {
  const parts = Array.from(items.get(item)?.parts ?? []);
  return { item, isVip: name === 'orders' && parts[0] === orderClasses.vip, parts };
}

interface Instant {
  readonly watched: WatchedRun;
  readonly snapshot: Snapshot;
  /** The playhead's, which is later than the snapshot's while nothing happens. Virtual seconds. */
  readonly time: number;
  readonly scans: Scans;
}

function taskSeen(
  task: TaskState,
  isWorker: boolean,
  { watched, snapshot, time, scans }: Instant,
): TaskSeen {
  const { phase, wait } = task;
  const isBusy = isWorker && (wait === 'sleep' || wait === 'yield') && phase !== 'running';
  const local = task.locals.get(locals[watched.name]);
  // A local stays when what it names is gone: it counts while the task works on it, or waits to put it.
  const has = local !== undefined && (isBusy || (wait === 'put' && phase !== 'running'));
  const item = has ? itemSeen(local, watched) : null;
  const isScanning = isBusy && item !== null && watched.name === 'supermarket';
  const isWorking = isBusy && phase === 'waiting';
  return {
    name: task.name,
    state: isWorking ? 'working' : phase,
    wait: phase === 'waiting' ? wait : null,
    item,
    productsLeft: isScanning
      ? item.parts.slice(scans.scanned(task.task, snapshot.position) - Number(isWorking))
      : null,
    share: isWorking && !isScanning ? shareOf(task, snapshot, time) : null,
  };
}

/** How much of a sleep is over at a time. */
function shareOf({ on, since }: TaskState, { timers }: Snapshot, time: number): number | null {
  const until = timers.find(({ timer }) => timer === on)?.when;
  return until === undefined || until <= since
    ? null
    : Math.min(1, (time - since) / (until - since));
}
