import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimals } from '../../src/words/decimals';

const formats = [
  [0, 3],
  [1, 1],
  [2, 2],
  [6, 6],
] as const;

const values = fc.oneof(
  fc.double({ min: -2000, max: 2000, noNaN: true }),
  fc.double({ noNaN: true }),
  fc.nat(5000),
  // Halves, where rounding has to decide, and what is almost a thousand.
  fc.nat(2_000_000).map((n) => n / 2000),
  fc.nat(1000).map((n) => 998.5 + n / 400),
  fc.constantFrom(0, -0, 0.05, 0.25, 1.005, 999.9995, 1e-9, Infinity, -Infinity),
);

test.each(formats)('from %d to %d digits, numbers are written as Intl does', (least, most) => {
  for (const tag of ['en', 'en-XA', 'de', 'fr']) {
    const { format } = decimals(least, most, tag);
    const intl = new Intl.NumberFormat(tag, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
    fc.assert(
      fc.property(values, (value) => {
        expect(format(value)).toBe(intl.format(value));
      }),
      { numRuns: 500 },
    );
  }
});
