import type { WatchedRun } from '../../store';
import type { LogFilter, Told } from '../../timeline';

/**
 * What is said at the end of a run that is stuck, null for others. No event tells that nothing can happen
 * any more, so it is no row of the log.
 */
export function closingOf({ run, timeline }: WatchedRun, { kinds, task }: LogFilter): Told | null {
  if (run.end !== 'stuck' || !kinds.has('loop') || task !== null) return null;
  return { time: timeline.endTime, sentence: { key: 'stuck', fields: {} } };
}
