import type { Snapshot, TaskState } from '../../timeline';
import type { words } from '../../words';

/** What a task is doing, as the panel says it: its phase, or what it waits for. */
export type MarkerState = keyof typeof words.code.state;

/** How a marker looks. The line it stands on and its words say the same. */
export type MarkerLook = 'waiting' | 'sleeping' | 'blocked' | 'woken' | 'running' | 'created';

/** A live task. */
export interface Marker {
  /** The line of the listing on which it is suspended or, if it runs, was; 0 before its first suspension. */
  readonly line: number;
  readonly name: string;
  readonly state: MarkerState;
}

const stateOf = (task: TaskState): MarkerState =>
  task.phase === 'waiting' ? (task.wait ?? 'running') : task.phase;

/** Every live task, in order of creation. */
const markersOf = ({ tasks }: Snapshot): Marker[] =>
  Array.from(tasks.values(), (task) => ({
    line: task.line,
    name: task.name,
    state: stateOf(task),
  }));

/** Whether these are the markers of this moment. Makes nothing: there can be a hundred thousand. */
function areOf(markers: readonly Marker[], { tasks }: Snapshot): boolean {
  if (markers.length !== tasks.size) return false;
  let at = 0;
  for (const task of tasks.values()) {
    const marker = markers[at++] as Marker;
    if (marker.line !== task.line || marker.name !== task.name) return false;
    if (marker.state !== stateOf(task)) return false;
  }
  return true;
}

/** Gives the markers of one moment after the other: the same list as before as long as nothing of them is another. */
export function markersKept(): (moment: Snapshot) => readonly Marker[] {
  let [last, kept]: [Snapshot | null, readonly Marker[]] = [null, []];
  return (moment) => {
    if (moment !== last && !areOf(kept, moment)) kept = markersOf(moment);
    last = moment;
    return kept;
  };
}

export function lookOf(state: MarkerState): MarkerLook {
  switch (state) {
    case 'created':
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
