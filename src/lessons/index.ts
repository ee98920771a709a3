import { inLanguage } from '../words/inLanguage';
import { lesson as capacity } from './capacity/lesson';
import { words as capacityWords } from './capacity/words';
import { lesson as emptyShop } from './emptyShop/lesson';
import { words as emptyShopWords } from './emptyShop/words';
import { lesson as closingDown } from './closingDown/lesson';
import { words as closingDownWords } from './closingDown/words';
import type { Lesson } from './lesson';
import type { LessonWords } from './lessonWords';
import { lesson as lineAndTills } from './lineAndTills/lesson';
import { words as lineAndTillsWords } from './lineAndTills/words';
import { lesson as manager } from './manager/lesson';
import { words as managerWords } from './manager/words';
import { lesson as producerConsumer } from './producerConsumer/lesson';
import { words as producerConsumerWords } from './producerConsumer/words';
import { lesson as taskForEach } from './taskForEach/lesson';
import { words as taskForEachWords } from './taskForEach/words';
import { lesson as tiesAndStarvation } from './tiesAndStarvation/lesson';
import { words as tiesAndStarvationWords } from './tiesAndStarvation/words';
import { lesson as vips } from './vips/lesson';
import { words as vipsWords } from './vips/words';

/** A lesson with its words. */
export interface Told {
  readonly lesson: Lesson;
  readonly words: LessonWords<Lesson>;
}

const english = {
  taskForEach: { lesson: taskForEach, words: taskForEachWords },
  lineAndTills: { lesson: lineAndTills, words: lineAndTillsWords },
  capacity: { lesson: capacity, words: capacityWords },
  emptyShop: { lesson: emptyShop, words: emptyShopWords },
  producerConsumer: { lesson: producerConsumer, words: producerConsumerWords },
  manager: { lesson: manager, words: managerWords },
  vips: { lesson: vips, words: vipsWords },
  tiesAndStarvation: { lesson: tiesAndStarvation, words: tiesAndStarvationWords },
  closingDown: { lesson: closingDown, words: closingDownWords },
} as const satisfies Readonly<Record<string, Told>>;

const words: Readonly<Record<string, Told['words']>> = inLanguage(
  'lessons',
  Object.fromEntries(Object.entries<Told>(english).map(([name, told]) => [name, told.words])),
);

/** The course: its lessons by name, in their order. */
export const lessons = Object.fromEntries(
  Object.entries<Told>(english).map(([name, { lesson }]) => [name, { lesson, words: words[name] }]),
) as typeof english;

export type LessonName = keyof typeof lessons;

export { answerOf } from './answerOf';
export { isRight } from './isRight';
export type { Lesson, Predict, Step, Try, Watch } from './lesson';
export type { LessonWords } from './lessonWords';
export type { Answer, Question } from './question';
export type { Reading } from './reading';
export { rehearse } from './rehearse';
export { openingOf, type Scene } from './scene';
