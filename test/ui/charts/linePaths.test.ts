import { expect, test } from 'vitest';
import { linePaths } from '../../../src/ui/charts/linePaths';

const scales = { x: (time: number) => time * 10, y: (length: number) => 100 - length };

test('a series keeps each value until the next one, the last up to the end', () => {
  const points = [
    { time: 0, low: 0, high: 3, blocked: 0 },
    { time: 2, low: 1, high: 1, blocked: 0 },
  ];
  expect(linePaths(points, 5, scales)).toEqual({
    edge: 'M0 97H20V99H50V99',
    highs: 'M0 97H20V99H50V99V100H0Z',
    lows: 'M0 100H20V99H50V99V100H0Z',
  });
});

test('no points, no paths', () => {
  expect(linePaths([], 5, scales)).toEqual({ lows: '', highs: '', edge: '' });
});
