import type { Lane } from '../../timeline';
import type { Window } from './window';

/** A line of the picture: the tasks of one name that lived one after the other. */
export interface LaneRow {
  readonly name: string;
  readonly tasks: readonly Lane[];
}

/** More lines than this nobody can tell apart. */
const MOST_ROWS = 100;

/**
 * The tasks that lived in this stretch of time, a row for each; a task takes the row of one of its name
 * that ended before, such as a till that was closed and opened again. And how many found no room.
 */
export function laneRows(
  tasks: readonly Lane[],
  { from, to }: Window,
): { readonly rows: readonly LaneRow[]; readonly more: number } {
  const rows: { name: string; tasks: Lane[] }[] = [];
  const last = new Map<string, { name: string; tasks: Lane[] }>();
  let more = 0;
  for (const task of tasks) {
    if (task.createdAt > to || (task.endedAt ?? to) < from) continue;
    const row = last.get(task.name);
    const freeFrom = row?.tasks.at(-1)?.endedAt ?? Infinity;
    if (row !== undefined && freeFrom <= task.createdAt) {
      row.tasks.push(task);
    } else if (rows.length < MOST_ROWS) {
      const fresh = { name: task.name, tasks: [task] };
      rows.push(fresh);
      last.set(task.name, fresh);
    } else more++;
  }
  return { rows, more };
}
