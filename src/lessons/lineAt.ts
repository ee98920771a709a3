import type { WatchedRun } from '../store';
import type { QueueState } from '../timeline';

/** The one queue of a scenario as it is at a position. Throws a RangeError before the program has made it. */
export function lineAt({ timeline }: WatchedRun, position: number): QueueState {
  const [line] = timeline.at(position).queues;
  if (line === undefined) throw new RangeError(`no queue at position ${position}`);
  return line;
}
