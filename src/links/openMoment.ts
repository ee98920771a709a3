import type { Compared, LinkProblem, Viewer } from '../store';
import { besideOf } from './besideOf';
import { isSameRun } from './isSameRun';
import { limits } from './limits';
import type { Moment } from './linked';

/** The page's viewer, and what is beside it. */
export interface Page extends Compared {
  readonly viewer: Viewer;
}

/** Iterations of the loop lived between two looks at whether the page has something else to do. */
const ITERATIONS = 4000;

/**
 * Opens the run of a link, and lives it up to its playhead, a piece at a time: then everybody sees that very moment,
 * paused. Gives up if the viewer does something else meanwhile. Resolves to what could not be done as the link says.
 * A run that is there already is not opened again.
 *
 * @param pause resolves when the page has had time for other things
 */
export async function openMoment(
  moment: Moment,
  { viewer, comparison, other }: Page,
  pause: () => Promise<void>,
): Promise<readonly LinkProblem[]> {
  const { opening, inputs, playhead } = moment;
  const isThere = isSameRun(moment, viewer.getState(), comparison.getState().difference);
  const beside = besideOf(moment);
  if (isThere) viewer.getState().pause();
  else {
    viewer.getState().openRun(opening, inputs);
    comparison.getState().compare(beside);
  }
  if (playhead === null) {
    viewer.getState().seek(0);
    return [];
  }
  const { watched, time: start } = viewer.getState();
  const { time, position } = playhead;
  const runs = beside === null ? [watched] : [watched, other.getState().watched];
  for (;;) {
    const arrived = runs.map((run) => run.advance(time, ITERATIONS));
    if (arrived.every(Boolean)) break;
    if (runs.some(({ trace }) => trace.length > limits.events)) {
      viewer.getState().liveTo(Math.min(...runs.map(({ run }) => run.now)));
      return [{ kind: 'tooFar', events: limits.events }];
    }
    await pause();
    const now = viewer.getState();
    if (now.watched !== watched || now.playing || now.time !== start) return [];
  }
  viewer.getState().liveTo(time);
  // Another run beside this one may go on for longer, and the clock with it.
  const { accompaniedUntil, reach } = viewer.getState();
  if (reach < time && accompaniedUntil >= time) {
    viewer.setState({ reach: time });
    viewer.getState().seek(time);
  }
  if (viewer.getState().time < time) return [{ kind: 'afterEnd', end: viewer.getState().time }];
  if (viewer.getState().position === position) return [];
  if (watched.timeline.length < position || watched.timeline.timeOf(position) !== time) {
    return [{ kind: 'otherMoment', event: position }];
  }
  viewer.getState().seekTo(position);
  return viewer.getState().position === position ? [] : [{ kind: 'otherMoment', event: position }];
}
