import type { TermName } from './terms';

/** What is said of one mistake. Python stands between backticks. */
export interface MistakeWords {
  readonly title: string;
  /** What has to be known to read it, in this order. */
  readonly terms: readonly TermName[];
  /** What one sees go wrong, in a line that gives neither the reason nor the answer away. */
  readonly sees: string;
  /** The answers that are offered to "What will happen?", by name. Exactly one comes true; the run says which. */
  readonly options: Readonly<Record<string, string>>;
  /** Why it comes so, and the rule to remember. */
  readonly why: readonly string[];
  readonly rule: string;
  /** What the fix changes. */
  readonly fix: string;
  /** Something one has to know of this run before one answers, if there is anything. */
  readonly note?: string;
}
