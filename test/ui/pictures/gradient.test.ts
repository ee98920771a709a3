import { describe, expect, test } from 'vitest';
import { gradientOf, lengthOf, listed, offsetsOf } from '../../../src/ui/pictures/gradient';

test('a list is taken apart at its own commas only', () => {
  expect(listed('rgb(1, 2, 3) 0px 0px 0px 2px, none')).toEqual([
    'rgb(1, 2, 3) 0px 0px 0px 2px',
    'none',
  ]);
});

test.each([
  ['25%', 200, 50],
  ['3px', 200, 3],
  ['calc(50% + 3px)', 200, 103],
  ['calc(100% - 4px)', 200, 196],
  ['calc(100% + -4px)', 200, 196],
])('%s of %d pixels is %d', (text, whole, pixels) => {
  expect(lengthOf(text, whole)).toBeCloseTo(pixels, 9);
});

describe('a gradient', () => {
  const offsets = (image: string, length: number): number[] => {
    const gradient = gradientOf(image);
    return gradient === null ? [] : offsetsOf(gradient, length);
  };

  test.each([
    [
      'linear-gradient(rgb(1, 2, 3) 1px, rgba(0, 0, 0, 0) 1px)',
      180,
      ['rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)'],
    ],
    ['linear-gradient(90deg, red, blue)', 90, ['red', 'blue']],
    [
      'linear-gradient(to right, color(srgb 1 0 0 / 0.5) 40%, white 0px)',
      90,
      ['color(srgb 1 0 0 / 0.5)', 'white'],
    ],
    ['linear-gradient(to top, red, blue)', 0, ['red', 'blue']],
  ])('%s goes at %d degrees', (image, angle, colours) => {
    const gradient = gradientOf(image);
    expect(gradient?.angle).toBe(angle);
    expect(gradient?.stops.map(({ colour }) => colour)).toEqual(colours);
  });

  test('has its stops where they are said to be, none before the one before it', () => {
    expect(offsets('linear-gradient(red 1px, blue 1px)', 50)).toEqual([0.02, 0.02]);
    expect(offsets('linear-gradient(to right, red 40%, blue 0px)', 50)).toEqual([0.4, 0.4]);
  });

  test('has those that say nothing at even distances', () => {
    expect(offsets('linear-gradient(red, green, blue)', 10)).toEqual([0, 0.5, 1]);
    expect(offsets('linear-gradient(red 20%, green, blue, white 80%)', 10)).toEqual(
      [0.2, 0.4, 0.6, 0.8].map((offset): unknown => expect.closeTo(offset, 9)),
    );
  });

  test('is nothing else', () => {
    expect(gradientOf('none')).toBeNull();
    expect(gradientOf('radial-gradient(red, blue)')).toBeNull();
  });
});
