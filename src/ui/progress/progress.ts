import { create } from 'zustand';
import { onRemembered, recall, remember } from '../storage';
import { type KnownProgress, readProgress, writeProgress } from './progressFile';

const NAME = 'lessons';

interface Progress extends KnownProgress {
  /** Whether this browser keeps it for the next visit, as far as was tried. */
  readonly isKept: boolean;
}

/** What is stored: by an earlier visit, or by another tab of this page. Nothing, if it has no form we know. */
function stored(): KnownProgress['steps'] {
  const text = recall(NAME);
  const read = text === null ? null : readProgress(text);
  return read !== null && 'steps' in read ? read.steps : {};
}

/** As it was left on the last visit. */
export const firstProgress = (): Progress => ({ steps: stored(), isKept: true });

/** How far the learner has come, by `lesson/step` and `mistakes/name`. It stays on this device. */
export const useProgress = create<Progress>()(firstProgress);

const keep = (steps: KnownProgress['steps']): void => {
  useProgress.setState({ steps, isKept: remember(NAME, writeProgress({ steps })) });
};

/** What is known here, and what another tab has stored meanwhile. */
const known = (): KnownProgress['steps'] => ({ ...stored(), ...useProgress.getState().steps });

// Told of what other tabs store, and not of what this one does.
onRemembered(NAME, () => useProgress.setState({ steps: stored() }));

/**
 * A step or a mistake was done; `right`: whether its question was answered right. Only the first time counts, since who has
 * seen the answer once knows it.
 */
export function recordDone(name: string, right?: boolean): void {
  const steps = known();
  if (Object.hasOwn(steps, name)) return;
  keep({ ...steps, [name]: right === undefined ? { done: true } : { done: true, right } });
}

/** Adds what was exported elsewhere: what is known here already stays as it is. */
export function addProgress({ steps }: KnownProgress): void {
  keep({ ...steps, ...known() });
}

/** Forgets everything. */
export const forgetProgress = (): void => keep({});
