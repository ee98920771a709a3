import type { TaskState } from './snapshot';

/**
 * What a task spends its time on. `ready`: it could run, and waits for its turn (just created, woken, or after
 * a bare `yield`). `other`: it waits for something else than a sleep, a `get` or a `put`.
 */
export const laneStates = ['running', 'ready', 'sleeping', 'get', 'put', 'other'] as const;
export type LaneState = (typeof laneStates)[number];

const numberOf = Object.fromEntries(laneStates.map((state, number) => [state, number])) as {
  readonly [S in LaneState]: number;
};

/** The place of a state in the list of states. */
export const laneStateNumber = (state: LaneState): number => numberOf[state];

/** The state of a task that has not ended. */
export function laneStateOf({ phase, wait }: Pick<TaskState, 'phase' | 'wait'>): LaneState {
  if (phase === 'running') return 'running';
  if (phase !== 'waiting' || wait === 'yield') return 'ready';
  if (wait === 'sleep') return 'sleeping';
  return wait === 'get' || wait === 'put' ? wait : 'other';
}
