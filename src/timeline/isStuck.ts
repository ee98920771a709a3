import type { Snapshot } from './snapshot';

/**
 * Whether nothing can happen any more unless something comes from outside: tasks are left, every one of
 * them waits, and neither a callback nor a timer is there to wake one.
 */
export function isStuck({ ready, timers, tasks }: Snapshot): boolean {
  if (tasks.size === 0 || ready.length > 0) return false;
  if (timers.some(({ cancelled }) => !cancelled)) return false;
  for (const { phase } of tasks.values()) {
    if (phase !== 'waiting') return false;
  }
  return true;
}
