import { apply, emptySnapshot, type Snapshot } from '../../src/timeline';
import type { Trace } from '../../src/trace';

/** The first `length` events of a trace, folded from the start. */
export function snapshotOf(trace: Trace, length = trace.length): Snapshot {
  const snapshot = emptySnapshot();
  for (const event of trace.slice(0, length)) apply(snapshot, event, trace.texts);
  return snapshot;
}
