import { describe, expect, test } from 'vitest';
import { setConstants } from '../../../src/scenarios/export/setConstants';
import { knobs, listings } from '../../../src/scenarios/supermarket';
import { withConstants } from '../../../src/ui/code/constants';
import { highlight } from '../../../src/ui/code/highlight';

describe('setConstants', () => {
  test('replaces the numbers of the constants and nothing else', () => {
    const listing = [
      'CASHIERS = 3  # how many work at once, 3 at first',
      'OPEN_FOR = 120.0  # seconds',
      'SECONDS = {"deer": 2.0, "banana": 0.5}',
      'TWO_3 = 3',
      'def f(n=3):',
      '    CASHIERS = 3',
    ].join('\n');
    const values = { cashiers: 12, openFor: 5, deer: 0, banana: 1e-7 };
    expect(setConstants(listing, values).split('\n')).toEqual([
      'CASHIERS = 12  # how many work at once, 3 at first',
      'OPEN_FOR = 5.0  # seconds',
      'SECONDS = {"deer": 0.0, "banana": 1e-7}',
      'TWO_3 = 3',
      'def f(n=3):',
      '    CASHIERS = 3',
    ]);
  });

  test('makes of the listing what the page shows of it', async () => {
    const values = Object.fromEntries(knobs.map(({ name, max }) => [name, max / 8]));
    for (const listing of Object.values(listings)) {
      const shown = withConstants(await highlight(listing, 'python'), { ...values, seed: 7 });
      const text = shown.map((line) => line.map(([, part]) => part).join('')).join('\n');
      expect(setConstants(listing, { ...values, seed: 7 }).trimEnd()).toBe(text);
    }
  });

  test('refuses a value without a constant, and a number that Python cannot write', () => {
    expect(() => setConstants('A = 1', { a: 2, b: 3 })).toThrow('no constant for b');
    expect(() => setConstants('A = 1', { a: Number.NaN })).toThrow(RangeError);
  });
});
