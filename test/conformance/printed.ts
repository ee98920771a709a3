import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';
import type { Trace } from '../../src/trace';
import type { Noted } from './records';

/**
 * What a listing prints whenever it calls `task_done`, since the statement before its `print` is that: the
 * sentence of the task and of the item that its local names.
 */
export function served(
  trace: Trace,
  sentence: (task: string, item: number) => string,
  local: string,
): Noted[] {
  const snapshot = emptySnapshot();
  const noted: Noted[] = [];
  for (const event of trace.slice()) {
    apply(snapshot, event, trace.texts);
    if (event.kind !== 'taskDone') continue;
    const task = snapshot.tasks.get(snapshot.runningTask);
    const item = task?.locals.get(local);
    if (task === undefined || item === undefined) throw new Error('task_done without an item');
    noted.push({ position: snapshot.position, text: sentence(task.name, item) });
  }
  return noted;
}
