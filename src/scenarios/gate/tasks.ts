/** The names that the listings give their tasks. */
export const tasks = {
  main: 'main',
  job: (number: number): string => `job ${number}`,
  worker: (number: number): string => `worker ${number}`,
  producer: 'producer',
} as const;

/** The coroutine of the listing that a task of this name runs: `job 3` runs `job`. */
export const coroutineOf = (task: string): string => task.replace(/ \d+$/, '');
