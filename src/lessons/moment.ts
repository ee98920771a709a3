import type { WatchedRun } from '../store';
import type { Playhead } from '../timeline';
import type { EventKind, TraceEvent } from '../trace';

/**
 * Finds an instant in a run as far as it was lived, at the position `from` or later: the playhead just after the
 * event that makes it. Null if it has not come so far.
 */
export type Moment = (watched: WatchedRun, from: number) => Playhead | null;

type EventOf<Kind extends EventKind> = Extract<TraceEvent, { readonly kind: Kind }>;

/** When the clock has come to so many virtual seconds, with all that happens until then. */
export const at =
  (seconds: number): Moment =>
  ({ timeline }, from) =>
    timeline.positionAt(seconds) < from ? null : timeline.playheadAt(seconds);

/**
 * The `count`th event of a kind for which `holds`, and the first one unless told otherwise. `holds` is told the
 * event and the position just after it.
 */
export const when =
  <Kind extends EventKind>(
    kind: Kind,
    holds: (event: EventOf<Kind>, watched: WatchedRun, position: number) => boolean = () => true,
    count = 1,
  ): Moment =>
  (watched, from) => {
    let left = count;
    let position = from;
    for (const event of watched.trace.slice(from)) {
      position++;
      if (event.kind !== kind || !holds(event as EventOf<Kind>, watched, position)) continue;
      left--;
      if (left === 0) return watched.timeline.playheadOf(position);
    }
    return null;
  };

/** When the run is over, or stuck for good. */
export const atEnd: Moment = ({ run, timeline }, from) =>
  run.end === null || timeline.length < from ? null : timeline.playheadOf(timeline.length);

/** So many virtual seconds after another moment. */
export const after =
  (moment: Moment, seconds: number): Moment =>
  (watched, from) => {
    const found = moment(watched, from);
    return found === null ? null : at(found.time + seconds)(watched, found.position);
  };

/** So many virtual seconds after where it is looked for. */
export const later =
  (seconds: number): Moment =>
  (watched, from) =>
    at(watched.timeline.timeOf(from) + seconds)(watched, from);
