import type { QueueState, Snapshot } from './snapshot';

function copyItems(queue: QueueState): number[] {
  return queue.items.slice();
}

/**
 * A snapshot that shares nothing with the given one that a fold would change in both. Costs time in
 * proportion to what there is to copy, which tasks and lines are not: they share what neither has changed.
 * `itemsOf` makes the items of the copied queue.
 */
export function copySnapshot(
  snapshot: Snapshot,
  itemsOf: (queue: QueueState) => number[] = copyItems,
): Snapshot {
  return {
    ...snapshot,
    ready: snapshot.ready.copy(),
    cancelledReady: new Set(snapshot.cancelledReady),
    // Timers are replaced, never changed: see the fold.
    timers: snapshot.timers.slice(),
    uncompacted: new Map(snapshot.uncompacted),
    tasks: snapshot.tasks.copy(),
    ended: { ...snapshot.ended },
    failures: snapshot.failures.slice(),
    queues: snapshot.queues.map((queue) => ({
      ...queue,
      items: itemsOf(queue),
      getters: queue.getters.copy(),
      putters: queue.putters.copy(),
      joiners: queue.joiners.copy(),
    })),
    semaphores: snapshot.semaphores.map((semaphore) => ({
      ...semaphore,
      waiters: semaphore.waiters.copy(),
    })),
    events: snapshot.events.map((event) => ({ ...event, waiters: event.waiters.copy() })),
    gathers: new Map(
      Array.from(snapshot.gathers, ([number, gather]) => [
        number,
        { ...gather, children: gather.children.copy() },
      ]),
    ),
    futures: new Set(snapshot.futures),
    knobs: new Map(snapshot.knobs),
  };
}
