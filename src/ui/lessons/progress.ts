import { create } from 'zustand';
import { recall, remember } from '../storage';
import { type KnownProgress, readProgress, type StepProgress, writeProgress } from './progressFile';

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

/** How far the learner has come, by `lesson/step`. It stays on this device. */
export const useProgress = create<Progress>()(firstProgress);

const keep = (steps: KnownProgress['steps']): void => {
  useProgress.setState({ steps, isKept: remember(NAME, writeProgress({ steps })) });
};

/** A step was done; `right`: whether its question was answered right, which counts the first time only. */
export function recordStep(step: string, right?: boolean): void {
  const { steps } = useProgress.getState();
  const before: StepProgress | undefined = Object.hasOwn(steps, step) ? steps[step] : undefined;
  const counts = before?.right ?? right;
  if (before !== undefined && before.right === counts) return;
  keep({ ...steps, [step]: { done: true, ...(counts === undefined ? {} : { right: counts }) } });
}

/** Adds what was exported elsewhere: what is known here already stays as it is. */
export function addProgress({ steps }: KnownProgress): void {
  const own = useProgress.getState().steps;
  const both = { ...steps, ...own };
  for (const [step, { right }] of Object.entries(steps)) {
    if (own[step] !== undefined && own[step].right === undefined && right !== undefined) {
      both[step] = { done: true, right };
    }
  }
  keep(both);
}

/** Forgets everything. */
export const forgetProgress = (): void => keep({});
