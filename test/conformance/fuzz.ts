import { cpythons, ours } from './compareProgram';
import { CPython } from './cpython';
import { explain } from './divergence';
import { generate } from './generate';
import type { Program } from './program';

/** How many programs are handed to CPython at once. */
const BATCH = 50;
/** After so many `fuzzAloud` says how far it is. */
const STEP = 500;

export interface FuzzResult {
  readonly programs: number;
  /** Records that were compared. */
  readonly records: number;
  /** Indices of the programs that ran differently. */
  readonly divergences: readonly number[];
  /** The first of them, made small. */
  readonly explanation: string | null;
}

/**
 * Runs so many random programs of a seed, from the `first` on, on both engines, and compares every
 * record. `look` sees the records of each program that ran alike.
 */
export function fuzz(
  cpython: CPython,
  seed: number,
  programs: number,
  first = 0,
  look: (records: string) => void = () => {},
): FuzzResult {
  let records = 0;
  let explanation: string | null = null;
  const divergences: number[] = [];
  const end = first + programs;
  for (let from = first; from < end; from += BATCH) {
    const batch: Program[] = [];
    for (let at = from; at < Math.min(from + BATCH, end); at++) batch.push(generate(seed, at));
    for (const [at, theirs] of cpythons(cpython, batch).entries()) {
      const program = batch[at] as Program;
      records += theirs.split('\n').length;
      if (theirs === ours(program)) look(theirs);
      else {
        divergences.push(from + at);
        explanation ??= `Seed ${seed}, program ${from + at}:\n${explain(cpython, program)}`;
      }
    }
  }
  return { programs, records, divergences, explanation };
}

/**
 * Says on the console how it goes, and closes with one line. Returns the number of divergences.
 *
 * @public Called by conformance.mjs.
 */
export async function fuzzAloud(seed: number, programs: number): Promise<number> {
  const cpython = await CPython.load();
  let divergences = 0;
  let records = 0;
  for (let from = 0; from < programs; from += STEP) {
    const result = fuzz(cpython, seed, Math.min(STEP, programs - from), from);
    records += result.records;
    if (divergences === 0 && result.explanation !== null) console.log(`${result.explanation}\n`);
    divergences += result.divergences.length;
    const done = Math.min(from + STEP, programs);
    console.log(`${done} of ${programs}, ${records} records, ${divergences} divergences so far`);
  }
  console.log(`${programs} programs, ${divergences} divergences`);
  return divergences;
}
