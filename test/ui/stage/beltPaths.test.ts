import { describe, expect, test } from 'vitest';
import { beltPaths } from '../../../src/ui/stage/beltPaths';

/** The horizontal extent of each closed part of a path. */
function extents(path: string): [number, number][] {
  return path
    .split('Z')
    .filter((part) => part !== '')
    .map((part) => {
      const xs = [...part.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
      return [Math.min(...xs), Math.max(...xs)];
    });
}

describe('a belt', () => {
  test('has the product in hand at its right end, the next ones behind it in their order', () => {
    const { paths, rest } = beltPaths([1, 2, 3], 100, 40, 10);
    expect(rest).toBe(0);
    const lefts = new Map(
      paths.map(({ product, path }) => [product, Math.min(...extents(path).map(([left]) => left))]),
    );
    expect(lefts.get(1)).toBeGreaterThan(lefts.get(2) ?? Infinity);
    expect(lefts.get(2)).toBeGreaterThan(lefts.get(3) ?? Infinity);
    expect(lefts.get(1)).toBeGreaterThan(100 - 13);
  });

  test('counts those for whom it is too short, and shows or counts each product once', () => {
    const bananas = Array.from({ length: 29 }, () => 1);
    for (const width of [20, 46, 90, 200, 400]) {
      const { paths, rest } = beltPaths(bananas, width, 40, 14);
      const shown = paths.flatMap(({ path }) => extents(path));
      expect(shown.length + rest).toBe(29);
      for (const [left, right] of shown) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
    }
  });

  test('is empty when there is nothing', () => {
    expect(beltPaths([], 100, 40, 10)).toEqual({ paths: [], rest: 0 });
  });
});
