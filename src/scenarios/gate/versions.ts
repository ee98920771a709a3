/** The versions of the program: a task for each job behind a semaphore, and workers who get the jobs from a queue. */
export const versions = ['semaphore', 'queue'] as const;

export type Version = (typeof versions)[number];
