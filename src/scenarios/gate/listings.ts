import { lineOf } from '../lineOf';
import behindSemaphore from './behind_semaphore.py?raw';
import throughQueue from './through_queue.py?raw';

/**
 * The versions of the program: a task for each job behind a semaphore, and workers who get the jobs from a
 * queue. No file is called queue.py, which would stand in the way of Python's own module of that name.
 */
export const listings = { semaphore: behindSemaphore, queue: throughQueue } as const;

export type Version = keyof typeof listings;

/** The lines on which tasks wait, of both listings; no two of them have the same number. */
export const lines = {
  permit: lineOf(behindSemaphore, 'async with semaphore:'),
  job: lineOf(behindSemaphore, 'await asyncio.sleep(seconds)'),
  gather: lineOf(behindSemaphore, 'await asyncio.gather(*tasks)'),
  get: lineOf(throughQueue, 'await queue.get()'),
  work: lineOf(throughQueue, 'await asyncio.sleep(seconds)'),
  put: lineOf(throughQueue, 'await queue.put((number, seconds))'),
  produced: lineOf(throughQueue, 'await asyncio.create_task(producer(jobs, queue)'),
  join: lineOf(throughQueue, 'await queue.join()'),
} as const;
