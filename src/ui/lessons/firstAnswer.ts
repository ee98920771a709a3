import { type Answer, isRight, type Question } from '../../lessons';

/**
 * What stands in the control before anybody answers: nothing where one chooses; else something that is not right, so
 * that it gives nothing away.
 */
export function firstAnswer(
  question: Question,
  answer: Answer,
  options: Readonly<Record<string, string>> = {},
): Answer | null {
  if (question.kind === 'number') {
    return isRight(question, question.min, answer) ? question.max : question.min;
  }
  if (question.kind !== 'order') return null;
  const called = (name: string): string => options[name] ?? name;
  const names = Object.keys(question.events).toSorted((a, b) => called(a).localeCompare(called(b)));
  return isRight(question, names, answer) ? names.toReversed() : names;
}
