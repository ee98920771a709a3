import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { popTo, pushAt } from '../../src/timeline/heapMoves';
import { SwappingHeap } from './swappingHeap';

describe('heap moves', () => {
  test('[H] a push moves the ancestors between the end and pos down by one place each', () => {
    // Above place 5 are places 2 and 0, which hold 2 and 1.
    const heap = [1, 3, 2, 4, 5];
    pushAt(heap, 0, 0);
    expect(heap).toEqual([0, 3, 1, 4, 5, 2]);
  });

  test('[H] a push that stays at the end moves nothing', () => {
    const heap = [1, 3, 2];
    pushAt(heap, 9, 3);
    expect(heap).toEqual([1, 3, 2, 9]);
  });

  test('[H] a pop raises the path to the place where the last element comes to rest', () => {
    // 1 leaves; 3 and 4 rise, for the hole sinks 0 -> 1 -> 3; the last element 5 stays there.
    const heap = [1, 3, 6, 4, 7, 8, 5];
    expect(popTo(heap, 3)).toBe(1);
    expect(heap).toEqual([3, 4, 6, 5, 7, 8]);
  });

  test('[H] a pop whose last element rises again leaves what it passed where it was', () => {
    // 1 leaves; the hole sinks 0 -> 2 -> 5, so 2 and 10 rise; the last element 3 then passes 10 again.
    const heap = [1, 4, 2, 8, 9, 10, 3];
    expect(popTo(heap, 2)).toBe(1);
    expect(heap).toEqual([2, 4, 3, 8, 9, 10]);
  });

  test('the only element leaves an empty heap', () => {
    const heap = [4];
    expect(popTo(heap, 0)).toBe(4);
    expect(heap).toEqual([]);
  });

  test('places that cannot be are refused', () => {
    expect(() => pushAt([1, 2, 3], 0, 2)).toThrow(RangeError);
    expect(() => popTo([], 0)).toThrow(RangeError);
    expect(() => popTo([1, 2, 3], 2)).toThrow(RangeError);
    expect(() => popTo([1, 2, 3], -1)).toThrow(RangeError);
  });

  test('[H] the moves alone make the same array as a heap that compares', () => {
    const operations = fc.array(fc.oneof(fc.nat(20), fc.constant(null)), { maxLength: 200 });
    fc.assert(
      fc.property(operations, (values) => {
        const comparing = new SwappingHeap();
        const told: number[] = [];
        for (const value of values) {
          if (value !== null) pushAt(told, value, comparing.push(value).pos);
          else if (comparing.array.length > 0) {
            const popped = comparing.pop();
            expect(popTo(told, popped.pos)).toBe(popped.value);
          }
          expect(told).toEqual(comparing.array);
        }
      }),
    );
  });
});
