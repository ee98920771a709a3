import { expect, test } from 'vitest';
import orders from '../../../src/scenarios/orders/orders.py?raw';
import { waysToClose } from '../../../src/scenarios/orders/knobs';
import { textOf, type TokenLine } from '../../../src/ui/code/token';
import { pythonNameOf, wayCode } from '../../../src/ui/workers/wayCode';

const lines: TokenLine[] = orders.split('\n').map((line) => [['plain', line]]);

test('the ways to close are those of the listing, in its order', () => {
  const listed = /WAYS_TO_CLOSE = \(([^)]*)\)/.exec(orders)?.[1]?.match(/\w+/g);
  expect(waysToClose.map(pythonNameOf)).toEqual(listed);
});

test('the code of a way is what stands in the listing', () => {
  const code = waysToClose.map((way) => wayCode(lines, way).map(textOf).join('\n'));
  expect(code).toEqual([
    'await join_in_time(orders)\ncancel_workers()',
    'if not await join_in_time(orders):\n    cancel_workers()',
    'cancel_workers()',
    'orders.shutdown()\nawait until_workers_left()',
    'orders.shutdown(immediate=True)\nawait until_workers_left()',
  ]);
});
