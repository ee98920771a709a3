import { describe, expect, test } from 'vitest';
import { basketPaths } from '../../../src/ui/stage/basketPaths';
import { placed } from '../../../src/ui/stage/shapes';

describe('a shape', () => {
  test('is placed by moving and scaling each of its points', () => {
    expect(placed('M0 0L16 8C1 2 3 4 5 -6Z', 10, 20, 8)).toBe(
      'M10 20L18 24C10.5 21 11.5 22 12.5 17Z',
    );
  });
});

describe('a basket', () => {
  test('has one path for each kind of product', () => {
    expect(basketPaths([0, 1, 0, 3]).paths.map(({ product }) => product)).toEqual([0, 1, 3]);
    expect(basketPaths([])).toEqual({ paths: [], hasMore: false });
  });

  test('shows nine products, and a plus for what is beyond', () => {
    const closed = (parts: number[]): number =>
      basketPaths(parts)
        .paths.map(({ path }) => path.split('Z').length - 1)
        .reduce((a, b) => a + b, 0);
    const bananas = (count: number): number[] => Array.from({ length: count }, () => 1);
    expect(basketPaths(bananas(9)).hasMore).toBe(false);
    expect(closed(bananas(9))).toBe(9);
    expect(basketPaths(bananas(29)).hasMore).toBe(true);
    expect(closed(bananas(29))).toBe(7);
  });

  test('never reaches beyond the figure', () => {
    for (let count = 1; count <= 29; count++) {
      const sausages = Array.from({ length: count }, () => 2);
      for (const { path } of basketPaths(sausages).paths) {
        const xs = [...path.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...xs)).toBeLessThanOrEqual(48);
      }
    }
  });
});
