import { inLanguage } from './inLanguage';
import { count, number } from './numbers';

/** The words of what a learner has done in the lessons and among the mistakes. */
export const progressWords = inLanguage('progressWords', {
  title: 'Your progress',
  kept: 'It is kept in this browser only and sent to nobody.',
  notKept:
    'This browser keeps nothing, so it lasts for this visit only. Export it to have it next time.',
  sum: (done: number, all: number, right: number): string =>
    `${number(done)} of ${count(all, 'step', 'steps')} done, ${count(right, 'question', 'questions')} right at the first answer.`,
  mistakes: (done: number, right: number): string =>
    `${count(done, 'mistake', 'mistakes')} done, ${number(right)} right at the first answer.`,
  mistakesOf: (done: number, all: number, right: number): string =>
    `${number(done)} of ${count(all, 'mistake', 'mistakes')} done, ${number(right)} right at the first answer.`,
  /** Where the buttons for it are. */
  place: 'Export or reset it among the lessons',
  export: 'Export',
  import: 'Import',
  importHint: 'What is imported is added to what is here.',
  reset: 'Reset',
  really: 'Forget all progress? This cannot be undone.',
  yes: 'Forget it',
  no: 'Keep it',
  exported: (file: string): string => `Saved as ${file}.`,
  imported: (steps: number, mistakes: number): string =>
    `Imported: ${count(steps, 'step', 'steps')} and ${count(mistakes, 'mistake', 'mistakes')}.`,
  forgotten: 'All progress is forgotten.',
  file: 'await-your-turn-progress.json',
  unread: (message: string): string => `The file could not be read: ${message}`,
  /** Why a file is refused. */
  problem: {
    json: 'This file is no JSON. Nothing was changed.',
    noObject: 'This file holds no progress: it should be an object. Nothing was changed.',
    version: (got: string): string =>
      `The field “version” should be 1, and is ${got}. Nothing was changed.`,
    steps: 'The field “steps” should be an object. Nothing was changed.',
    name: (name: string): string =>
      `The field “steps” has “${name}”, which is no name of a lesson and its step, such as “lineAndTills/theShop”, or of a mistake, such as “mistakes/workerDies”. Nothing was changed.`,
    step: (name: string): string =>
      `The field “steps”, “${name}” should be an object. Nothing was changed.`,
    done: (name: string, got: string): string =>
      `The field “done” of “${name}” should be true, and is ${got}. Nothing was changed.`,
    right: (name: string, got: string): string =>
      `The field “right” of “${name}” should be true or false, and is ${got}. Nothing was changed.`,
  },
  missing: 'missing',
} as const);
