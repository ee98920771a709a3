import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/ui/code/highlight';
import lines from '../../../src/scenarios/supermarket/while_true.py?highlighted';
import source from '../../../src/scenarios/supermarket/while_true.py?raw';

describe('highlight', () => {
  it('tells keywords, functions, numbers, strings and comments apart', async () => {
    expect(await highlight('async def f():\n\n    return g(1, "a")  # b\n')).toEqual([
      [
        ['keyword', 'async def '],
        ['function', 'f'],
        ['plain', '():'],
      ],
      [],
      [
        ['plain', '    '],
        ['keyword', 'return '],
        ['function', 'g'],
        ['plain', '('],
        ['number', '1'],
        ['plain', ', '],
        ['string', '"a"'],
        ['plain', ')  '],
        ['comment', '# b'],
      ],
    ]);
  });

  it('loses no character of a listing that is imported as lines', () => {
    expect(lines.map((line) => line.map(([, text]) => text).join('')).join('\n')).toBe(
      source.trimEnd(),
    );
  });
});
