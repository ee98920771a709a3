import type { Snapshot, TaskState } from './snapshot';
import type { Potential, WakerIndex } from './wakers';

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
  return [...snapshot.tasks.values()].filter(({ task }) => told.has(task));
}

/** Who waits without a deadline of its own, for something that only tasks have done. */
function candidates(snapshot: Snapshot, index: WakerIndex): Map<number, Potential> {
  const timers = [...snapshot.timers, ...snapshot.uncompacted.values()];
  const timed = new Set(timers.filter(({ cancelled }) => !cancelled).map(({ task }) => task));
  const found = new Map<number, Potential>();
  // Whoever could be woken by such a task is not abandoned. That is settled for a whole line of waiters at once.
  const atLarge = new Set<number>();
  for (const { task, phase } of snapshot.tasks.values()) {
    if (phase !== 'waiting' || timed.has(task)) atLarge.add(task);
  }
  for (const state of snapshot.tasks.values()) {
    if (atLarge.has(state.task) || index.hasHelper(state, atLarge)) continue;
    const potential = index.of(state);
    if (potential === null || potential.outside || potential.doers.length === 0) continue;
    found.set(state.task, potential);
  }
  return found;
}
