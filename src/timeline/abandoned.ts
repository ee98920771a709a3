import type { Digest } from './digest';
import type { Snapshot, TaskState } from './snapshot';
import { isLine, type Potential, type WakerIndex } from './wakers';

/**
 * The tasks whom perhaps nobody wakes, although the loop goes on: of those who did by now what they wait
 * for, each has ended or is such a task too. That is a fact of the past; somebody else may still come and do
 * it. Told only of a loop in `select`, so that it is settled first whether the run is stuck.
 *
 * A worker that waits in `get` for work that will never come is the end of many a program that is all
 * right, so it is told of only if somebody else needs it, or if it waits in a circle.
 */
export function abandonedTasks(snapshot: Snapshot, index: WakerIndex): TaskState[] {
  if (!snapshot.collecting || snapshot.ready.length > 0) return [];
  const left = candidates(snapshot, index);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [task, { live }] of left) {
      if (live.some((other) => !left.has(other))) left.delete(task);
    }
  }
  const told = new Set<number>();
  const tell = (task: number): void => {
    if (told.has(task)) return;
    told.add(task);
    for (const other of left.get(task)?.live ?? []) tell(other);
  };
  for (const [task, { live }] of left) {
    if (snapshot.tasks.get(task)?.wait !== 'get' || live.length > 0) tell(task);
  }
  return [...told]
    .sort((a, b) => a - b)
    .flatMap((task) => {
      const state = snapshot.tasks.get(task);
      return state === undefined ? [] : [state];
    });
}

/** Who waits without a deadline of its own, for something that only tasks have done. */
function candidates(snapshot: Snapshot, index: WakerIndex): Map<number, Potential> {
  const { tasks } = snapshot;
  const found = new Map<number, Potential>();
  // Whoever could be woken by such a task is not abandoned. That is settled for a whole line of waiters at once.
  const atLarge = new Set<number>();
  for (const { task, cancelled } of [...snapshot.timers, ...snapshot.uncompacted.values()]) {
    if (!cancelled && tasks.has(task)) atLarge.add(task);
  }
  for (const { task, phase } of tasks.among(kinds, (some) => some.has(AT_WORK))) {
    if (phase !== 'waiting') atLarge.add(task);
  }
  const isHelped = (state: TaskState): boolean => index.hasHelper(state, atLarge);
  const isOpen = (some: Kinds): boolean => {
    for (const [kind, state] of some) {
      if (kind !== AT_WORK && kind !== 'sleep' && !isHelped(state)) return true;
    }
    return false;
  };
  for (const state of tasks.among(kinds, isOpen)) {
    if (atLarge.has(state.task) || isHelped(state)) continue;
    const potential = index.of(state);
    if (potential === null || potential.outside || potential.doers.length === 0) continue;
    found.set(state.task, potential);
  }
  return found;
}

/** What tasks wait for, and one of those that do. */
type Kinds = ReadonlyMap<string, TaskState>;

/** What those have in common that do not wait. */
const AT_WORK = '';

function kindOf({ phase, wait, on }: TaskState): string {
  if (phase !== 'waiting' || wait === null) return AT_WORK;
  return isLine(wait) ? `${wait} ${on}` : wait;
}

/** Lets a crowd in one line be settled with one of them, so that it is never walked through. */
const kinds: Digest<TaskState, Kinds> = {
  none: new Map(),
  of: (state) => new Map([[kindOf(state), state]]),
  both: (first, second) => {
    const more = [...second].filter(([kind]) => !first.has(kind));
    return more.length === 0 ? first : new Map([...first, ...more]);
  },
  known: new WeakMap(),
};
