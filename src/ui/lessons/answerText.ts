import type { Answer, Predict, Question } from '../../lessons';
import { number } from '../../words/numbers';
import type { WordsOf } from './wordsOf';

/** An answer as it is read out; an order, one line for each. */
export function answerText(
  question: Question,
  words: WordsOf<Predict>,
  answer: Answer,
): string | readonly string[] {
  const { options }: { readonly options: Readonly<Record<string, string>> } = words;
  const called = (name: string): string => options[name] ?? name;
  if (typeof answer === 'number') return words.unit?.(answer) ?? number(answer);
  if (typeof answer === 'string') return question.kind === 'choose' ? called(answer) : answer;
  return answer.map(called);
}
