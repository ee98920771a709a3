import type { Lesson, LessonWords } from '../../lessons';

/** A lesson with its words, whichever it is. */
export interface Told {
  readonly lesson: Lesson;
  readonly words: LessonWords<Lesson>;
}
