import { expect, test } from 'vitest';
import { Holding } from '../../src/timeline/holding';

test('a task finishes what it took first', () => {
  const holding = new Holding();
  holding.take(1, 100);
  holding.take(2, 101);
  holding.take(2, 102);
  expect(holding.finish(2)).toEqual({ ticket: 101, holder: 2 });
  expect([holding.count(1), holding.count(2)]).toEqual([1, 1]);
});

test('a task that holds nothing finishes what was held longest', () => {
  const holding = new Holding();
  holding.take(1, 100);
  holding.take(2, 101);
  expect(holding.finish(9)).toEqual({ ticket: 100, holder: 1 });
  expect(holding.finish(9)).toEqual({ ticket: 101, holder: 2 });
  expect(holding.finish(9)).toBeUndefined();
});

test('a task that ends leaves behind what it holds, and nobody finishes that', () => {
  const holding = new Holding();
  holding.take(1, 100);
  holding.take(1, 101);
  expect(holding.abandon(1)).toEqual([100, 101]);
  expect(holding.abandon(1)).toEqual([]);
  expect(holding.finish(9)).toBeUndefined();
});
