import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lines } from '../../../src/scenarios/supermarket/lines';
import { supermarket as program } from '../../../src/ui/scenes/sources';
import whileTrue from '../../../src/scenarios/supermarket/while_true.py?raw';
import type { TokenLine } from '../../../src/ui/code/token';
import { twinLines } from '../../../src/ui/code/twinLines';

const tokens = (text: string): TokenLine[] => text.split('\n').map((line) => [['plain', line]]);

const programFile = new URL('../../../src/scenarios/supermarket/program.ts', import.meta.url);

describe('twinLines', () => {
  const twins = twinLines(program, lines);
  const python = whileTrue.split('\n');
  const typescript = readFileSync(programFile, 'utf8').split('\n');
  const pairs = [...twins].map(([a, b]) => [python[a - 1]?.trim(), typescript[b - 1]?.trim()]);

  it('gives every line on which tasks wait one line of its own', () => {
    expect([...twins.keys()].toSorted((a, b) => a - b)).toEqual(
      Object.values(lines).toSorted((a, b) => a - b),
    );
    expect(new Set(twins.values()).size).toBe(Object.keys(lines).length);
  });

  it('pairs an await with a yield* of the same thing', () => {
    // What is awaited, without Python's module, our `this` and the way each writes constants.
    const awaited = (line: string | undefined, keyword: RegExp): string | undefined =>
      line?.match(keyword)?.[1];
    expect(
      pairs.map(([a, b]) => [
        awaited(a, /\bawait (?:asyncio\.)?([\w.]+)/),
        awaited(b, /\byield\* ([\w.]+)/),
      ]),
    ).toEqual(
      [['entrance'], ['line.join'], ['line.get'], ['sleep'], ['line.put'], ['sleep']].map(
        ([same]) => [same, same],
      ),
    );
  });

  it('tells the two sleeps apart', () => {
    expect(typescript[(twins.get(lines.scan) ?? 0) - 1]).toContain('this.seconds[product]');
    expect(typescript[(twins.get(lines.interval) ?? 0) - 1]).toContain('this.constants.interval');
  });

  it('refuses a name that the listing does not have, and one told twice', () => {
    expect(() => twinLines(tokens('at(lines.nap);\nyield* sleep(1);'), { get: 1 })).toThrow(
      'lines.nap',
    );
    expect(() =>
      twinLines(tokens('at(lines.get);\nyield* a;\nat(lines.get);\nyield* b;'), { get: 1 }),
    ).toThrow('told twice');
  });
});
