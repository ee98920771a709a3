import type { KnownProgress } from './progressFile';

/** How many of these were done, and in how many the first answer was right. */
export function sumOf(
  { steps }: KnownProgress,
  names: readonly string[],
): { readonly done: number; readonly right: number } {
  const done = names.filter((name) => Object.hasOwn(steps, name));
  return { done: done.length, right: done.filter((name) => steps[name]?.right === true).length };
}
