import { answerOf, type Predict, type Reading, rehearse, type Watch } from '../../src/lessons';

/** What is said of a step: its answer, and its facts. */
export function saidOf(step: Predict | Watch): {
  readonly reading: Reading;
  readonly answer: unknown;
  readonly facts: unknown;
} {
  const reading = rehearse(step);
  return {
    reading,
    answer: step.kind === 'predict' ? answerOf(step.question, reading) : null,
    facts: step.facts?.(reading),
  };
}
