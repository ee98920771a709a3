/** The names that the listing gives its tasks. */
export const tasks = {
  main: 'main',
  manager: 'manager',
  door: (number: number): string => `door ${number}`,
  till: (number: number): string => `till ${number}`,
} as const;
