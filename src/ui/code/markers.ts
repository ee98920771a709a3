import type { Snapshot, TaskState } from '../../timeline';
import { words } from '../../words';

/** What a task is doing, as the panel says it: its phase, or what it waits for. */
export type MarkerState = keyof typeof words.page.code.state;

/** How a marker looks. The line it stands on and its words say the same. */
export type MarkerLook = 'waiting' | 'sleeping' | 'blocked' | 'woken' | 'running';

/** A live task at the line of the listing where it is suspended. */
export interface Marker {
  readonly line: number;
  readonly name: string;
  readonly state: MarkerState;
}

const stateOf = (task: TaskState): MarkerState =>
  task.phase === 'waiting' ? (task.wait ?? 'running') : task.phase;

/** Every live task whose line is known, in order of creation. */
export function markersOf(snapshot: Snapshot): Marker[] {
  const markers: Marker[] = [];
  for (const task of snapshot.tasks.values()) {
    if (task.line > 0) markers.push({ line: task.line, name: task.name, state: stateOf(task) });
  }
  return markers;
}

export function lookOf(state: MarkerState): MarkerLook {
  switch (state) {
    case 'woken':
    case 'running':
      return state;
    case 'sleep':
      return 'sleeping';
    case 'put':
      return 'blocked';
    default:
      return 'waiting';
  }
}

/** `cashier 3` is C3 on a marker; other tasks keep their name. */
export function shortName(name: string): string {
  const till = /^cashier (\d+)$/.exec(name)?.[1];
  return till === undefined ? name : words.page.code.cashier(till);
}
