import { useEffect, useState } from 'react';
import { type Answer, answerOf, type Reading, rehearse, type Step } from '../../lessons';

/** What came of living a step's run: nothing to live, all that can be read from it, or why it failed. */
export type Rehearsal =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'lived';
      readonly reading: Reading;
      /** Null if nothing is asked. */
      readonly answer: Answer | null;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Lives the run of a step. What fails is said on the sheet: the other steps can be printed all the same. */
export function rehearsalOf(step: Step): Rehearsal {
  if (step.kind === 'try') return { kind: 'nothing' };
  try {
    const reading = rehearse(step);
    const answer = step.kind === 'predict' ? answerOf(step.question, reading) : null;
    return { kind: 'lived', reading, answer };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

const none: ReadonlyMap<Step, Rehearsal> = new Map();

/**
 * Lives the runs of these steps, each in a turn of its own so that the page stays at hand. What is ready so far; the
 * list should stay the same from render to render.
 */
export function useRehearsals(steps: readonly Step[]): ReadonlyMap<Step, Rehearsal> {
  const [ready, setReady] = useState(none);
  useEffect(() => {
    let at = 0;
    const next = (): void => {
      const step = steps[at++];
      if (step === undefined) return;
      const rehearsal = rehearsalOf(step);
      setReady((before) => new Map(before).set(step, rehearsal));
      timer = setTimeout(next);
    };
    let timer = setTimeout(next);
    return () => {
      clearTimeout(timer);
      setReady(none);
    };
  }, [steps]);
  return ready;
}
