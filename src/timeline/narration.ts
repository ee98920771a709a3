import type { Trace } from '../trace';
import { emptySnapshot } from './emptySnapshot';
import { apply } from './fold';
import { isStuck } from './isStuck';
import { narrate } from './narrate';
import type { Sentence } from './sentence';
import { TaskNames } from './taskNames';

/** A sentence of a run with the virtual time, in seconds, at which it is said. */
export interface Told {
  readonly time: number;
  readonly sentence: Sentence;
}

/**
 * All that is said of a recorded run, in order, and at last, if it has come to where nothing can ever happen
 * again, that.
 */
export function* narration(trace: Trace): Generator<Told, void> {
  const snapshot = emptySnapshot();
  const names = new TaskNames(trace);
  for (const event of trace.slice()) {
    apply(snapshot, event, trace.texts);
    names.follow(event);
    const sentence = narrate(event, snapshot, names);
    if (sentence !== null) yield { time: snapshot.time, sentence };
  }
  if (isStuck(snapshot)) yield { time: snapshot.time, sentence: { key: 'stuck', fields: {} } };
}
