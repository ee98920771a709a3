import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGE, pageAround, pageWithin } from '../../../src/ui/log/logPage';

test('a log that fits is one page', () => {
  fc.assert(
    fc.property(fc.nat({ max: PAGE }), fc.nat(), fc.nat(), (count, row, start) => {
      expect(pageAround(Math.min(row, count - 1), start % PAGE, count)).toBe(0);
    }),
  );
});

test('of a longer log the page is full, and has rows on both sides of the playhead’s', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: PAGE + 1, max: 6_000_000 }),
      fc.nat({ max: 6_000_000 }),
      fc.nat({ max: 6_000_000 }),
      (count, anyRow, before) => {
        const row = anyRow % count;
        const start = pageAround(row, before, count);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + PAGE).toBeLessThanOrEqual(count);
        expect(row - start).toBeGreaterThanOrEqual(Math.min(row, 1000));
        expect(start + PAGE - row).toBeGreaterThanOrEqual(Math.min(count - row, 1000));
      },
    ),
  );
});

test('the page stays the same while the playhead walks on in it', () => {
  const count = 3 * PAGE;
  const start = pageAround(PAGE, 0, count);
  expect(start).toBe(PAGE / 2);
  for (let row = PAGE; row < PAGE + PAGE / 2 - 1000; row += 500) {
    expect(pageAround(row, start, count)).toBe(start);
  }
  expect(pageAround(PAGE + PAGE / 2, start, count)).toBe(PAGE);
});

test('a page that would begin too late begins where it is still full', () => {
  expect(pageWithin(2 * PAGE, 2 * PAGE + 5)).toBe(PAGE + 5);
  expect(pageWithin(500, 800)).toBe(0);
});
