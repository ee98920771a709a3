import type { WatchedRun } from '../../store';
import type { Playhead } from '../../timeline';
import { flowBetween } from './flowBetween';

/** Who waits for whom: the doors in `put`, the tills in `get`, hardly anybody, or not known yet. */
export type Waiting = 'doors' | 'tills' | 'nobody' | 'unknown';

/** Virtual seconds that count as lately. */
export const LATELY = 10;
/** The share of their time from which on it is said that they wait. */
const MUCH = 0.1;

/** Who waited lately, in time-averages. */
export interface WhoWaits {
  readonly waiting: Waiting;
  /** Virtual seconds that were looked at. */
  readonly span: number;
  readonly doorsBlocked: number;
  readonly tillsIdle: number;
}

/** Who waited for whom in the last seconds: an instant alone would flicker. */
export function whoWaits(watched: WatchedRun, playhead: Playhead, doors: number): WhoWaits {
  const from = watched.timeline.playheadAt(Math.max(0, playhead.time - LATELY));
  const flow = flowBetween(watched, from, playhead);
  if (flow === null || (doors === 0 && flow.open === 0)) {
    return { waiting: 'unknown', span: 0, doorsBlocked: 0, tillsIdle: 0 };
  }
  const { duration, blocked, open, busy } = flow;
  const idle = open - busy;
  const blockedShare = doors > 0 ? blocked / doors : 0;
  const idleShare = open > 0 ? idle / open : 0;
  const waiting = (): Waiting => {
    if (Math.max(blockedShare, idleShare) < MUCH) return 'nobody';
    return blockedShare > idleShare ? 'doors' : 'tills';
  };
  return { waiting: waiting(), span: duration, doorsBlocked: blocked, tillsIdle: idle };
}
