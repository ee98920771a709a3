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

  // Random(42), Random(2**32) and Random(4294967295 * 1000 + 5): three times random() of each
  it('draws fractions as CPython does, from seeds of more than 32 bits too', () => {
    const draw = (seed: number): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 3 }, () => random.random());
    };
    expect(draw(42)).toEqual([0.6394267984578837, 0.025010755222666936, 0.27502931836911926]);
    expect(draw(2 ** 32)).toEqual([0.11299430095636409, 0.41782886486292836, 0.0166763664992291]);
    expect(draw((2 ** 32 - 1) * 1000 + 5)).toEqual([
      0.22586773307280117, 0.933570182561533, 0.22973765932325563,
    ]);
  });

  // r = Random(7); [round(r.expovariate(0.4), 3) for _ in range(6)]
  it('draws exponential times that are those of CPython to the millisecond', () => {
    const random = new Random(7);
    const drawn = Array.from({ length: 6 }, () => Math.round(random.expovariate(0.4) * 1000));
    expect(drawn).toEqual([978, 409, 2631, 188, 1919, 1138]);
    for (const rate of [0, -1, Number.NaN]) {
      expect(() => random.expovariate(rate)).toThrow('a positive rate');
    }
  });

  it.each([-1, 1.5, 2 ** 53, Number.NaN])('takes no seed of %f', (seed) => {
    expect(() => new Random(seed)).toThrow('a seed must be a whole number');
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
