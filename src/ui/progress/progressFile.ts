import { progressWords } from '../../words/progress';

/** That a step or a mistake was done and, if something was answered there, whether the first answer was right. */
export interface StepProgress {
  readonly done: true;
  readonly right?: boolean;
}

/** By `lesson/step` or `mistakes/name`; those that were not done are missing. What the page no longer has is kept. */
export interface KnownProgress {
  readonly steps: Readonly<Record<string, StepProgress>>;
}

/** A sentence on what is wrong with a text that should be progress; it names the field. */
export interface Refused {
  readonly problem: string;
}

const VERSION = 1;
const text = progressWords;
const NAME = /^[A-Za-z]\w*\/[A-Za-z]\w*$/;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string =>
  value === undefined ? text.missing : JSON.stringify(value);

/** The text to keep or to export. */
export function writeProgress({ steps }: KnownProgress): string {
  return `${JSON.stringify({ version: VERSION, steps }, null, 2)}\n`;
}

/** Reads what writeProgress wrote. */
export function readProgress(written: string): KnownProgress | Refused {
  const { problem } = text;
  let read: unknown;
  try {
    read = JSON.parse(written);
  } catch {
    return { problem: problem.json };
  }
  if (!isObject(read)) return { problem: problem.noObject };
  const { version, steps } = read;
  if (version !== VERSION) return { problem: problem.version(shown(version)) };
  if (!isObject(steps)) return { problem: problem.steps };
  const known: Record<string, StepProgress> = {};
  for (const [name, step] of Object.entries(steps)) {
    if (!NAME.test(name)) return { problem: problem.name(name) };
    if (!isObject(step)) return { problem: problem.step(name) };
    const { done, right } = step;
    if (done !== true) return { problem: problem.done(name, shown(done)) };
    if (right !== undefined && typeof right !== 'boolean') {
      return { problem: problem.right(name, shown(right)) };
    }
    known[name] = right === undefined ? { done } : { done, right };
  }
  return { steps: known };
}
