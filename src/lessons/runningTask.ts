import type { WatchedRun } from '../store';

/** The name of the task whose code runs at a position, '' if it is no task's. */
export function runningTask({ timeline }: WatchedRun, position: number): string {
  const { tasks, runningTask: task } = timeline.at(position);
  return tasks.get(task)?.name ?? '';
}
