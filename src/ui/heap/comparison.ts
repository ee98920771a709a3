import { parentOf } from '../../timeline';
import type { HeapFrame } from './heapFilm';

/** A comparison as it is drawn: whether the one at `one` is smaller than the one at `other`. */
export interface Comparison {
  readonly one: number;
  readonly other: number;
  readonly isSmaller: boolean;
}

/** What a step compares, null if nothing. */
export function comparisonOf({ step }: HeapFrame): Comparison | null {
  if (step.step === 'compare') {
    return { one: step.at, other: parentOf(step.at), isSmaller: step.isSmaller };
  }
  if (step.step === 'choose') {
    return { one: step.left, other: step.left + 1, isSmaller: step.isLeftSmaller };
  }
  return null;
}
