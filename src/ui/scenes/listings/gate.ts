import behindSemaphore from '../../../scenarios/gate/behind_semaphore.py?highlighted';
import throughQueue from '../../../scenarios/gate/through_queue.py?highlighted';

/** The gate's listings in colour, by version. */
export const listings = { semaphore: behindSemaphore, queue: throughQueue } as const;
