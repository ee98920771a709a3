import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { end, historyOf, momentAt } from '../../../src/structures';
import { fit } from '../../../src/ui/trees/fit';
import { pushesOf } from '../../../src/ui/trees/pushesOf';
import { heapShape, treeShape } from '../../../src/ui/trees/shape';

const shapesOf = (keys: readonly number[]) => {
  const history = historyOf(pushesOf(keys));
  const { heap, tree } = momentAt(history, end(history));
  return [heapShape(heap.structure), treeShape(tree.structure)] as const;
};

const someKeys = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 31 });
const someSize = fc.record({
  width: fc.integer({ min: 200, max: 900 }),
  height: fc.integer({ min: 150, max: 900 }),
  rem: fc.constantFrom(16, 19),
});

describe('fit', () => {
  it('never lets two nodes touch, and keeps all of them and their rings within the drawing', () => {
    fc.assert(
      fc.property(someKeys, someSize, (keys, size) => {
        for (const shape of shapesOf(keys)) {
          const { spots, radius, width, height } = fit(shape, size);
          for (const [at, one] of spots.entries()) {
            for (const other of spots.slice(at + 1)) {
              expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * radius);
            }
            expect(one.x - 1.2 * radius).toBeGreaterThanOrEqual(0);
            expect(one.x + 1.2 * radius).toBeLessThanOrEqual(width);
            expect(one.y - 1.2 * radius).toBeGreaterThanOrEqual(0);
            expect(one.y + 1.2 * radius).toBeLessThanOrEqual(height);
          }
        }
      }),
    );
  });

  it('draws no node smaller than can be read, and a list of 31 larger than a small box', () => {
    const [, list] = shapesOf(Array.from({ length: 31 }, (_, at) => at));
    const small = { width: 350, height: 320, rem: 16 };
    const fitted = fit(list, small);
    expect(fitted.radius).toBeGreaterThan(13);
    expect(fitted.height).toBeGreaterThan(small.height);
    expect(fitted.width).toBe(small.width);
  });
});
