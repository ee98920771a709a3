import { isStuck } from './isStuck';
import type { Snapshot } from './snapshot';

/**
 * Whether it is worth to `diagnose` a run of one of the page's scenes: in them nothing has gone wrong, and nobody waits
 * for ever, as long as no task has ended and something can happen still. At most O(live tasks).
 */
export function mayBeWrong(snapshot: Snapshot): boolean {
  const { ended, hung } = snapshot;
  return hung !== null || Object.values(ended).some((count) => count > 0) || isStuck(snapshot);
}
