import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heapify, heappop, heappush } from '../../src/asyncio/heapq';

const path = { leaf: -1, pos: -1 };
const less = (a: number, b: number): boolean => a < b;
const lessFirst = (a: readonly [number, string], b: readonly [number, string]): boolean =>
  a[0] < b[0];

describe('heapq', () => {
  it('[H] pops in ascending order, whatever was pushed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const heap: number[] = [];
        for (const number of numbers) heappush(heap, number, less, path);
        const popped = numbers.map(() => heappop(heap, less, path));
        expect(popped).toEqual([...numbers].sort((a, b) => a - b));
      }),
    );
  });

  it('[H] lets ten equal items leave as 1 3 7 10 9 6 8 5 2 4', () => {
    const heap: [number, string][] = [];
    for (let n = 1; n <= 10; n++) heappush(heap, [0, String(n)], lessFirst, path);
    const left = Array.from({ length: 10 }, () => heappop(heap, lessFirst, path)[1]);
    expect(left.join(' ')).toBe('1 3 7 10 9 6 8 5 2 4');
  });

  it('[H] lets a VIP pass and swaps the two regular ones behind it: R1 R2 V3 leave as V3 R2 R1', () => {
    const heap: [number, string][] = [];
    for (const item of [
      [1, 'R1'],
      [1, 'R2'],
      [0, 'V3'],
    ] as [number, string][]) {
      heappush(heap, item, lessFirst, path);
    }
    const left = [1, 2, 3].map(() => heappop(heap, lessFirst, path)[1]);
    expect(left).toEqual(['V3', 'R2', 'R1']);
  });

  it('[H] makes the array that CPython makes of 9 8 7 6 5 4 3 2 1', () => {
    const heap = [9, 8, 7, 6, 5, 4, 3, 2, 1];
    heapify(heap, less);
    expect(heap).toEqual([1, 2, 3, 6, 5, 4, 7, 8, 9]);
  });

  it('tells where a pushed element came to rest', () => {
    const heap = [1, 5, 3, 9];
    heappush(heap, 2, less, path);
    expect([heap, path]).toEqual([[1, 2, 3, 9, 5], { leaf: 4, pos: 1 }]);
  });

  it('tells how far the hole sank and the last element rose', () => {
    const heap = [1, 4, 2, 9, 8, 3];
    expect(heappop(heap, less, path)).toBe(1);
    expect([heap, path]).toEqual([[2, 4, 3, 9, 8], { leaf: 2, pos: 2 }]);
  });

  it('keeps an element that it could not compare, as C does', () => {
    const heap: number[] = [1];
    const fails = (): boolean => {
      throw new TypeError('not comparable');
    };
    expect(() => heappush(heap, 0, fails, path)).toThrow(TypeError);
    expect(heap).toEqual([1, 0]);
  });

  it('has nothing to pop from an empty heap', () => {
    expect(() => heappop([], less, path)).toThrow(RangeError);
  });
});
