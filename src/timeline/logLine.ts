import type { Log } from './log';
import { narrate } from './narrate';
import type { Told } from './narration';
import type { TaskNames } from './taskNames';
import type { Timeline } from './timeline';

/**
 * What a row of the log says. A short fold, shorter if the rows are read in ascending order. The timeline's
 * cursor is moved by it.
 */
export function logLine(log: Log, row: number, timeline: Timeline, names: TaskNames): Told {
  const index = log.indexOf(row);
  const event = timeline.trace.at(index);
  const after = timeline.cursorAt(index + 1);
  const sentence = narrate(event, after, names);
  if (sentence === null) throw new Error(`Event ${index}, ${event.kind}, has no sentence`);
  return { time: after.time, sentence };
}
