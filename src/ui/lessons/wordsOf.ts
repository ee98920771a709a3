import type { Lesson, LessonWords, Step } from '../../lessons';

type AnyWords = LessonWords<Lesson>['steps'][string];

/** What is said of a step of this kind. */
export type WordsOf<S extends Step> = S extends { readonly kind: 'try' }
  ? Extract<AnyWords, { readonly task: string }>
  : S extends { readonly kind: 'predict' }
    ? Extract<AnyWords, { readonly question: string }>
    : Exclude<AnyWords, { readonly task: string } | { readonly question: string }>;
