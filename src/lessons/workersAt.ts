import type { WatchedRun } from '../store';

/** The names of the tasks that get from the queue and have not ended at a position, in the order of their creation. */
export function workersAt(watched: WatchedRun, position: number): string[] {
  return [...watched.timeline.at(position).tasks.values()]
    .map(({ name }) => name)
    .filter((name) => watched.isWorker(name));
}
