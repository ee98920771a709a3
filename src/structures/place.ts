import type { Act, History } from './history';

/**
 * A place in a history: so many steps of an act are done, the first of which is act 0. Both structures go step by step at
 * the same time, and the one that is through with its steps waits for the other.
 */
export interface Place {
  readonly act: number;
  readonly steps: number;
}

/** How far one goes at a time: over whole operations, or over comparisons and changes. */
export type Unit = 'operation' | 'step';

/** Before anything has been done. */
export const start: Place = { act: -1, steps: 0 };

/** How many steps an act has: as many as the structure that needs more. */
export const stepsOf = (act: Act): number => Math.max(act.heap.length, act.tree.length);

const endOf = (history: History, at: number): Place => {
  const act = history[at];
  return act === undefined ? start : { act: at, steps: stepsOf(act) };
};

/** Where everything has been done. */
export const end = (history: History): Place => endOf(history, history.length - 1);

/** The next place, or null at the end. */
export function next(history: History, { act, steps }: Place, unit: Unit): Place | null {
  const current = history[act];
  const isDone = current === undefined || steps >= stepsOf(current);
  const at = isDone ? act + 1 : act;
  if (history[at] === undefined) return null;
  return unit === 'operation' ? endOf(history, at) : { act: at, steps: isDone ? 1 : steps + 1 };
}

/** The place before, or null at the start. */
export function previous(history: History, { act, steps }: Place, unit: Unit): Place | null {
  if (act < 0) return null;
  return unit === 'operation' || steps <= 1 ? endOf(history, act - 1) : { act, steps: steps - 1 };
}
