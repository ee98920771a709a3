import { describe, expect, it } from 'vitest';
import { lessThan } from '../../src/asyncio/compare';

describe("Python's <", () => {
  it.each([
    [1, 2, true],
    [2, 2, false],
    ['a', 'b', true],
    ['a', 'ab', true],
    ['ab', 'a', false],
    ['', '', false],
    // By code point: JavaScript would compare the halves of the second one.
    ['\uFFFF', '\u{1F600}', true],
    [[1, 'b'], [1, 'c'], true],
    [[1], [1, 0], true],
    [[1, 0], [1], false],
    [[1, 2], [1, 2], false],
    [[0, 9], [1, 0], true],
  ])('%o < %o is %o', (a, b, expected) => {
    expect(lessThan(a, b)).toBe(expected);
  });

  it('asks an object that can compare itself', () => {
    const always = { lt: () => true };
    expect(lessThan(always, 0)).toBe(true);
  });

  it.each([
    [{}, {}],
    [1, 'a'],
    [null, 1],
    [
      [1, {}],
      [1, {}],
    ],
  ])('refuses %o < %o', (a, b) => {
    expect(() => lessThan(a, b)).toThrow(TypeError);
  });
});
