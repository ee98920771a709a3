import type { WatchedRun } from '../store';
import type { Playhead } from '../timeline';

/** A run that was lived up to the moment that decides a question: all that its answer is read from. */
export interface Reading {
  readonly watched: WatchedRun;
  /** The second run of a scene that has one. */
  readonly beside: WatchedRun | null;
  /** Where the question is asked. */
  readonly asked: Playhead;
  /** Where it is decided. */
  readonly decided: Playhead;
}
