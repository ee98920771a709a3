import type { KnobValues, WatchedRun } from '../../store';
import { decisionsOf } from '../../store/folds/decisionsOf';
import type { Playhead } from '../../timeline';

/** How many tills are wanted at a playhead: as the program says, or before it has begun, as it will by its setting. */
export function tillsWanted(watched: WatchedRun, playhead: Playhead, now: KnobValues): number {
  const hasBegun = watched.timeline.at(playhead.position).queues.length > 0;
  return hasBegun ? decisionsOf(watched).wantedAt(playhead) : (now['tills'] ?? 0);
}
