import { MOST_EVENTS, type Viewer } from '../../store';
import { type Beat, beatAfter, beatBefore } from '../../timeline';

/** Iterations of the loop lived at once in search of the next beat. */
const ITERATIONS = 20_000;
/** Instants lived for one press of a key, at the most. */
const INSTANTS = 2000;

/** The next beat, for which the run is lived as far as needed; null if there is none, or none for long. */
function nextBeat(viewer: Viewer): Beat | null {
  const { watched, position } = viewer.getState();
  let beat = beatAfter(watched, position);
  for (let left = INSTANTS; beat === null && left > 0; left--) {
    const { run, trace } = watched;
    if (run.end !== null || trace.length >= MOST_EVENTS) return null;
    const lived = trace.length;
    watched.liveInstant(ITERATIONS);
    beat = beatAfter(watched, Math.max(position, lived));
  }
  return beat;
}

const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Plays to the next beat and stops there. If that is what the run is doing already, it is there at once; so it is for
 * those who want no motion. Without any more beats it goes to the end of what can be lived.
 */
export function playToNextBeat(viewer: Viewer): void {
  const { playing, stop, watched } = viewer.getState();
  if (playing && stop !== null) {
    viewer.getState().seekTo(stop.position);
    return;
  }
  const beat = nextBeat(viewer);
  if (beat === null || wantsLessMotion()) {
    viewer.getState().seekTo(beat?.position ?? watched.trace.length);
    return;
  }
  viewer.getState().stopAt(watched.timeline.playheadOf(beat.position));
  viewer.getState().play();
}

/** Goes back to the beat before, or to the opening of the run. */
export function backToBeat(viewer: Viewer): void {
  const { watched, position } = viewer.getState();
  viewer.getState().seekTo(beatBefore(watched, position)?.position ?? watched.steps.opening);
}
