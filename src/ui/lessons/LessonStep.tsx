import { type LessonName, lessons, type Predict, type Try, type Watch } from '../../lessons';
import { PlayedStep } from './PlayedStep';
import { stepsAround } from './stepsAround';
import type { Told } from './told';
import { TryStep } from './TryStep';
import type { WordsOf } from './wordsOf';

interface Props {
  readonly lesson: LessonName;
  readonly step: string;
}

/** One step of a lesson, on the live page. */
export function LessonStep({ lesson, step }: Props) {
  const told: Told = lessons[lesson];
  const data = told.lesson.steps[step];
  const words = told.words.steps[step];
  if (data === undefined || words === undefined) throw new RangeError(`no step ${lesson}/${step}`);
  const around = stepsAround(lesson, step);
  // The words stand beside the step, and their type follows its kind.
  return data.kind === 'try' ? (
    <TryStep step={data} words={words as WordsOf<Try>} around={around} />
  ) : (
    <PlayedStep step={data} words={words as WordsOf<Predict> | WordsOf<Watch>} around={around} />
  );
}
