import type { mistakeWords } from '../../words/mistakes';
import type { Outcome } from './outcomeOf';

type Words = typeof mistakeWords;

/** Whether an answer came true. */
type Holds = (outcome: Outcome) => boolean;

const texts = ({ printed }: Outcome): readonly string[] => printed.map(({ text }) => text);
const says = (outcome: Outcome, text: string): boolean => texts(outcome).includes(text);
const failed = ({ failures }: Outcome, error: string): boolean =>
  failures.some((failure) => failure.error === error);
const waitingIn = ({ left }: Outcome, wait: string): number =>
  left.filter((task) => task.wait === wait).length;

/** The jobs of which `job 1 done`, `order 1 begins` and the like were printed, in that order. */
const numbersIn = (outcome: Outcome, text: RegExp): number[] =>
  texts(outcome).flatMap((line) => {
    const [, job] = text.exec(line) ?? [];
    return job === undefined ? [] : [Number(job)];
  });
const done = (outcome: Outcome): number[] => numbersIn(outcome, /^job (\d+) done$/);
const begun = (outcome: Outcome): number[] => numbersIn(outcome, /^(?:job|order) (\d+) begins$/);
const reported = (outcome: Outcome): number[] => numbersIn(outcome, /^job (\d+) is reported$/);
const results = (outcome: Outcome): number[] => numbersIn(outcome, /^result (\d+)$/);
/** Which worker did each job. */
const workers = (outcome: Outcome): number[] => numbersIn(outcome, /^worker (\d+): /);

const are = (numbers: readonly number[], ...expected: readonly number[]): boolean =>
  numbers.join() === expected.join();
const areAll = (numbers: readonly number[], count: number): boolean =>
  are(
    numbers.toSorted((a, b) => a - b),
    ...Array.from({ length: count }, (_, at) => at),
  );
const isOneOnly = (numbers: readonly number[]): boolean =>
  numbers.length > 1 && new Set(numbers).size === 1;
const alternate = (numbers: readonly number[]): boolean =>
  numbers.length > 1 && numbers.every((number, at) => at === 0 || number !== numbers[at - 1]);
/** Virtual seconds at which this was printed; never is infinitely late. */
const when = ({ printed }: Outcome, text: string): number =>
  printed.find((line) => line.text === text)?.time ?? Infinity;
const place = (numbers: readonly number[], number: number): number => numbers.indexOf(number) + 1;

const isStuck = ({ end }: Outcome): boolean => end === 'stuck';
const isFinished = ({ end }: Outcome): boolean => end === 'finished';

