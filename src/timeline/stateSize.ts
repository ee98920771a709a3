import type { Snapshot } from './snapshot';

/** How many things a copy of this snapshot has to copy, apart from the items of fifo queues. */
export function stateSize(snapshot: Snapshot): number {
  let size =
    snapshot.ready.length +
    snapshot.cancelledReady.size +
    snapshot.timers.length +
    snapshot.uncompacted.size +
    snapshot.failures.length +
    snapshot.gathers.size +
    snapshot.futures.size +
    snapshot.knobs.size;
  for (const task of snapshot.tasks.values()) size += 1 + task.locals.size;
  for (const queue of snapshot.queues) {
    size += 1 + queue.getters.length + queue.putters.length + queue.joiners.length;
    if (queue.queueKind !== 'fifo') size += queue.items.length;
  }
  for (const semaphore of snapshot.semaphores) size += 1 + semaphore.waiters.length;
  for (const event of snapshot.events) size += 1 + event.waiters.length;
  for (const gather of snapshot.gathers.values()) size += gather.children.length;
  return size;
}
