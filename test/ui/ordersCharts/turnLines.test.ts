import { expect, test } from 'vitest';
import { turnLines } from '../../../src/ui/ordersCharts/turnLines';

const turn = (item: number, itemClass: number, put: number, overtakenBy = 0) => ({
  item,
  itemClass,
  put,
  taken: 0,
  overtakenBy,
});

test('lines stand class by class, and cross where one overtook the other', () => {
  const turns = [turn(1, 0, 0), turn(4, 1, 0), turn(3, 0, 2), turn(2, 0, 1, 1)];
  const lines = turnLines(turns, [1, 0]);
  expect(lines.map(({ item, from, to }) => [item, from, to])).toEqual([
    [4, 0, 0],
    [1, 1.6, 1.6],
    [3, 3.6, 2.6],
    [2, 2.6, 3.6],
  ]);
});

test('a class of which none was taken takes no room', () => {
  expect(turnLines([turn(7, 0, 5)], [1, 0]).map(({ from }) => from)).toEqual([0]);
  expect(turnLines([], [1, 0])).toEqual([]);
});
