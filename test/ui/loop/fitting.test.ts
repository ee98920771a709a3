import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting, linesOf } from '../../../src/ui/loop/fitting';

test('chips break where the next one does not fit', () => {
  expect(linesOf([], 10)).toBe(0);
  expect(linesOf([4, 6], 10)).toBe(1);
  expect(linesOf([4, 7], 10)).toBe(2);
  expect(linesOf([4, 6, 1], 10)).toBe(2);
  expect(linesOf([25, 1], 10)).toBe(2);
});

test('all are shown if they fit, else as many as leave room for the number of the others', () => {
  expect(fitting([5, 5, 5, 5], 10, 2, 4)).toBe(4);
  // Two, then one and the number: the fourth would leave no room.
  expect(fitting([5, 5, 5, 5, 5], 10, 2, 4)).toBe(3);
  expect(fitting([5, 5, 5, 5, 5], 10, 2, 6)).toBe(2);
  expect(fitting([30, 30], 10, 1, 4)).toBe(0);
});

test('what is shown always fits, and one more would not', () => {
  const widths = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 30 });
  const columns = fc.integer({ min: 30, max: 80 });
  fc.assert(
    fc.property(widths, columns, fc.integer({ min: 1, max: 3 }), (all, room, lines) => {
      const more = 12;
      const shown = fitting(all, room, lines, more);
      if (shown === all.length) {
        expect(linesOf(all, room)).toBeLessThanOrEqual(lines);
        return;
      }
      expect(linesOf([...all.slice(0, shown), more], room)).toBeLessThanOrEqual(lines);
      const another = all.slice(0, shown + 1);
      const rest = another.length === all.length ? [] : [more];
      expect(linesOf([...another, ...rest], room)).toBeGreaterThan(lines);
    }),
  );
});

test('a hundred thousand chips are no more work than those that are shown', () => {
  let looked = 0;
  const widths = new Proxy(new Array<number>(100_000).fill(12), {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looked++;
      return Reflect.get(target, key) as unknown;
    },
  });
  const shown = fitting(widths, 80, 2, 20);
  expect(shown).toBe(11);
  expect(looked).toBeLessThan(20);
});