/** What each answer says, as a question to the run: so the run decides which one is right. */
export const predictions: {
  readonly [M in keyof Words]: { readonly [O in keyof Words[M]['options']]: Holds };
} = {
  betweenAwait: {
    home: (run) => areAll(begun(run), 3) && says(run, 'all went home'),
    one: (run) => areAll(begun(run), 3) && isStuck(run) && waitingIn(run, 'get') === 1,
    both: (run) => begun(run).length < 3 && isStuck(run) && waitingIn(run, 'get') === 2,
    error: (run) => failed(run, 'QueueEmpty'),
  },
  whileNotEmpty: {
    all: (run) => areAll(done(run), 6) && isFinished(run),
    half: (run) => areAll(done(run), 3) && isStuck(run),
    none: (run) => done(run).length === 0,
    ends: (run) => areAll(done(run), 3) && isFinished(run),
  },
  workerDies: {
    goesOn: (run) => run.failures.length === 0,
    waits: (run) => failed(run, 'ValueError') && are(done(run), 0, 2, 3) && isStuck(run),
    ends: (run) => failed(run, 'ValueError') && are(done(run), 0, 2, 3) && isFinished(run),
    stops: (run) => failed(run, 'ValueError') && done(run).length < 3,
  },
  taskDoneForgotten: {
    ends: (run) => areAll(done(run), 4) && when(run, 'all jobs are done') < Infinity,
    waits: (run) => areAll(done(run), 4) && isStuck(run) && !says(run, 'all jobs are done'),
    early: (run) => when(run, 'all jobs are done') < when(run, 'job 3 done'),
    error: (run) => run.failures.some(({ name }) => name === 'main'),
  },
  nobodyKeeps: {
    all: (run) => areAll(reported(run), 3) && isFinished(run),
    first: (run) => are(reported(run), 0) && isFinished(run),
    none: (run) => reported(run).length === 0,
    never: (run) => areAll(reported(run), 3) && isStuck(run),
  },
  unboundedQueue: {
    few: (run) => run.longest <= 3,
    grows: (run) => run.longest > 3 && run.afterPuts.at(-1) === run.longest,
    blocks: (run) => run.suspensions.has('put'),
    error: (run) => failed(run, 'QueueFull'),
  },
  putNowaitWhenFull: {
    waits: (run) => areAll(done(run), 5),
    fails: (run) => failed(run, 'QueueFull') && done(run).length === 0,
    drops: (run) => run.failures.length === 0 && are(done(run), 0, 1),
    later: (run) => failed(run, 'QueueFull') && are(done(run), 0, 1),
  },
  blockingSleep: {
    beside: (run) => when(run, 'job 0 done') < 2,
    late: (run) => when(run, 'job 0 done') >= 3 && says(run, 'job 0 done'),
    error: (run) => run.failures.length > 0,
  },
  taskForEach: {
    few: (run) => says(run, '4 tasks') && run.mostTasks === 4,
    all: (run) => says(run, '31 tasks') && run.mostTasks === 31,
    none: (run) => says(run, '1 tasks') && run.mostTasks === 1,
  },
  longerLine: {
    twelve: (run) => says(run, '12 seconds'),
    six: (run) => says(run, '6 seconds'),
    one: (run) => says(run, '1 seconds'),
  },
  noAwait: {
    turns: (run) => alternate(workers(run)),
    one: (run) => isOneOnly(workers(run)) && workers(run).length === 6,
    halves: (run) => are(workers(run), 0, 0, 0, 1, 1, 1),
  },
  overtaken: {
    turns: (run) => alternate(workers(run)),
    one: (run) => isOneOnly(workers(run)) && workers(run).length === 4,
    stuck: (run) => isStuck(run),
  },
  equalPriority: {
    fair: (run) => are(begun(run), 2, 0, 1),
    swapped: (run) => are(begun(run), 2, 1, 0),
    came: (run) => are(begun(run), 0, 1, 2),
  },
  equalSleeps: {
    begun: (run) => are(results(run), 0, 1, 2, 3),
    heap: (run) => are(results(run), 0, 2, 1, 3),
    reverse: (run) => are(results(run), 3, 2, 1, 0),
  },
  fullPriority: {
    first: (run) => place(begun(run), 4) === 1,
    second: (run) => place(begun(run), 4) === 2,
    last: (run) => place(begun(run), 4) === 5,
  },
  starvation: {
    turn: (run) => place(begun(run), 1) === 2,
    fourth: (run) => place(begun(run), 1) === 4,
    last: (run) => place(begun(run), 1) === 8,
  },
  idlePriority: {
    vip: (run) => place(begun(run), 3) === 1,
    came: (run) => are(begun(run), 0, 1, 2, 3),
    middle: (run) => place(begun(run), 3) === 2,
  },
  notComparable: {
    came: (run) => are(done(run), 0, 1, 2),
    // The second job has come into the heap, and there the comparison failed.
    error: (run) =>
      failed(run, 'TypeError') && done(run).length === 0 && run.afterPuts.length === 2,
    later: (run) => failed(run, 'TypeError') && are(done(run), 0),
    stuck: (run) => isStuck(run),
  },
  taskDoneTwice: {
    all: (run) =>
      are(done(run), 0, 1, 2) && when(run, 'all jobs are done') > when(run, 'job 2 done'),
    early: (run) => are(done(run), 0, 1) && says(run, 'all jobs are done'),
    never: (run) => are(done(run), 0, 1, 2) && !says(run, 'all jobs are done'),
  },
  finallyAroundGet: {
    cancelled: (run) => says(run, 'the worker ended with a CancelledError'),
    value: (run) => says(run, 'the worker ended with a ValueError') && failed(run, 'ValueError'),
    stays: (run) => isStuck(run),
  },
  cancelInExcept: {
    home: (run) => areAll(done(run), 4) && when(run, 'all went home') < 5,
    waits: (run) => areAll(done(run), 4) && isStuck(run),
    late: (run) => says(run, 'all went home') && when(run, 'all went home') >= 5,
    cut: (run) => done(run).length < 4,
  },
  closingTooSlow: {
    closed: (run) => says(run, 'too slow') && says(run, 'closed'),
    waits: (run) => says(run, 'too slow') && !says(run, 'closed') && isStuck(run),
    done: (run) => areAll(done(run), 4) && says(run, 'closed'),
  },
};

/** The names of the answers that came true. */
export function trueOptions(mistake: keyof Words, outcome: Outcome): readonly string[] {
  const options: Readonly<Record<string, Holds>> = predictions[mistake];
  return Object.keys(options).filter((option) => options[option]?.(outcome));
}
