import { expect, test } from 'vitest';
import { Items, Timeline } from '../../src/timeline';
import { Recording } from './recording';

const { trace } = new Recording()
  .item(0, [3, 1])
  .add('idled', { time: 2 })
  .item(500, [])
  .item(7, [255])
  .add('idled', { time: 4 })
  .item(7, [1, 2])
  .item(8, [9]);
const items = new Items(trace);
const timeline = new Timeline(trace, [items]);

test('an item has its parts and the time at which it was made', () => {
  expect(timeline.length).toBe(7);
  expect(items.get(0)).toEqual({ item: 0, madeAt: 0, parts: Uint8Array.of(3, 1) });
  expect(items.get(500)).toEqual({ item: 500, madeAt: 2, parts: Uint8Array.of() });
});

test('of items with the same number the last one counts', () => {
  expect(items.get(7)).toEqual({ item: 7, madeAt: 4, parts: Uint8Array.of(1, 2) });
  expect(items.get(8)?.parts).toEqual(Uint8Array.of(9));
  expect(items.size).toBe(4);
});

test('an item that was not made is not there', () => {
  expect(items.get(1)).toBeUndefined();
});
