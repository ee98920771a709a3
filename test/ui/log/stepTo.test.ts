import { expect, test } from 'vitest';
import { stepTo } from '../../../src/ui/log/stepTo';

const list = { first: 10, last: 99, inSight: 20 };

test('the keys of a list move by a row, by what is in sight, and to the ends', () => {
  expect(stepTo('ArrowUp', 50, list)).toBe(49);
  expect(stepTo('ArrowDown', 50, list)).toBe(51);
  expect(stepTo('PageUp', 50, list)).toBe(30);
  expect(stepTo('PageDown', 50, list)).toBe(70);
  expect(stepTo('Home', 50, list)).toBe(10);
  expect(stepTo('End', 50, list)).toBe(99);
});

test('they stay within the list', () => {
  expect(stepTo('ArrowUp', 10, list)).toBe(10);
  expect(stepTo('PageUp', 12, list)).toBe(10);
  expect(stepTo('ArrowDown', 99, list)).toBe(99);
  expect(stepTo('PageDown', 98, list)).toBe(99);
  // Before the first row is where the playhead is when nothing has happened.
  expect(stepTo('ArrowDown', -1, list)).toBe(10);
});

test('other keys are somebody else’s', () => {
  expect(stepTo(' ', 50, list)).toBeNull();
  expect(stepTo('ArrowLeft', 50, list)).toBeNull();
});
