import type { WatchedRun } from '../store';
import type { Playhead } from '../timeline';

/** The one queue of each scenario. */
const QUEUE = 0;

/** The items of the queue at a playhead, in CPython's own order: those of a heap as the array has them. */
export const queued = ({ timeline }: WatchedRun, { position }: Playhead): readonly number[] =>
  timeline.at(position).queues[QUEUE]?.items ?? [];
