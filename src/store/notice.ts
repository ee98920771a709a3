import type { KnobProblem } from '../scenarios/checkKnob';
import type { LinkProblem } from './linkProblem';

/** Something the viewer should be told in a sentence; the words come from the catalogue. Times in virtual seconds. */
export type Notice =
  | { readonly kind: 'refused'; readonly problem: KnobProblem }
  | { readonly kind: 'newRun'; readonly because: 'seed'; readonly seed: number }
  | { readonly kind: 'newRun'; readonly because: 'version'; readonly version: string }
  | { readonly kind: 'newRun'; readonly because: 'reset' }
  | { readonly kind: 'newRun'; readonly because: 'knobs' }
  /** What had been lived after `at` was set aside, and can be brought back. */
  | { readonly kind: 'futureDropped'; readonly at: number }
  /** A run, or a future, that had been set aside is back, with the playhead at `at`. */
  | { readonly kind: 'restored'; readonly at: number }
  /** An undo was taken back. */
  | { readonly kind: 'redone'; readonly at: number }
  | { readonly kind: 'recordFull'; readonly events: number }
  /** A link could not be followed in full. */
  | { readonly kind: 'link'; readonly problems: readonly LinkProblem[] }
  /** A run is being lived up to the moment of a link, at `until`. */
  | { readonly kind: 'living'; readonly until: number }
  | { readonly kind: 'closed' }
  /** A task never yields, so nothing that is done after it is ever carried out. */
  | { readonly kind: 'hung' };
