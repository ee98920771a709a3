import type { KnobProblem } from '../scenarios/checkKnob';

/** What is wrong with a link, or with a part of one: enough to say it in a sentence. `got` is at most 40 characters. */
export type LinkProblem =
  /** A number that is none, or is outside of its bounds. */
  | { readonly kind: 'number'; readonly problem: KnobProblem }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly allowed: readonly string[];
      readonly got: string;
    }
  | { readonly kind: 'unknownField'; readonly got: string; readonly allowed: readonly string[] }
  | { readonly kind: 'twice'; readonly name: string }
  /** More characters than there may be. */
  | { readonly kind: 'tooLong'; readonly name: string; readonly most: number }
  /** More things done in a run than a link may hold. */
  | { readonly kind: 'tooMany'; readonly name: string; readonly most: number }
  /** A field that is not written as it should be. */
  | { readonly kind: 'unreadable'; readonly name: string; readonly got: string }
  /** The link was written by a page that is newer than this one. */
  | { readonly kind: 'newer'; readonly got: string; readonly known: string }
  /** It takes more than so many events to come to the moment. */
  | { readonly kind: 'tooFar'; readonly events: number }
  /** The run is over earlier than the playhead is. Virtual seconds. */
  | { readonly kind: 'afterEnd'; readonly end: number }
  /** At this time the run has another number of events than the link says. */
  | { readonly kind: 'otherMoment'; readonly event: number };
