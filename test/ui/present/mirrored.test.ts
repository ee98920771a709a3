import { describe, expect, it } from 'vitest';
import { readMirrored, type Shown } from '../../../src/ui/present/mirrored';

const shown: Shown = {
  kind: 'shown',
  hash: 'supermarket?v1&at=9&event=200',
  playing: true,
  speed: 2,
  stop: { time: 9.5, position: 210 },
  panel: 'code',
  isBlack: false,
  revealed: 'vips/first',
  begun: null,
  theme: 'projector',
};
const pointed = { x: 0.25, y: 1, task: 'cashier 0', item: null };

describe('what two windows tell each other', () => {
  it('is taken as it was said', () => {
    const all = [
      shown,
      { ...shown, stop: null, revealed: null },
      { kind: 'pointer', at: null },
      { kind: 'pointer', at: pointed },
      { kind: 'hello' },
      { kind: 'gone' },
      { kind: 'ended' },
    ];
    for (const said of all) expect(readMirrored(structuredClone(said))).toEqual(said);
  });

  it('is nothing if it could not have been said by this page', () => {
    const wrong: readonly unknown[] = [
      null,
      'hello',
      7,
      {},
      { kind: 'other' },
      { kind: 'pointer' },
      { kind: 'pointer', at: { ...pointed, x: 1.5 } },
      { kind: 'pointer', at: { ...pointed, y: Number.NaN } },
      { kind: 'pointer', at: { ...pointed, task: 'x'.repeat(201) } },
      { ...shown, hash: 'x'.repeat(16_001) },
      { ...shown, hash: 5 },
      { ...shown, playing: 'yes' },
      { ...shown, speed: 0 },
      { ...shown, speed: Infinity },
      { ...shown, stop: { time: -1, position: 0 } },
      { ...shown, panel: 'other' },
      { ...shown, theme: 'sepia' },
      { ...shown, revealed: {} },
      { ...shown, isBlack: undefined },
    ];
    for (const said of wrong) expect(readMirrored(said)).toBeNull();
  });
});
