import { describe, expect, it } from 'vitest';
import { Random } from '../../src/scenarios/random';

describe("Python's random", () => {
  // What CPython prints for: seed(42); [randrange(5) for _ in range(10)]
  it('draws what CPython draws from seed 42', () => {
    const random = new Random(42);
    expect(Array.from({ length: 10 }, () => random.randrange(5))).toEqual([
      0, 0, 2, 1, 1, 1, 0, 4, 0, 4,
    ]);
  });

  // seed(0); [randrange(10) for _ in range(8)], then seed(4294967295) likewise
  it('draws what CPython draws from the smallest and the largest seed', () => {
    const draw = (seed: number): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 8 }, () => random.randrange(10));
    };
    expect([draw(0), draw(2 ** 32 - 1)]).toEqual([
      [6, 6, 0, 4, 8, 7, 6, 4],
      [9, 3, 3, 9, 8, 4, 9, 5],
    ]);
  });

  it('starts anew when it is seeded', () => {
    const random = new Random(7);
    const first = random.randrange(1000);
    random.randrange(1000);
    random.seed(7);
    expect(random.randrange(1000)).toBe(first);
  });

  it('always draws 0 below 1, and nothing below 0', () => {
    const random = new Random(1);
    expect(random.randrange(1)).toBe(0);
    for (const stop of [0, -1, 1.5, Number.NaN]) {
      expect(() => random.randrange(stop)).toThrow(RangeError);
    }
  });
});
