import type { Answer, Question } from './question';
import type { Reading } from './reading';

/** The true answer, read from the run. Throws a RangeError if not exactly one option holds, or if two events come as one. */
export function answerOf(question: Question, reading: Reading): Answer {
  switch (question.kind) {
    case 'choose': {
      const holding = Object.entries(question.options).filter(([, holds]) => holds(reading));
      const [only] = holding;
      if (holding.length !== 1 || only === undefined) {
        throw new RangeError(
          `options that hold: ${holding.map(([name]) => name).join(', ') || 'none'}`,
        );
      }
      return only[0];
    }
    case 'order': {
      const found = Object.entries(question.events).map(
        ([name, positionIn]) => ({ name, position: positionIn(reading) }) as const,
      );
      const positions = new Set(found.map(({ position }) => position));
      if (positions.size !== found.length) throw new RangeError('two of the events come as one');
      return found.toSorted((a, b) => a.position - b.position).map(({ name }) => name);
    }
    case 'number':
      return question.value(reading);
    case 'point':
      return question.who(reading);
  }
}
