import type { TaskState } from '../../timeline';
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

export function markerOf({ line, name, phase, wait }: Readonly<TaskState>): Marker {
  return { line, name, state: phase === 'waiting' ? (wait ?? 'running') : phase };
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
