import type { Reading } from '../../src/lessons';
import type { TraceEvent } from '../../src/trace';

/** An event of a run and when it was: virtual seconds. */
type Timed = TraceEvent & { readonly at: number };

/** The raw events of a rehearsed step from where it is asked to where it is decided, each with its time. */
export function rawOf({ watched, asked, decided }: Reading): readonly Timed[] {
  let at = 0;
  const timed = [...watched.trace.slice()].map((event): Timed => {
    if ('time' in event) at = event.time;
    return { ...event, at };
  });
  return timed.slice(asked.position, decided.position);
}
