import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../src/ui/compare/measured';
import { type Set, verdictOf } from '../../../src/ui/compare/verdict';

const figures: Measured = {
  served: 10,
  p50: 2,
  p95: 4,
  busy: 80,
  peak: 2,
  line: 1,
  live: 5,
  most: 6,
  vip: 2,
  regular: 3,
  overtaken: 0,
  isStuck: false,
};
const set = (knobs: Record<string, number>, version = 'whileTrue'): Set => ({
  version,
  knobs: { cashiers: 3, capacity: 2, ...knobs },
  inputs: [],
});
const openingOf = (a: Partial<Measured>, b: Partial<Measured>, setA: Set, setB: Set) =>
  verdictOf({ ...figures, ...a }, { ...figures, ...b }, setA, setB)?.opening;

describe('what follows from the figures of two runs', () => {
  it('is nothing while nobody has left the line', () => {
    expect(
      verdictOf({ ...figures, p50: null }, { ...figures, p50: null }, set({}), set({})),
    ).toBeNull();
  });

  it('is the difference of the waits as they are shown, and no more where settings differ in two ways', () => {
    const verdict = verdictOf(
      figures,
      { ...figures, p50: 2.3 },
      set({}),
      set({ cashiers: 4, capacity: 5 }),
    );
    expect(verdict).toEqual({ opening: null, wait: 0.3 });
  });

  it('is that a longer line serves nobody sooner, whichever side has it', () => {
    const long = { peak: 9, p50: 5 };
    expect(openingOf({}, long, set({}), set({ capacity: 20 }))).toBe('noSooner');
    expect(openingOf(long, {}, set({ capacity: 0 }), set({}))).toBe('noSooner');
  });

  it('is not that where the longer line was not made use of, was sooner, or served more', () => {
    for (const long of [{ peak: 2 }, { peak: 9, p50: 1 }, { peak: 9, p50: 5, served: 11 }]) {
      expect(openingOf({}, long, set({}), set({ capacity: 20 }))).toBeNull();
    }
  });

  it('is that more cashiers serve more, unless they do not', () => {
    const many = set({ cashiers: 4 });
    expect(openingOf({}, { served: 12 }, set({}), many)).toBe('moreServe');
    expect(openingOf({ served: 12 }, {}, many, set({}))).toBe('moreServe');
    expect(openingOf({}, { served: 10 }, set({}), many)).toBeNull();
    expect(openingOf({}, { served: 12, p50: 3 }, set({}), many)).toBeNull();
  });

  it('is that VIPs come first with the heap, where both classes show it', () => {
    const [heap, fifo] = [
      { vip: 1, regular: 9 },
      { vip: 4, regular: 4 },
    ];
    expect(openingOf(fifo, heap, set({ fifo: 1 }), set({ fifo: 0 }))).toBe('vipsFirst');
    expect(openingOf(heap, fifo, set({ fifo: 0 }), set({ fifo: 1 }))).toBe('vipsFirst');
    expect(openingOf(fifo, { vip: null }, set({ fifo: 1 }), set({ fifo: 0 }))).toBeNull();
    expect(openingOf(fifo, { vip: 1, regular: 4 }, set({ fifo: 1 }), set({ fifo: 0 }))).toBeNull();
  });

  it('is that the number keeps equals in turn, where without it one was overtaken', () => {
    const [without, numbered] = [set({ numbered: 0 }), set({ numbered: 1 })];
    expect(openingOf({ overtaken: 3 }, {}, without, numbered)).toBe('inTurn');
    expect(openingOf({}, { overtaken: 3 }, numbered, without)).toBe('inTurn');
    expect(openingOf({}, {}, without, numbered)).toBeNull();
  });

  it('is which of them stands still before anything else', () => {
    expect(openingOf({ isStuck: true }, {}, set({}), set({ cashiers: 4 }))).toBe('stuckA');
    expect(openingOf({}, { isStuck: true }, set({}), set({}, 'whileNotEmpty'))).toBe('stuckB');
  });

  it('is no more than the figures where the knob in which they differ was moved meanwhile', () => {
    const moved = { ...set({ cashiers: 4 }), inputs: [{ at: 1, name: 'cashiers', value: 5 }] };
    expect(openingOf({}, { served: 12 }, set({}), moved)).toBeNull();
  });
});
