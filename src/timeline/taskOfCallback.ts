import type { ReadyCallback, Snapshot } from './snapshot';

/**
 * The task that a callback belongs to, -1 for none. `owner` is a task's number for most callbacks only: a
 * gather's report has the gather's, and belongs to who gathers; an input has its own, and belongs to nobody in
 * the program.
 */
export function taskOfCallback(
  { callback, owner }: Pick<ReadyCallback, 'callback' | 'owner'>,
  { gathers }: Pick<Snapshot, 'gathers'>,
): number {
  switch (callback) {
    case 'gather':
      return gathers.get(owner)?.task ?? -1;
    case 'input':
    case 'stop':
      return -1;
    default:
      return owner;
  }
}
