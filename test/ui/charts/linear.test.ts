import { expect, test } from 'vitest';
import { linear } from '../../../src/ui/charts/linear';

test('both ends go to both ends, what lies between in proportion, and beyond them it goes on', () => {
  const fahrenheit = linear([0, 100], [32, 212]);
  expect([0, 100, 37, -40].map(fahrenheit)).toEqual([32, 212, 98.6, -40]);
});

test('an axis may run down', () => {
  expect([0, 1, 4].map(linear([0, 4], [100, 0]))).toEqual([100, 75, 0]);
});

test('one quantity only stands in the middle', () => {
  expect(linear([5, 5], [0, 100])(5)).toBe(50);
});
