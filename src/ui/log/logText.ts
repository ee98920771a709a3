import type { WatchedRun } from '../../store';
import { logOf } from '../../store/folds/logOf';
import { logLine, type LogRows } from '../../timeline';
import { logs } from '../../words/log';

/** So many lines are copied at the most: more would take more than a second to put into words. */
export const MOST_LINES = 20_000;

/** Rows that are copied: from the one at place `first` up to, not including, the one at `end`. */
interface Extract {
  readonly first: number;
  readonly end: number;
}

/** All of `count` rows; if they are too many, as many as can be up to the playhead's, which is at place `now`. */
export function extractOf(count: number, now: number): Extract {
  if (count <= MOST_LINES) return { first: 0, end: count };
  const end = Math.max(now + 1, MOST_LINES);
  return { first: end - MOST_LINES, end };
}

/** Rows as text: line by line what a replay of the run prints. */
export function logText(watched: WatchedRun, rows: LogRows, { first, end }: Extract): string {
  const { line } = logs[watched.name];
  const lines: string[] = [];
  for (let place = first; place < end; place++) {
    const { time, sentence } = logLine(
      logOf(watched),
      rows.rowAt(place),
      watched.timeline,
      watched.tasks,
    );
    lines.push(`${line(time, sentence)}\n`);
  }
  return lines.join('');
}
