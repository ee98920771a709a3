import type { TraceEvent } from '../trace';
import type { Snapshot } from './snapshot';

/** Something that a timeline tells each event once, in order, as the run grows: an index, a statistic. */
export interface Follower {
  /**
   * `after` is what is true after the event. It is the timeline's own snapshot: read it during the
   * call, keep nothing of it and change nothing in it.
   */
  follow(event: TraceEvent, after: Snapshot): void;
}
