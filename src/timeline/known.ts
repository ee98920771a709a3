/**
 * What an event speaks of. Throws an Error if there is no such thing: the trace is then not that of a
 * run, and any picture of it would be wrong.
 */
export function known<T>(found: T | undefined, what: string, number: number): T {
  if (found === undefined)
    throw new Error(`The trace speaks of ${what} ${number}, which is not there`);
  return found;
}
