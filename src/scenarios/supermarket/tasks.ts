/** The names that the listing gives its tasks. */
export const tasks = {
  main: 'main',
  door: 'door',
  cashier: (till: number): string => `cashier ${till}`,
} as const;

/** The coroutine of the listing that a task of this name runs: `cashier 3` runs `cashier`. */
export const coroutineOf = (task: string): string => task.replace(/ \d+$/, '');
