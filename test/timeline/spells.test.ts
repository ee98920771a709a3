import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Spells } from '../../src/timeline/spells';

describe('spells', () => {
  test('add up until any time, the open one too', () => {
    const spells = new Spells(0.001);
    spells.begin(1);
    spells.end(3);
    spells.begin(5);
    expect([0, 1, 2, 3, 4, 5, 7.5].map((time) => spells.secondsUntil(time))).toEqual([
      0, 0, 1, 2, 2, 2, 4.5,
    ]);
  });

  test('do not count when they were over at once', () => {
    const spells = new Spells(0.001);
    spells.begin(1);
    spells.end(1.00005);
    spells.begin(2);
    expect(spells.secondsUntil(2.00005)).toBe(0);
  });

  test('are shares of stretches of time, as adding up hundredths says', () => {
    const gaps = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })), { maxLength: 40 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 30 }), (pairs, bins) => {
        const spells = new Spells(0);
        const isSo: boolean[] = [];
        for (const [pause, length] of pairs) {
          isSo.push(...new Array<boolean>(pause).fill(false));
          spells.begin(isSo.length / 100);
          isSo.push(...new Array<boolean>(length).fill(true));
          spells.end(isSo.length / 100);
        }
        const width = 17;
        for (const [bin, share] of spells.shares(0, (bins * width) / 100, bins).entries()) {
          const inBin = isSo.slice(bin * width, (bin + 1) * width);
          expect(share).toBeCloseTo(inBin.filter(Boolean).length / width, 9);
        }
      }),
    );
  });
});
