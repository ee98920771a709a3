import { inLanguage } from './inLanguage';
import { count, number } from './numbers';

const rows = (many: number): string => count(many, 'row', 'rows');

/** The words around the log. Its sentences stand in log.ts. Loaded with the log, so not among `words`. */
export const logPanel = inLanguage('logPanel', {
  label: 'Log: what the event loop did, a sentence each',
  kinds: {
    label: 'Kinds of rows',
    loop: 'loop',
    timer: 'timer',
    task: 'task',
    queue: 'queue',
    input: 'input',
  },
  task: {
    label: 'Task',
    all: 'All tasks',
  },
  /** For those who listen: this row lies behind the playhead. */
  ahead: 'not yet at the playhead',
  back: 'Back to the playhead',
  nothingYet: 'Nothing has happened yet. Play, or step forward.',
  noneOfThese: 'No row is of the kinds and the task that are chosen.',
  shown: (passed: number, all: number): string =>
    passed === all ? rows(all) : `${number(passed)} of ${rows(all)}`,
  /** Of very many rows those around the playhead are in the list. */
  page: (first: number, last: number, all: number): string =>
    `${number(first)}–${number(last)} of ${rows(all)}, around the playhead`,
  copy: 'Copy log',
  copied: (lines: number): string => `Copied ${count(lines, 'line', 'lines')}.`,
  copiedPart: (first: number, last: number, all: number): string =>
    `Copied lines ${number(first)}–${number(last)} of ${number(all)}: ${number(last - first + 1)} are the most at once.`,
  notCopied: 'The browser did not let the log be copied.',
} as const);
