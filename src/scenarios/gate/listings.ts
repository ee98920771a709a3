import behindSemaphore from './behind_semaphore.py?raw';
import throughQueue from './through_queue.py?raw';
import type { Version } from './versions';

/**
 * The program's versions as Python files. No file is called queue.py, which would stand in the way of Python's own module of that name.
 */
export const listings = {
  semaphore: behindSemaphore,
  queue: throughQueue,
} as const satisfies Readonly<Record<Version, string>>;
