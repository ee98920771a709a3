import { type LessonName, lessons } from '../../lessons';
import type { Told } from './told';

/** Where a step stands in its lesson, and what comes before and after it. */
export interface Around {
  /** `lesson/step`. */
  readonly key: string;
  readonly lessonTitle: string;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  /** The address of the step before in its lesson; the course's, if there is none. */
  readonly back: string;
  readonly next: string;
  /** The title of the lesson that comes next, if the next step is its first one; empty at the end of the course. */
  readonly nextLesson: string | null;
}

/** Finds them. */
export function stepsAround(lesson: LessonName, step: string): Around {
  const told: Told = lessons[lesson];
  const steps = Object.keys(told.lesson.steps);
  const at = steps.indexOf(step);
  const names = Object.keys(lessons) as LessonName[];
  const following = names[names.indexOf(lesson) + 1];
  const [before, after] = [steps[at - 1], steps[at + 1]];
  const isLast = after === undefined;
  const nextPlace = following === undefined ? '' : `/${following}`;
  return {
    key: `${lesson}/${step}`,
    lessonTitle: told.words.title,
    at: at + 1,
    of: steps.length,
    back: before === undefined ? '#lessons' : `#lessons/${lesson}/${before}`,
    next: isLast ? `#lessons${nextPlace}` : `#lessons/${lesson}/${after}`,
    nextLesson: isLast ? (following === undefined ? '' : lessons[following].words.title) : null,
  };
}
