import { describe, expect, it } from 'vitest';
import { nearestStop, stopsOf } from '../../../src/ui/controls/stops';

describe('stopsOf', () => {
  it('begins and ends with the bounds and stops at round numbers between them', () => {
    expect(stopsOf({ min: 5, max: 100 })).toEqual([5, 6, 8, 10, 15, 20, 30, 40, 50, 60, 80, 100]);
  });
});

describe('nearestStop', () => {
  it('goes by ratio: 32 is nearer to 100 than to 10, 31 is not', () => {
    expect(nearestStop([1, 10, 100], 31)).toBe(1);
    expect(nearestStop([1, 10, 100], 32)).toBe(2);
  });

  it('takes values beyond the ends to the ends', () => {
    expect(nearestStop([1, 10, 100], 0.001)).toBe(0);
    expect(nearestStop([1, 10, 100], 1e9)).toBe(2);
  });
});
