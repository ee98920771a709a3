import { describe, expect, test } from 'vitest';
import { setConstants } from '../../../src/scenarios/export/setConstants';
import { orders } from '../../../src/scenarios/orders';
import { supermarket } from '../../../src/scenarios/supermarket';
import { withConstants } from '../../../src/ui/code/constants';
import { highlight } from '../../../src/ui/code/highlight';
import { listingsOf } from '../listingsOf';

describe('setConstants', () => {
  test('replaces the numbers of the constants and nothing else', () => {
    const listing = [
      'CASHIERS = 3  # how many work at once, 3 at first',
      'OPEN_FOR = 120.0  # seconds',
      'SECONDS = {"deer": 2.0, "banana": 0.5}',
      'REFUSE = False  # True: 503, False: a late answer',
      'NUMBERED = True',
      'TWO_3 = 3',
      'def f(n=3):',
      '    CASHIERS = 3',
    ].join('\n');
    const values = { cashiers: 12, openFor: 5, deer: 0, banana: 1e-7, refuse: 1, numbered: 0 };
    expect(setConstants(listing, values).split('\n')).toEqual([
      'CASHIERS = 12  # how many work at once, 3 at first',
      'OPEN_FOR = 5.0  # seconds',
      'SECONDS = {"deer": 0.0, "banana": 1e-7}',
      'REFUSE = True  # True: 503, False: a late answer',
      'NUMBERED = False',
      'TWO_3 = 3',
      'def f(n=3):',
      '    CASHIERS = 3',
    ]);
  });

  test.each([supermarket, orders])(
    'makes of the listing of the $name what the page shows of it',
    async (scenario) => {
      for (const part of [0, 1 / 8, 1]) {
        const values = Object.fromEntries(
          scenario.knobs.map(({ name, max }) => [name, max * part]),
        );
        for (const listing of Object.values(listingsOf(scenario))) {
          const shown = withConstants(await highlight(listing, 'python'), { ...values, seed: 7 });
          const text = shown.map((line) => line.map(([, token]) => token).join('')).join('\n');
          expect(setConstants(listing, { ...values, seed: 7 }).trimEnd()).toBe(text);
        }
      }
    },
  );

  test('refuses a value without a constant, and a number that Python cannot write', () => {
    expect(() => setConstants('A = 1', { a: 2, b: 3 })).toThrow('no constant for b');
    expect(() => setConstants('A = 1', { a: Number.NaN })).toThrow(RangeError);
  });
});
