import { cpythons, ours } from './compareProgram';
import type { CPython } from './cpython';
import type { Program } from './program';
import { showProgram } from './showProgram';
import { shrink } from './shrink';

/** How many records before the first different one are shown. */
const CONTEXT = 3;

/** A record for a reader: its times as decimal numbers. */
function readable(record: string): string {
  const view = new DataView(new ArrayBuffer(8));
  return record.replace(/\b[0-9a-f]{16}\b/g, (digits) => {
    view.setBigUint64(0, BigInt(`0x${digits}`));
    return String(view.getFloat64(0));
  });
}

/** Where two lists of records part, for a reader; null if they are equal. */
export function difference(theirs: string, mine: string): string | null {
  if (theirs === mine) return null;
  const [expected, got] = [theirs.split('\n'), mine.split('\n')];
  const at = expected.findIndex((record, index) => record !== got[index]);
  const first = at === -1 ? expected.length : at;
  const before = expected.slice(Math.max(0, first - CONTEXT), first);
  return [
    `The first ${first} records are the same. Then:`,
    ...before.map((record) => `  both     ${readable(record)}`),
    `  CPython  ${readable(expected[first] ?? '(nothing more)')}`,
    `  ours     ${readable(got[first] ?? '(nothing more)')}`,
    ...(got[first]?.startsWith('our engine') ? got.slice(first + 1, first + 4) : []),
  ].join('\n');
}

/** Makes a program that `run` runs differently as small as it gets, and tells what is different. */
export function explain(cpython: CPython, program: Program, run = ours): string {
  const pair = (each: Program): [string, string] => [
    cpythons(cpython, [each])[0] as string,
    run(each),
  ];
  const smallest = shrink(program, (each) => {
    const [theirs, mine] = pair(each);
    return theirs !== mine;
  });
  return `${showProgram(smallest)}\n\n${difference(...pair(smallest)) ?? 'no difference any more'}`;
}
