import { when } from '../../../src/lessons/moment';
import type { Lesson } from '../../../src/lessons/lesson';
import { lineAt } from '../../../src/lessons/lineAt';

export const lesson = {
  minutes: 5,
  steps: {
    firstPut: {
      kind: 'predict',
      scene: { scenario: 'supermarket', seed: 44, knobs: { capacity: 5 } },
      // Where it stops: just after the third customer was put into the line.
      decided: when('put', () => true, 3),
      // It has come by then, or the tests fail.
      within: 20,
      question: {
        kind: 'number',
        min: 0,
        max: 5,
        step: 1,
        tolerance: 0,
        // Read from the run, never written down.
        value: ({ watched, decided }) => lineAt(watched, decided.position).items.length,
      },
      facts: ({ watched, decided }) => ({
        places: lineAt(watched, decided.position).maxsize,
        seconds: Math.round(decided.time * 10) / 10,
      }),
      line: 'await line.put(customer)',
    },
    twoServed: {
      kind: 'try',
      scene: { scenario: 'supermarket', knobs: { cashiers: 0 } },
      isDone: ({ throughput }, playhead) => throughput.counts(playhead).served >= 2,
      solution: { knobs: { cashiers: 2 }, until: 30 },
    },
  },
} as const satisfies Lesson;
