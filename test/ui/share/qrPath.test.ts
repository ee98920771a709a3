import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../src/ui/share/qrPath';

/** The dark modules of a path, as `x,y`. */
const dark = (path: string): Set<string> =>
  new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`));

describe('a QR code', () => {
  const { size, path } = qrPath(
    'https://somebody.github.io/await-your-turn/#supermarket?v1&seed=7',
  );
  const modules = dark(path);

  it('has a size that QR codes have', () => {
    expect((size - 17) % 4).toBe(0);
    expect(size).toBeGreaterThanOrEqual(21);
  });

  it('has a finder pattern in three of its corners: 33 dark modules in a square of seven', () => {
    const finder = (left: number, top: number): number =>
      [...modules].filter((each) => {
        const [x = 0, y = 0] = each.split(',').map(Number);
        return x >= left && x < left + 7 && y >= top && y < top + 7;
      }).length;
    expect([finder(0, 0), finder(size - 7, 0), finder(0, size - 7)]).toEqual([33, 33, 33]);
  });

  it('has timing patterns between them: every other module is dark', () => {
    for (let at = 8; at < size - 8; at++) {
      expect(modules.has(`${at},6`)).toBe(at % 2 === 0);
      expect(modules.has(`6,${at}`)).toBe(at % 2 === 0);
    }
  });

  it('says the one text and no other', () => {
    expect(qrPath('a').path).not.toBe(qrPath('b').path);
    expect(qrPath('x'.repeat(900)).size).toBeGreaterThan(size);
  });
});
