import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/ui/code/highlight';
import { textOf } from '../../../src/ui/code/token';
import { supermarket as program } from '../../../src/ui/scenes/sources';
import lines from '../../../src/scenarios/supermarket/while_true.py?highlighted';
import source from '../../../src/scenarios/supermarket/while_true.py?raw';

const programFile = new URL('../../../src/scenarios/supermarket/program.ts', import.meta.url);

describe('highlight', () => {
  it('tells keywords, functions, numbers, strings and comments of Python apart', async () => {
    const code = 'async def f():\n\n    return g(1, "a")  # b\n';
    expect(await highlight(code, 'python')).toEqual([
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

  it('tells them apart in TypeScript', async () => {
    const code = "const a = yield* this.g(1, 'b', `c ${d}`); // e\n";
    expect(await highlight(code, 'typescript')).toEqual([
      [
        ['keyword', 'const'],
        ['plain', ' a = '],
        ['keyword', 'yield* this'],
        ['plain', '.'],
        ['function', 'g'],
        ['plain', '('],
        ['number', '1'],
        ['plain', ', '],
        ['string', "'b'"],
        ['plain', ', '],
        ['string', '`c ${d}`'],
        ['plain', '); '],
        ['comment', '// e'],
      ],
    ]);
  });

  it.each([
    { name: 'a listing', imported: lines, file: source },
    { name: 'our program', imported: program, file: readFileSync(programFile, 'utf8') },
  ])('loses no character of $name that is imported as lines', ({ imported, file }) => {
    expect(imported.map(textOf).join('\n')).toBe(file.trimEnd());
  });
});
