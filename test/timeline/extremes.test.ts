import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Extremes } from '../../src/timeline/extremes';

const listOf = (values: readonly number[]): Extremes => {
  const extremes = new Extremes();
  for (const value of values) extremes.push(value);
  return extremes;
};

test('any stretch has the extremes of its values', () => {
  const values = fc.array(fc.integer(), { minLength: 1, maxLength: 700, size: 'max' });
  fc.assert(
    fc.property(values, fc.nat(700), fc.nat(700), (list, one, other) => {
      const from = Math.min(one, other);
      const to = Math.max(one, other);
      const stretch = list.slice(from, to);
      expect(listOf(list).over(from, to)).toEqual([Math.min(...stretch), Math.max(...stretch)]);
    }),
  );
});

test.each([1, 7])('a first value of %i is not forgotten when there come to be 5,000', (first) => {
  const list = listOf([first, ...Array.from({ length: 4_999 }, () => 3)]);
  expect(list.over(0, 5_000)).toEqual([Math.min(3, first), Math.max(3, first)]);
  expect(list.over(1, 5_000)).toEqual([3, 3]);
});

test('an empty stretch has none', () => {
  expect(listOf([1, 2]).over(1, 1)).toEqual([Infinity, -Infinity]);
});

test('values are there by index, and a RangeError where there is none', () => {
  const list = listOf([4, 5]);
  expect([list.length, list.at(1)]).toEqual([2, 5]);
  expect(() => list.at(2)).toThrow(RangeError);
});
