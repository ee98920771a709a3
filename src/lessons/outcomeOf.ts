import type { WatchedRun } from '../store';
import { tenths } from './tenths';

/** What a run has come to by a virtual time. */
export interface Outcome {
  /** Items done. */
  readonly served: number;
  /** Seconds that those who were taken had stood in the queue, on average, to the tenth. */
  readonly inLine: number;
  /** How much of their time the workers were busy, in percent. */
  readonly busy: number;
}

/** The outcome by a virtual time (seconds); without a run, as beside a scene that has one only, nothing is known. */
export function outcomeOf(watched: WatchedRun | null, time: number): Outcome {
  const playhead = watched?.timeline.playheadAt(time);
  if (watched === null || playhead === undefined) return { served: NaN, inLine: NaN, busy: NaN };
  return {
    served: watched.throughput.counts(playhead).served,
    inLine: tenths(watched.waits.means(playhead)?.inLine ?? NaN),
    busy: Math.round((watched.busy.utilisation(playhead) ?? NaN) * 100),
  };
}
