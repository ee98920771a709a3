import type { Facts, Lesson, Predict, Step, Try, Watch } from './lesson';
import type { Choose, Order } from './question';

/** What a teacher is told about a step. */
export interface TeacherWords {
  readonly ask: string;
  readonly theySay: string;
  readonly showNext: string;
}

interface Titled {
  readonly title: string;
  /** What is seen, and what it is about. Python stands between backticks, as in all of these. */
  readonly scene: string;
  readonly teacher: TeacherWords;
}

type FactsOf<S> = S extends { readonly facts: (...args: never) => infer F } ? F : Facts;

type Names<S extends Predict> = S['question'] extends Choose
  ? keyof S['question']['options']
  : S['question'] extends Order
    ? keyof S['question']['events']
    : never;

interface Explained<S> {
  /** Why it came so, told with what was read from the run. */
  why(facts: FactsOf<S>): string;
}

interface Asked {
  readonly question: string;
}

export type StepWords<S extends Step> = S extends Try
  ? Titled & {
      readonly task: string;
      /** A nudge for those who ask for it. */
      readonly hint: string;
      readonly done: string;
    }
  : S extends Predict
    ? Titled &
        Asked &
        Explained<S> & {
          /** The options, or the events to be ordered, by name. */
          readonly options: Readonly<Record<Names<S>, string>>;
          /** How a number is read out: its unit. */
          unit?(value: number): string;
        }
    : S extends Watch
      ? Titled & Explained<S>
      : never;

/** A source of a claim that is not read from a run. */
export interface Source {
  readonly text: string;
  readonly href: string;
}

/** All words of a lesson. */
export interface LessonWords<L extends Lesson> {
  readonly title: string;
  /** What one knows after it, in a sentence. */
  readonly aim: string;
  readonly steps: { readonly [Name in keyof L['steps']]: StepWords<L['steps'][Name]> };
  readonly sources: readonly Source[];
}
