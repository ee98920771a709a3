import { textOf, type TokenLine } from './token';

/** Where our programs tell the trace on which line of the listing the task is about to wait. */
const TOLD = /^\s*at\(lines\.(\w+)\);$/;

/**
 * For each line of the Python listing that the TypeScript program tells, its own line that does the same:
 * the one after `at(lines.get);`. `lines` are the listing's lines by those names. Throws an Error for a name
 * that the listing does not have, or that is told more than once.
 */
export function twinLines(
  program: readonly TokenLine[],
  lines: Readonly<Record<string, number>>,
): ReadonlyMap<number, number> {
  const twins = new Map<number, number>();
  for (const [index, line] of program.entries()) {
    const name = TOLD.exec(textOf(line))?.[1];
    if (name === undefined) continue;
    const python = lines[name];
    if (python === undefined || twins.has(python)) {
      throw new Error(`lines.${name} is no line of the listing, or told twice`);
    }
    // The next line, counted from 1.
    twins.set(python, index + 2);
  }
  return twins;
}
