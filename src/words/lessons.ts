import { inLanguage } from './inLanguage';
import { count, number } from './numbers';

/** The words of the course and of the player of its lessons; what a lesson says stands with the lesson. */
export const lessonPage = inLanguage('lessonPage', {
  title: 'Lessons',
  intro:
    'Each step sets a scene on the live page. Say first what will happen. Then watch: the run stops at the moment that decides, and the page says why.',
  loading: 'One moment …',
  unknownLesson: (name: string): string =>
    `There is no lesson called “${name}”. These are the lessons:`,
  unknownStep: (step: string, lesson: string): string =>
    `“${lesson}” has no step called “${step}”. These are the lessons and their steps:`,

  course: {
    number: (at: number): string => `Lesson ${number(at)}`,
    minutes: (minutes: number): string => `${number(minutes)} min`,
    done: (done: number, all: number): string =>
      `${number(done)} of ${count(all, 'step', 'steps')} done`,
    begin: 'Begin',
    goOn: 'Go on',
    again: 'Look again',
    /** A link, for those who hear only the links of the page. */
    linkOf: (link: string, title: string): string => `${link}: ${title}`,
    steps: 'All steps',
    stepDone: 'done',
    stepRight: 'right at first',
    notes: 'Teacher’s notes',
    handout: 'Hand-out',
    answers: 'Hand-out with answers',
    toPrint: 'The whole course, to print',
    all: 'the whole course',
  },

  showAnswers: 'Show all answers',
  showAnswersHint:
    'For teachers: the answer to each question at once, and one way to do each task.',

  card: {
    label: 'Lesson',
    all: 'All lessons',
    step: (at: number, of: number): string => `Step ${number(at)} of ${number(of)}`,
    stepDone: 'done',
    back: 'Back',
    next: 'Next',
    nextLesson: (title: string): string => `Next lesson: ${title}`,
    toCourse: 'To the course',
    steps: 'Steps of the lesson',
    why: 'Why',
    line: 'The line of the program',
    watch: 'Watch',
    watching: 'From the start',
    watchingHint: 'The run stops by itself at the moment that decides.',
    again: 'Play it again',
    answerAgain: 'Answer again',
    answerFirst: 'Answer first, then watch.',
    changed: 'You have changed the run, so it is no longer the one this step is about.',
    setAgain: 'Set the scene again',
  },

  question: {
    right: 'Right.',
    wrong: 'Not this time.',
    happens: 'What happens:',
    yours: 'your answer',
    comesTrue: 'comes true',
    doesNot: 'does not',
    order: 'In this order, the first one on top',
    up: (what: string): string => `Up: ${what}`,
    down: (what: string): string => `Down: ${what}`,
    moved: (what: string, at: number, of: number): string =>
      `${what}: now ${number(at)} of ${number(of)}`,
    number: 'Your number',
    exact: 'Your number, exact value',
    noNumber: (min: string, max: string, got: string): string =>
      got === ''
        ? `Your number goes from ${min} to ${max}, and nothing was typed. It stays as it was.`
        : `Your number goes from ${min} to ${max}, and “${got}” is no number. It stays as it was.`,
    outOfRange: (min: string, max: string, got: string): string =>
      `Your number goes from ${min} to ${max}, so ${got} is out of range. It stays as it was.`,
    offSteps: (step: number, got: string): string =>
      `Your number goes in steps of ${number(step)}, so ${got} lies between two. It stays as it was.`,
    point: 'Choose here, or point at it on the stage.',
  },

  try: {
    task: 'Your task',
    notYet: 'Not done yet. Change what you like on the page and press play: the page watches.',
    done: 'Done.',
    doneBefore: 'You have done this before.',
    hint: 'Show a hint',
    hintTitle: 'Hint',
    solve: 'Show one way',
    solved: 'This is one way: the page has set it. Watch it.',
  },
} as const);
