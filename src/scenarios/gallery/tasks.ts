/** The names that the listings give their tasks. */
export const tasks = {
  worker: (number: number): string => `worker ${number}`,
  producer: 'producer',
} as const;

/** The coroutine of a listing that a task of this name runs: `worker 3` runs `worker`. */
export const coroutineOf = (task: string): string => task.replace(/ \d+$/, '');
