import type { KnobProblem } from '../scenarios/checkKnob';
import type { Version } from '../scenarios/supermarket';

/** Something the viewer should be told in a sentence; the words come from the catalogue. */
export type Notice =
  | { readonly kind: 'refused'; readonly problem: KnobProblem }
  | { readonly kind: 'newRun'; readonly because: 'seed'; readonly seed: number }
  | { readonly kind: 'newRun'; readonly because: 'version'; readonly version: Version }
  | { readonly kind: 'futureDropped'; readonly at: number }
  | { readonly kind: 'recordFull'; readonly events: number }
  | { readonly kind: 'closed' };
