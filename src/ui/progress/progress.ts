import { create } from 'zustand';
import { recall, remember } from '../storage';
import { type KnownProgress, readProgress, writeProgress } from './progressFile';

const NAME = 'lessons';

interface Progress extends KnownProgress {
  /** Whether this browser keeps it for the next visit, as far as was tried. */
  readonly isKept: boolean;
}

/** As it was left on the last visit; nothing, if nothing is stored in a form we know. */
export function firstProgress(): Progress {
  const stored = recall(NAME);
  const read = stored === null ? null : readProgress(stored);
  return { steps: read !== null && 'steps' in read ? read.steps : {}, isKept: true };
}

/** How far the learner has come, by `lesson/step` and `mistakes/name`. It stays on this device. */
export const useProgress = create<Progress>()(firstProgress);

const keep = (steps: KnownProgress['steps']): void => {
  useProgress.setState({ steps, isKept: remember(NAME, writeProgress({ steps })) });
};

/**
 * A step or a mistake was done; `right`: whether its question was answered right. Only the first time counts, since who has
 * seen the answer once knows it.
 */
export function recordDone(name: string, right?: boolean): void {
  const { steps } = useProgress.getState();
  if (Object.hasOwn(steps, name)) return;
  keep({ ...steps, [name]: right === undefined ? { done: true } : { done: true, right } });
}

/** Adds what was exported elsewhere: what is known here already stays as it is. */
export function addProgress({ steps }: KnownProgress): void {
  keep({ ...steps, ...useProgress.getState().steps });
}

/** Forgets everything. */
export const forgetProgress = (): void => keep({});
