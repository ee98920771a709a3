/**
 * Where a viewer stands in a run: after `position` events, at `time` virtual seconds. The time may be
 * later than the last of these events, for most of the time nothing happens.
 */
export interface Playhead {
  readonly position: number;
  readonly time: number;
}
