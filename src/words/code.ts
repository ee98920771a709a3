import { inLanguage } from './inLanguage';
import { number } from './numbers';

/** The words of the card that shows the program. */
export const code = inLanguage('code', {
  label: 'The program',
  views: {
    label: 'How the program is shown',
    python: 'Python',
    typescript: 'TypeScript',
    log: 'Log',
  },
  lines: 'Listing with the line on which each task is suspended',
  typescriptLines:
    'The same program in TypeScript, as it runs here, with the line on which each task is suspended',
  /** Of a line that is marked, for those who do not see that it is. */
  marks: {
    wrong: 'to be changed: ',
    gap: 'something is missing below: ',
    told: 'this line explains it: ',
  },
  loading: 'Loading…',
  /** What a task's marker says, by what the task is doing. */
  state: {
    created: 'not started',
    running: 'running',
    woken: 'woken',
    yield: 'next turn',
    sleep: 'sleeping',
    get: 'waiting',
    put: 'blocked',
    join: 'waiting',
    task: 'waiting',
    gather: 'waiting',
    semaphore: 'waiting',
    event: 'waiting',
    future: 'waiting',
    release: 'waiting',
  },
  marker: (task: string, state: string): string => `${task}: ${state}`,
  more: (tasks: number): string => `+${number(tasks)}`,
  moreSpoken: (tasks: string, unnamed: number): string =>
    unnamed > 0 ? `and ${tasks}, and ${number(unnamed)} more` : `and ${tasks}`,
  /** The file that a terminal can run. */
  copy: 'Copy as Python',
  download: 'Download .py',
  replay: {
    command: (file: string): string => `python ${file}`,
    option: '--replay',
    what: 'prints this run’s log',
  },
  copied: 'Copied',
  downloaded: (file: string): string => `Saved as ${file}`,
  notCopied: 'The browser did not let it be copied. Download it instead.',
  notMade: (why: string): string => `The file could not be made: ${why}`,
} as const);
