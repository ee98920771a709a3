import { describe, expect, it } from 'vitest';
import type { LinkProblem } from '../../../src/store';
import { problemText } from '../../../src/ui/links/LinkNotice';

describe('what is wrong with a link', () => {
  it.each<[LinkProblem, string]>([
    [
      {
        kind: 'number',
        problem: { reason: 'outOfRange', name: 'cashiers', min: 0, max: 12, got: '99' },
      },
      '“cashiers” goes from 0 to 12, so 99 is out of range.',
    ],
    [
      { kind: 'number', problem: { reason: 'notANumber', name: 'seed', min: 0, max: 9, got: '' } },
      '“seed” takes a number from 0 to 9, and there is none.',
    ],
    [
      { kind: 'choice', name: 'under', allowed: ['statistics', 'timeline'], got: 'x' },
      '“under” is one of statistics, timeline, not “x”.',
    ],
    [{ kind: 'choice', name: 'beside', allowed: [], got: 'x' }, '“beside” has no place here.'],
    [
      { kind: 'tooLong', name: 'link', most: 16_000 },
      '“link” is a text of more than 16,000 characters.',
    ],
    [{ kind: 'afterEnd', end: 6.5 }, '“at” goes from 0 to 6.5 here, for then the run is over.'],
    [{ kind: 'twice', name: 'seed' }, 'It says “seed” twice.'],
    [
      { kind: 'newer', got: 'v2', known: 'v1' },
      'It was made by a newer page (v2; this one knows v1). Reload to get the newest.',
    ],
  ])('%j is said in a sentence', (problem, sentence) => {
    expect(problemText(problem)).toBe(sentence);
  });
});
