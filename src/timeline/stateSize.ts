import type { Snapshot } from './snapshot';

/**
 * How many things a copy of this snapshot has to copy. Tasks, ready queue and lines cost the same however
 * many there are, and of the items of fifo queues checkpoints keep two numbers.
 */
export function stateSize(snapshot: Snapshot): number {
  let size =
    snapshot.cancelledReady.size +
    snapshot.timers.length +
    snapshot.uncompacted.size +
    snapshot.failures.length +
    snapshot.gathers.size +
    snapshot.futures.size +
    snapshot.knobs.size +
    snapshot.queues.length +
    snapshot.semaphores.length +
    snapshot.events.length;
  for (const { queueKind, items } of snapshot.queues) {
    if (queueKind !== 'fifo') size += items.length;
  }
  return size;
}
