import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundInstant, followed, panned, zoomed } from '../../../src/ui/lanes/window';

const END = 100;
const windows = fc
  .tuple(fc.double({ min: 0, max: 99, noNaN: true }), fc.double({ min: 1e-5, max: 1, noNaN: true }))
  .map(([from, span]) => ({ from, to: from + span }));

describe('zoomed', () => {
  it('leaves the time under the pointer where it is', () => {
    expect(zoomed({ from: 10, to: 20 }, 0.5, 12, END)).toEqual({ from: 11, to: 16 });
    fc.assert(
      fc.property(windows, fc.double({ min: 0, max: 1, noNaN: true }), (window, share) => {
        const at = window.from + share * (window.to - window.from);
        const next = zoomed(window, 0.5, at, END);
        if (next === null) throw new Error('half of a window is never the whole run');
        expect((at - next.from) / (next.to - next.from)).toBeCloseTo(share, 3);
      }),
    );
  });

  it('ends with the whole run, and with a microsecond', () => {
    expect(zoomed({ from: 10, to: 90 }, 2, 50, END)).toBeNull();
    const deepest = zoomed({ from: 10, to: 10.000_002 }, 0.01, 10, END);
    expect((deepest?.to ?? 0) - (deepest?.from ?? 0)).toBeCloseTo(1e-6, 9);
  });

  it('never shows what lies before the start or beyond the end', () => {
    expect(zoomed({ from: 0, to: 20 }, 2, 20, END)).toEqual({ from: 0, to: 40 });
    expect(zoomed({ from: 80, to: 100 }, 2, 80, END)).toEqual({ from: 60, to: 100 });
  });
});

describe('panned', () => {
  it('moves by a share of the window, up to the ends of the run', () => {
    expect(panned({ from: 10, to: 20 }, 0.5, END)).toEqual({ from: 15, to: 25 });
    expect(panned({ from: 10, to: 20 }, -2, END)).toEqual({ from: 0, to: 10 });
    expect(panned({ from: 10, to: 20 }, 20, END)).toEqual({ from: 90, to: 100 });
  });
});

describe('followed', () => {
  it('is the same window as long as the playhead is in it', () => {
    const window = { from: 10, to: 20 };
    expect(followed(window, 10, END)).toBe(window);
    expect(followed(window, 19, END)).toBe(window);
  });

  it('is the next page when the playhead runs out of it', () => {
    expect(followed({ from: 16, to: 32 }, 32, END)).toEqual({ from: 30.72, to: 46.72 });
  });

  it('has the playhead in it wherever that goes, and is as long as before', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: 0, max: END, noNaN: true }), (window, time) => {
        const next = followed(window, time, END);
        expect(next.from).toBeLessThanOrEqual(time);
        expect(next.to).toBeGreaterThanOrEqual(time - 1e-9);
        expect(next.to - next.from).toBeCloseTo(window.to - window.from, 9);
      }),
    );
  });
});

it('an instant has room on both sides', () => {
  const { from, to } = aroundInstant({ from: 5, to: 5.00001 });
  expect(5 - from).toBeCloseTo(5e-7, 9);
  expect(to - 5.00001).toBeCloseTo(5e-7, 9);
  expect(aroundInstant({ from: 0, to: 1e-6 }).from).toBe(0);
});
