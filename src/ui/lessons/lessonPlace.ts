import { type LessonName, lessons } from '../../lessons';
import type { Told } from './told';

/** What is printed for a lesson: notes for the teacher, a hand-out for the class, and one with answers. */
export const handoutKinds = ['notes', 'handout', 'answers'] as const;
export type HandoutKind = (typeof handoutKinds)[number];

/** What an address within the lessons names. */
export type LessonPlace =
  | { readonly kind: 'course' }
  | { readonly kind: 'step'; readonly lesson: LessonName; readonly step: string }
  | {
      readonly kind: 'handout';
      /** Null for the whole course. */
      readonly lesson: LessonName | null;
      readonly handout: HandoutKind;
    }
  | { readonly kind: 'unknownLesson'; readonly lesson: string }
  | { readonly kind: 'unknownStep'; readonly lesson: LessonName; readonly step: string };

const isLesson = (name: string): name is LessonName => Object.hasOwn(lessons, name);

const handoutOf = (name: string): HandoutKind | undefined =>
  handoutKinds.find((kind) => kind === name);

/** Reads `lineAndTills/theShop`; a lesson without a step is its first one, and what is printed needs no lesson. */
export function lessonPlace(place: string): LessonPlace {
  const [lesson = '', step = ''] = place.split('/');
  if (lesson === '') return { kind: 'course' };
  const ofCourse = handoutOf(lesson);
  if (ofCourse !== undefined) return { kind: 'handout', lesson: null, handout: ofCourse };
  if (!isLesson(lesson)) return { kind: 'unknownLesson', lesson };
  const handout = handoutOf(step);
  if (handout !== undefined) return { kind: 'handout', lesson, handout };
  const told: Told = lessons[lesson];
  const { steps } = told.lesson;
  if (step === '') return { kind: 'step', lesson, step: Object.keys(steps)[0] as string };
  return { kind: Object.hasOwn(steps, step) ? 'step' : 'unknownStep', lesson, step };
}
