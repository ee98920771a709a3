import { describe, expect, it } from 'vitest';
import { type Key, orderOf } from '../../src/structures';

const order = (...keys: Key[]) =>
  orderOf(keys.map((key, arrival) => ({ key, label: '', arrival })));

describe('orderOf', () => {
  it('tells sorted, reversed and equal keys from all others, tuples too', () => {
    expect([order(1, 2, 2), order(3, 2, 1), order(5, 5), order(1, 3, 2)]).toEqual([
      'sorted',
      'reverse',
      'equal',
      'other',
    ]);
    expect(order([0, 1], [0, 2], [1, 0])).toBe('sorted');
    expect([order([0, 1], [0, 1]), order(2, 1, 1), order(7)]).toEqual(['equal', 'other', 'equal']);
  });
});
