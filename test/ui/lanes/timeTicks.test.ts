import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisMarks } from '../../../src/ui/lanes/axisMarks';
import { timeTicks } from '../../../src/ui/lanes/timeTicks';
import { lanes } from '../../../src/words/lanes';

const axis = (from: number, to: number, count = 5): string[] => {
  const { base, unit, digits, ticks } = timeTicks({ from, to }, count);
  const { tick } = lanes;
  const marks = ticks.map(({ value }) => tick[unit](value, digits));
  return unit === 's' ? marks : [tick.s(base, digits), ...marks];
};

describe('timeTicks', () => {
  it('are seconds, with as many decimals as they need, from minutes down to hundredths', () => {
    expect(axis(0, 120)).toEqual(['0 s', '20 s', '40 s', '60 s', '80 s', '100 s', '120 s']);
    expect(axis(0, 2)).toEqual(['0.0 s', '0.5 s', '1.0 s', '1.5 s', '2.0 s']);
    expect(axis(12.6, 12.7)).toEqual([
      '12.60 s',
      '12.62 s',
      '12.64 s',
      '12.66 s',
      '12.68 s',
      '12.70 s',
    ]);
  });

  it('are offsets from a time that stands before them, close up', () => {
    expect(axis(12.6001, 12.6104)).toEqual([
      '12 s',
      '+ 602 ms',
      '+ 604 ms',
      '+ 606 ms',
      '+ 608 ms',
      '+ 610 ms',
    ]);
    expect(axis(12.6, 12.600_010_1)).toEqual([
      '12.600 s',
      '+ 0 µs',
      '+ 2 µs',
      '+ 4 µs',
      '+ 6 µs',
      '+ 8 µs',
      '+ 10 µs',
    ]);
    expect(axis(0, 2e-6)).toEqual([
      '0.000 s',
      '+ 0 µs',
      '+ 0.5 µs',
      '+ 1 µs',
      '+ 1.5 µs',
      '+ 2 µs',
    ]);
  });

  it('lie within the window, and each says its own time', () => {
    const seconds = { s: 1, ms: 1e-3, µs: 1e-6, ns: 1e-9 } as const;
    const window = fc.record({
      from: fc.double({ min: 0, max: 10_000, noNaN: true }),
      magnitude: fc.double({ min: -6, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(window, fc.integer({ min: 2, max: 12 }), ({ from, magnitude }, count) => {
        const span = 10 ** magnitude;
        const { base, unit, ticks } = timeTicks({ from, to: from + span }, count);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThan(3 * count);
        for (const { time, value } of ticks) {
          expect(time).toBeCloseTo(base + value * seconds[unit], 9);
          expect(time).toBeGreaterThanOrEqual(from - span * 1e-3 - 1e-9);
          expect(time).toBeLessThanOrEqual(from + span * (1 + 1e-3) + 1e-9);
        }
      }),
    );
  });
});

describe('axisMarks', () => {
  it('stand at their times, with texts that neither stick out nor touch', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.double({ min: -5.5, max: 3, noNaN: true }),
        fc.integer({ min: 200, max: 1200 }),
        (from, magnitude, width) => {
          const window = { from, to: from + 10 ** magnitude };
          const found = timeTicks(window, Math.max(2, width / 104));
          const marks = axisMarks(found, window, width);
          expect(marks.map(({ x }) => x)).toEqual(
            found.ticks.map(({ time }) => ((time - from) / (window.to - from)) * width),
          );
          const texts = marks.flatMap(({ text, place }) => {
            const half = ((text?.length ?? 0) * 7) / 2;
            return text === null ? [] : [{ left: place - half, right: place + half }];
          });
          expect(texts.length).toBeGreaterThan(0);
          for (const [at, { left, right }] of texts.entries()) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width);
            expect(texts[at + 1]?.left ?? Infinity).toBeGreaterThan(right);
          }
        },
      ),
    );
  });
});
