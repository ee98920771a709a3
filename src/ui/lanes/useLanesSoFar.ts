import { useMemo } from 'react';
import type { WatchedRun } from '../../store';
import type { Lanes } from '../../timeline';

/** The lanes of a run after so many events of its trace. */
interface LanesSoFar {
  readonly lanes: Lanes;
  readonly events: number;
}

/**
 * Lanes grow and stay the same object; this is another object as soon as they have grown. What is drawn of
 * them is kept by it, so a playhead that only moves over what was lived draws nothing again.
 */
export function useLanesSoFar({ lanes, trace }: WatchedRun): LanesSoFar {
  const { length: events } = trace;
  return useMemo(() => ({ lanes, events }), [lanes, events]);
}
