import type { Answer, Question } from './question';

/** Whether what was answered is the true answer; a number may be off by the question's tolerance. */
export function isRight(question: Question, given: Answer, answer: Answer): boolean {
  if (question.kind === 'number') {
    // Sums of tenths are off by a rounding error.
    return Math.abs(Number(given) - Number(answer)) <= question.tolerance + 1e-9;
  }
  return String(given) === String(answer);
}
