import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ranks } from '../../src/timeline/ranks';

test('how many of the first so many values are as great as another is what counting them says', () => {
  const values = fc.array(fc.nat(60), { maxLength: 700, size: 'max' });
  fc.assert(
    fc.property(values, fc.nat(61), fc.nat(800), (all, least, count) => {
      const ranks = new Ranks();
      for (const value of all) ranks.push(value);
      const expected = all.slice(0, count).filter((value) => value >= least).length;
      expect(ranks.atLeast(least, count)).toBe(expected);
    }),
  );
});

test('blocks of 16 and of 256 are counted as a whole', () => {
  const ranks = new Ranks();
  for (let value = 0; value < 5000; value++) ranks.push((value * 7919) % 5000);
  expect(ranks.atLeast(0, 5000)).toBe(5000);
  expect(ranks.atLeast(4000, 5000)).toBe(1000);
  expect(ranks.atLeast(5000, 5000)).toBe(0);
});
