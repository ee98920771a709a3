import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/ui/transport/span';

describe('spanOf', () => {
  it('is the next of 20, 30, 50, 100, 200 … above what was lived', () => {
    const lived = [0, 12.4, 19.99, 20, 31, 49.9, 50, 99, 100, 250, 600, 100_001];
    expect(lived.map(spanOf)).toEqual([20, 20, 20, 30, 50, 50, 100, 100, 200, 300, 1000, 200_000]);
  });
});
