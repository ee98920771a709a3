import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Column } from '../../src/timeline/column';

test('a column holds what was pushed, row by row', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (numbers) => {
      const column = new Column('int');
      for (const number of numbers) column.push(number);
      expect(Array.from({ length: column.length }, (_, row) => column.at(row))).toEqual(numbers);
    }),
  );
});

test('it goes on from chunk to chunk, with no more than one chunk too much', () => {
  const column = new Column('byte');
  for (let row = 0; row < 50_000; row++) column.push(row % 251);
  expect(column.length).toBe(50_000);
  for (const row of [0, 16_383, 16_384, 32_768, 49_999]) expect(column.at(row)).toBe(row % 251);
  expect(column.bytes).toBeGreaterThanOrEqual(50_000);
  expect(column.bytes).toBeLessThan(50_000 + 16_384);
});

test('how many rows hold so much or less is found as if by counting, across chunks too', () => {
  const column = new Column('int');
  const numbers: number[] = [];
  for (let row = 0; row < 40_000; row++) {
    // Each number comes one to three times, and every fourth is left out.
    const number = Math.floor(row / 2) + Math.floor(row / 8);
    column.push(number);
    numbers.push(number);
  }
  const last = numbers[numbers.length - 1] as number;
  for (const value of [-1, 0, 1, 7, 10_239, 10_240, 10_241, last - 1, last, last + 1]) {
    expect(column.countTo(value)).toBe(numbers.filter((number) => number <= value).length);
    expect(column.countBelow(value)).toBe(numbers.filter((number) => number < value).length);
  }
  expect(new Column('int').countTo(5)).toBe(0);
  expect(new Column('int').countBelow(5)).toBe(0);
});

test('the last row can be written anew, the first of a chunk too', () => {
  const column = new Column('float');
  column.replaceLast(3);
  expect(column.length).toBe(0);
  for (let row = 0; row <= 16_384; row++) column.push(row);
  column.replaceLast(16_384.5);
  expect(column.at(16_384)).toBe(16_384.5);
  expect(column.countTo(16_384)).toBe(16_384);
  expect(column.countTo(16_384.5)).toBe(16_385);
});

test('there is nothing outside of its rows', () => {
  const column = new Column('byte');
  column.push(7);
  expect(() => column.at(1)).toThrow(RangeError);
  expect(() => column.at(-1)).toThrow(RangeError);
});
