import { openingOf, type Scene } from '../../src/lessons';
import { WatchedRun } from '../../src/store';
import type { TraceEvent } from '../../src/trace';

/** A scene's run up to a virtual second, with other settings than the scene's where some are named. */
export function livedStep(scene: Scene, until: number, change: Partial<Scene> = {}): WatchedRun {
  const changed = { ...scene, ...change, knobs: { ...scene.knobs, ...change.knobs } };
  const watched = new WatchedRun(openingOf(changed), changed.inputs);
  watched.advance(until);
  return watched;
}

/** The bare events of a run, each with the virtual second of the callback in which it happened. */
export function eventsOf({ trace }: WatchedRun): (TraceEvent & { readonly at: number })[] {
  let at = 0;
  return [...trace.slice()].map((event) => {
    if ('time' in event) at = event.time;
    return { ...event, at };
  });
}
