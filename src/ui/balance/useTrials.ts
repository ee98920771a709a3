import { useEffect, useMemo, useState } from 'react';
import type { KnobValues } from '../../store';
import { type Neighbour, neighboursOf, trialSpan } from './neighbours';
import { Trial, type TrialFigures } from './trial';

/** A neighbour with what its run came to, null as long as it has not been run. */
export interface Tried extends Neighbour {
  readonly figures: TrialFigures | null;
}

/** Wall milliseconds for which the knobs must rest before anything is run. */
const REST = 400;
/** Iterations of a run between two looks at the page, and wall milliseconds from one such bout to the next. */
const BOUT = 250;
const PAUSE = 16;

/**
 * Runs the neighbours of settings, one after another, between the frames, and tells what has come of them so far.
 * It begins anew whenever the settings or the seed change, once they rest.
 */
export function useTrials(
  seed: number,
  knobs: KnobValues,
): { readonly span: number | null; readonly tried: readonly Tried[] } {
  // Knobs that are equal are the same trials, whatever object they come in.
  const key = JSON.stringify([seed, knobs]);
  const plan = useMemo(() => {
    const [ofSeed, settings] = JSON.parse(key) as [number, KnobValues];
    return { seed: ofSeed, span: trialSpan(settings), neighbours: neighboursOf(settings) };
  }, [key]);
  const [done, setDone] = useState<{ key: string; figures: readonly TrialFigures[] }>({
    key,
    figures: [],
  });
  useEffect(() => {
    const { span, neighbours } = plan;
    if (span === null) return;
    const figures: TrialFigures[] = [];
    let trial: Trial | null = null;
    let timer = setTimeout(bout, REST);
    function bout(): void {
      const next = neighbours[figures.length];
      if (next === undefined || span === null) return;
      trial ??= new Trial(plan.seed, next.knobs, span);
      const came = trial.advance(BOUT);
      if (came !== null) {
        trial = null;
        figures.push(came);
        setDone({ key, figures: [...figures] });
      }
      timer = setTimeout(bout, PAUSE);
    }
    return () => clearTimeout(timer);
  }, [key, plan]);
  const figures = done.key === key ? done.figures : [];
  return {
    span: plan.span,
    tried: plan.neighbours.map((neighbour, at) => ({ ...neighbour, figures: figures[at] ?? null })),
  };
}
