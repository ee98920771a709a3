import type { ScenarioName } from '../scenarios';
import type { QueueKind, WaitKind } from '../trace';
import { inLanguage } from './inLanguage';
import { lessonPage } from './lessons';
import { loop } from './loop';
import { count, hundredths, number } from './numbers';

/** The words of what is printed for a lesson. Times are in virtual seconds. */
export const handouts = inLanguage('handouts', {
  kinds: {
    notes: lessonPage.course.notes,
    handout: lessonPage.course.handout,
    answers: lessonPage.course.answers,
  },
  label: 'What to print',
  course: 'The whole course',
  back: 'To the course',
  print: 'Print',
  printHint: 'On A4 or Letter paper: choose it in the print dialog.',
  /** The runs of the steps are lived one after another, and their pictures are drawn from them. */
  drawing: (drawn: number, all: number): string =>
    `Drawing the pictures: ${number(drawn)} of ${number(all)} …`,
  failed: (step: string, message: string): string =>
    `The run of this step (${step}) could not be lived: ${message}`,

  lesson: (at: number): string => `Lesson ${number(at)}`,
  minutes: (minutes: number): string => `${number(minutes)} minutes`,
  steps: (steps: number): string => count(steps, 'step', 'steps'),
  name: 'Name',
  date: 'Date',
  step: (at: number, title: string): string => `${number(at)}. ${title}`,
  sources: 'Sources',

  /** What a step is, for the teacher. */
  stepKinds: { watch: 'To watch', predict: 'To predict', try: 'To try' },
  notes: { ask: 'Ask', theySay: 'They will say', showNext: 'Show next' },
  question: 'Question',
  task: 'Task',

  room: {
    choose: 'Tick one.',
    point: 'Ring one.',
    order: 'Number them: 1 comes first.',
    number: (min: string, max: string): string => `Your number, from ${min} to ${max}:`,
    who: 'Who:',
    why: 'Why do you think so?',
    watch: 'Watch this step on the page. What did you see, and why?',
    try: 'What did you set, and what happened then?',
    done: 'The page says: done.',
  },
  answer: {
    happens: 'What happens:',
    why: 'Why:',
    line: 'The line of the program:',
    hint: 'Hint:',
    way: 'One way:',
    done: 'When it is done:',
    before: (until: number): string => `It is done by ${number(until)} s.`,
  },
  /** A request, by what it asks for. */
  sent: {
    vip: (said: string): string => `VIP: ${said}`,
    regular: (said: string): string => `regular: ${said}`,
  },
  times: (what: string, times: number): string => `${number(times)} × ${what}`,
  setting: {
    scene: (stage: string, seed: number): string => `${stage}, seed ${number(seed)}`,
    kind: (kind: string, setting: string): string => `${kind}: ${setting}`,
    version: (name: string): string => `program: ${name}`,
    /** Between two settings. */
    and: ' · ',
  },

  picture: {
    at: (time: number): string => `At ${hundredths.format(time)} s`,
    asked: 'when it is asked',
    decided: 'when it is decided',
    seen: 'what is to be seen',
    caption: (what: string, at: string): string => `${at}: ${what}`,
    /** A caption, where two runs are drawn; of the second with what sets it apart. */
    ofRun: (letter: string, caption: string): string => `${letter} · ${caption}`,
    nothing: 'The program has not made anything yet.',
    over: 'The program has ended.',
    others: 'Other tasks',
    queue: (kind: QueueKind, maxsize: number): string => loop.queue(kind, maxsize),
    size: (size: number, maxsize: number): string => loop.size(size, maxsize),
    sizeSpoken: (size: number, maxsize: number): string => loop.sizeSpoken(size, maxsize),
    semaphore: 'Semaphore',
    value: (value: number): string => `value ${number(value)}`,
    waiting: (n: number): string => `${count(n, 'task waits', 'tasks wait')} for a permit`,
    shutDown: 'shut down',
    empty: 'empty',
    /** Where one is taken from, said without saying who is next: that may be the question. */
    ends: { fifo: 'head', lifo: 'top' },
    /** A place of the heap's list. */
    place: number,
    ofOther: (caption: string, difference: string): string => `${caption} (${difference})`,
    more: (n: number): string => `+ ${number(n)} more`,
    workers: {
      supermarket: 'Cashiers',
      orders: 'Workers',
      balance: 'Tills',
      gate: 'At work',
    } satisfies Record<ScenarioName, string>,
    noWorkers: 'nobody',
    /** What is in the queue, and what a task has in hand. */
    items: {
      supermarket: (item: number): string => `customer ${number(item)}`,
      orders: (item: number): string => `#${number(item)}`,
      balance: (item: number): string => `customer ${number(item)}`,
      gate: (item: number): string => `job ${number(item)}`,
    } satisfies Record<ScenarioName, (item: number) => string>,
    vip: 'VIP',
    products: (left: number): string => `${number(left)} left`,
    productsSpoken: (left: number): string => `${count(left, 'product', 'products')} left`,
    share: (percent: string): string => `${percent} done`,
    states: {
      running: 'runs now',
      created: 'made, not run yet',
      woken: 'woken, not run yet',
      working: 'at work',
    },
    waits: {
      yield: 'waits for its next turn',
      sleep: 'sleeps',
      get: 'waits in get()',
      put: 'waits in put()',
      join: 'waits in join()',
      task: 'waits for a task',
      gather: 'waits for several tasks',
      semaphore: 'waits for a permit',
      event: 'waits for an event',
      future: 'waits for a future',
      release: 'waits for its next turn',
    } satisfies Record<WaitKind, string>,
  },
} as const);
