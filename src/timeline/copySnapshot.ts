import type { QueueState, Snapshot, TaskState, Waiter } from './snapshot';

function copyItems(queue: QueueState): number[] {
  return queue.items.slice();
}

function copyWaiters(waiters: readonly Waiter[]): Waiter[] {
  return waiters.slice();
}

function copyTask(task: TaskState): TaskState {
  return { ...task, locals: new Map(task.locals) };
}

/**
 * A snapshot that shares nothing with the given one that a fold would change. Costs time in
 * proportion to what there is to copy. `itemsOf` makes the items of the copied queue.
 */
export function copySnapshot(
  snapshot: Snapshot,
  itemsOf: (queue: QueueState) => number[] = copyItems,
): Snapshot {
  const tasks = new Map<number, TaskState>();
  for (const [number, task] of snapshot.tasks) tasks.set(number, copyTask(task));
  return {
    ...snapshot,
    ready: snapshot.ready.slice(),
    cancelledReady: new Set(snapshot.cancelledReady),
    // Timers and waiters are replaced, never changed: see the fold.
    timers: snapshot.timers.slice(),
    uncompacted: new Map(snapshot.uncompacted),
    tasks,
    ended: { ...snapshot.ended },
    failures: snapshot.failures.slice(),
    queues: snapshot.queues.map((queue) => ({
      ...queue,
      items: itemsOf(queue),
      getters: copyWaiters(queue.getters),
      putters: copyWaiters(queue.putters),
      joiners: copyWaiters(queue.joiners),
    })),
    semaphores: snapshot.semaphores.map((semaphore) => ({
      ...semaphore,
      waiters: copyWaiters(semaphore.waiters),
    })),
    events: snapshot.events.map((event) => ({ ...event, waiters: copyWaiters(event.waiters) })),
    gathers: new Map(
      Array.from(snapshot.gathers, ([number, gather]) => [
        number,
        { ...gather, children: gather.children.slice() },
      ]),
    ),
    futures: new Set(snapshot.futures),
    knobs: new Map(snapshot.knobs),
  };
}
