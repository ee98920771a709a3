/** The names that the listing gives its tasks. */
export const tasks = {
  main: 'main',
  request: (number: number): string => `request ${number}`,
  worker: (number: number): string => `worker ${number}`,
  stream: (number: number): string => `stream ${number}`,
} as const;

/** The coroutine of the listing that a task of this name runs. */
export function coroutineOf(task: string): string {
  const kind = task.replace(/ \d+$/, '');
  return kind === 'request' ? 'handle' : kind;
}
