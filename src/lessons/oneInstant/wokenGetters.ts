import type { WatchedRun } from '../../store';

/**
 * The most tasks that were in the ready queue at once, woken out of `get()` and not run since, anywhere between two
 * positions. Those that were woken before `from` are not counted.
 */
export function wokenGetters({ trace }: WatchedRun, from: number, to: number): number {
  const woken = new Set<number>();
  let most = 0;
  for (const event of trace.slice(from, to)) {
    if (event.kind === 'woken' && event.lineOf === 'getters') woken.add(event.task);
    if (event.kind === 'callback') woken.delete(event.owner);
    most = Math.max(most, woken.size);
  }
  return most;
}
