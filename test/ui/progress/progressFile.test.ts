import { describe, expect, it } from 'vitest';
import { readProgress, writeProgress } from '../../../src/ui/progress/progressFile';

const file = (steps: unknown, version: unknown = 1): string => JSON.stringify({ version, steps });

describe('the file of progress', () => {
  it('is read as it was written', () => {
    const steps = {
      'lineAndTills/theShop': { done: true },
      'mistakes/workerDies': { done: true, right: false },
    } as const;
    expect(readProgress(writeProgress({ steps }))).toEqual({ steps });
  });

  it.each([
    ['no JSON', 'This file is no JSON.'],
    ['[]', 'This file holds no progress: it should be an object.'],
    ['null', 'This file holds no progress: it should be an object.'],
    ['{}', 'The field “version” should be 1, and is missing.'],
    [file({}, '1'), 'The field “version” should be 1, and is "1".'],
    [file([]), 'The field “steps” should be an object.'],
    [file({ nothing: {} }), 'The field “steps” has “nothing”, which is no name'],
    [file({ 'a/../b': {} }), 'The field “steps” has “a/../b”, which is no name'],
    [file({ 'a/b': true }), 'The field “steps”, “a/b” should be an object.'],
    [file({ 'a/b': {} }), 'The field “done” of “a/b” should be true, and is missing.'],
    [
      file({ 'a/b': { done: true, right: 1 } }),
      'The field “right” of “a/b” should be true or false, and is 1.',
    ],
  ])('is refused, with a sentence that names the field, if it is %s', (written, says) => {
    const read = readProgress(written);
    expect('problem' in read && read.problem).toContain(says);
    expect('problem' in read && read.problem).toContain('Nothing was changed.');
  });

  it('gives no step a name that every object has', () => {
    const read = readProgress('{"version": 1, "steps": {"__proto__": {"done": true}}}');
    expect(read).toHaveProperty('problem');
  });
});
