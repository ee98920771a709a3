import { expect, it } from 'vitest';
import { pathBelow } from '../../src/worker/pathBelow';

it.each([
  ['https://a.example/page/', ''],
  ['https://a.example/page/?embed#orders', ''],
  ['https://a.example/page/order/7?x', 'order/7'],
  ['https://a.example/page', null],
  ['https://a.example/pages/order', null],
  ['https://b.example/page/order', null],
])('%s is %o below the page’s folder', (address, path) => {
  expect(pathBelow('https://a.example/page/', address)).toBe(path);
});
