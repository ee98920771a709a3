import type { Snapshot } from './snapshot';

/**
 * Whether nothing can happen any more unless something comes from outside: the loop is in `select`, tasks
 * are left, every one of them waits, and neither a callback nor a timer is there to wake one. It is told of
 * a loop in `select` only, since one that was asked to stop does not come there again (rule L3).
 */
export function isStuck({ collecting, ready, timers, uncompacted, tasks }: Snapshot): boolean {
  if (!collecting || tasks.size === 0 || ready.length > 0) return false;
  if (uncompacted.size > 0 || timers.some(({ cancelled }) => !cancelled)) return false;
  for (const { phase } of tasks.values()) {
    if (phase !== 'waiting') return false;
  }
  return true;
}
