import { inLanguage } from '../inLanguage';
import { count, hundredths, number } from '../numbers';

/** The words of the gallery and of one mistake’s page around what is said of the mistake. Times in virtual seconds. */
export const mistakePage = inLanguage('mistakePage', {
  title: 'Mistakes with queues',
  intro:
    'Short programs with one mistake each. Say first what will happen. Then watch it happen, find out why, and see the program put right.',
  groups: {
    stuck: 'Lost or stuck',
    pace: 'Too fast, too many, too slow',
    order: 'Who comes first, who gets what',
    closingDown: 'Closing down',
  },
  loading: 'One moment …',
  unknown: (name: string): string => `There is no mistake called “${name}”.`,
  back: 'All mistakes',
  neighbours: 'Other mistakes',
  previous: (title: string): string => `Previous: ${title}`,
  next: (title: string): string => `Next: ${title}`,

  showAnswers: 'Show all answers',
  showAnswersHint: 'For teachers: on every mistake, without a question first.',

  /** What a card says of what the learner has done. */
  done: {
    right: 'right at first',
    wrong: 'not right at first',
    seen: 'answer seen',
  },

  program: {
    title: 'The program',
    fixedTitle: 'The program put right',
    fixedHint: 'The same program with the fix.',
    fixedListing: 'The program put right, and the line on which each task is suspended',
    hint: 'Marked with ▸: the lines that the fix will change.',
    hintMissing: 'Marked with ▸: the place where something is missing.',
    listing: 'The program with the mistake, and the line on which each task is suspended',
  },
  terms: 'What the words mean',

  question: {
    title: 'What will happen?',
    run: 'Run it and see',
    answer: 'Show answer',
    choose: 'Choose one, then run it.',
    right: 'Right. That is what happens:',
    wrong: 'Not this time. What happens:',
    shown: 'What happens:',
    yours: 'your answer',
    comesTrue: 'comes true',
    doesNot: 'does not',
    watching: 'Play it to its end; then the answer comes.',
    again: 'Ask me again',
  },

  stage: {
    wrong: 'The run',
    fixed: 'Put right',
    withMistake: 'With the mistake',
    sideBySide: 'Before and after, on one clock',
    playBoth: 'Play both from the start',
    kinds: { fifo: 'Queue', lifo: 'LifoQueue', priority: 'PriorityQueue' },
    size: (items: number, maxsize: number): string =>
      maxsize > 0
        ? `${number(items)} of ${count(maxsize, 'place', 'places')}`
        : `${count(items, 'item', 'items')}, no limit`,
    items: 'Items in the queue, the next one first',
    rank: (rank: number): string => `rank ${number(rank)}`,
    empty: 'empty',
    shutDown: 'shut down',
    unfinished: (n: number): string => `unfinished ${number(n)}`,
    getters: 'wait in get()',
    putters: 'wait in put()',
    joiners: 'wait in join()',
    nobody: 'nobody',
    semaphore: 'Semaphore',
    permits: (n: number): string => count(n, 'permit free', 'permits free'),
    waiters: 'wait for a permit',
    tasks: 'Tasks',
    alive: (n: number): string => `${number(n)} alive`,
    onLine: (line: number): string => `line ${number(line)}`,
    taskSpoken: (name: string, state: string, line: number): string =>
      line > 0 ? `${name}: ${state}, line ${number(line)}` : `${name}: ${state}`,
    ended: (finished: number, cancelled: number, failed: number): string =>
      `ended: ${number(finished)} finished, ${number(cancelled)} cancelled, ${number(failed)} failed`,
    failed: (name: string, error: string, at: number): string =>
      `${name} failed with ${error} at ${hundredths.format(at)} s`,
    output: 'Output of print',
    noOutput: 'nothing printed yet',
    printedAt: (time: number): string => `${hundredths.format(time)} s`,
    more: (n: number): string => `+ ${number(n)} more`,
  },

  /** What went wrong in a run that comes to its end. */
  outcome: {
    title: 'How it ended',
    finished: (at: number): string => `The program ended at ${hundredths.format(at)} s.`,
    mainFailed: (error: string, at: number): string =>
      `Main failed with ${error} at ${hundredths.format(at)} s, and the program ended.`,
    stuck: (tasks: number): string =>
      `The program never ends: ${count(tasks, 'task waits', 'tasks wait')} for ever.`,
    cut: (n: number): string => `${count(n, 'task was', 'tasks were')} cancelled before the end.`,
  },
  why: { title: 'Why', rule: 'The rule' },
  fix: {
    title: 'The fix',
    label: 'The change, line by line',
    /** Before a line, for those who do not see its sign. */
    spoken: { removed: 'removed: ', added: 'added: ' },
    leftOut: '⋯',
    minus: '−',
    plus: '+',
  },
} as const);
