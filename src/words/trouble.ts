import { inLanguage } from './inLanguage';
import { count, hundredths, millionths, number, seconds } from './numbers';

/** A moment that one can go to: virtual seconds, and a position in the trace. */
interface Moment {
  readonly time: number;
  readonly position: number;
}

/** A piece of a sentence: a text in which Python stands between backticks, a task's name, or a moment. */
export type Piece = string | { readonly task: string } | { readonly moment: Moment };

/** A sentence or a few, with names that can be pointed at and moments that one can go to. */
export type Telling = readonly Piece[];

/** What a template says. Texts beside one another become one, so that their backticks come in pairs. */
function say(texts: TemplateStringsArray, ...pieces: readonly (Piece | Telling)[]): Telling {
  const said: Piece[] = [];
  for (const piece of texts.flatMap((text, at) => [text, pieces[at] ?? '']).flat()) {
    const last = said[said.length - 1];
    if (typeof piece === 'string' && typeof last === 'string') said[said.length - 1] = last + piece;
    else if (piece !== '') said.push(piece);
  }
  return said;
}

/** Instants right after the start differ by microseconds; later on hundredths are fine enough. */
const clock = (time: number): string => `${(time < 0.1 ? millionths : hundredths).format(time)} s`;
const onLine = (line: number): string => (line > 0 ? ` on line ${line}` : '');
const items = (n: number): string => count(n, 'item', 'items');
const tasks = (n: number): string => count(n, 'task', 'tasks');

/** How many of the unfinished items are in the queue, and not taken yet. */
const stillIn = (unfinished: number, size: number): string => {
  if (size === 0) return 'none of them in';
  return unfinished === size ? 'still in' : `${number(size)} of them still in`;
};

/** How a task came to its end: `cashier 2 ended at 4.20 s`. */
const ended = {
  finished: 'ended',
  cancelled: 'was cancelled',
  failed: 'failed',
} as const;

/** The words for what has gone wrong. Times are in virtual seconds. */
export const trouble = inLanguage('trouble', {
  label: 'What has gone wrong',
  whyStuck: 'Why is it stuck?',
  whoWaits: 'Who may wait for ever?',
  whatHappened: 'What went wrong?',
  stuckSince: (at: Moment): Telling => say`stuck since ${{ moment: at }}`,
  stoppedAt: (at: Moment): Telling => say`stopped at ${{ moment: at }}`,
  clock,
  /** What a link to a moment says to those who do not see that it is one. */
  goTo: (time: number): string => `Go to ${millionths.format(time)} s`,

  otherQueue: (queue: number): string => `queue ${queue}`,

  stuck:
    'Every task waits, no callback is ready and no timer is set: nothing can ever happen again.',
  neverYields:
    'Only one callback runs at a time, so nothing else can ever happen: a real program would hang here, and this run was stopped.',
  /** @param someLive not all of those who have done it are gone: some of them are told of here */
  abandoned: (someLive: boolean): string =>
    `The loop goes on, but ${someLive ? 'whoever has done so far what is waited for here has ended, or waits here as well' : 'nobody who has done so far what is waited for here is left'}. Unless somebody else does it, this waits for ever.`,
  others: (n: number): string => `${tasks(n)} more ${n === 1 ? 'waits' : 'wait'} as well.`,
  circle: (pairs: readonly (readonly [string, string])[]): Telling => [
    'They wait for one another: ',
    ...pairs.flatMap(([who, whom], at) => [
      at > 0 ? ', ' : '',
      { task: who },
      ' for ',
      { task: whom },
    ]),
    '.',
  ],

  /** Who waits, and for what. */
  waits: {
    get: (who: string, line: number, queue: string, size: number): Telling =>
      size === 0
        ? say`${{ task: who }} waits in \`get()\`${onLine(line)}: ${queue} is empty.`
        : say`${{ task: who }} waits in \`get()\`${onLine(line)}: ${queue} holds ${items(size)}, but a \`put()\` that failed woke nobody.`,
    put: (who: string, line: number, queue: string, size: number, maxsize: number): Telling =>
      say`${{ task: who }} waits in \`put()\`${onLine(line)}: ${queue} is full, with ${number(size)} of ${number(maxsize)}.`,
    join: (who: string, line: number, queue: string, unfinished: number, size: number): Telling =>
      say`${{ task: who }} waits in \`join()\`${onLine(line)}: ${number(unfinished)} ${unfinished === 1 ? 'is' : 'are'} unfinished, ${stillIn(unfinished, size)} ${queue}.`,
    task: (who: string, line: number, whom: Telling): Telling =>
      say`${{ task: who }} waits${onLine(line)} for ${whom} to end.`,
    gather: (who: string, line: number, whom: Telling): Telling =>
      say`${{ task: who }} waits in \`gather()\`${onLine(line)} for ${whom} to end.`,
    semaphore: (who: string, line: number, semaphore: number): Telling =>
      say`${{ task: who }} waits${onLine(line)} for a permit of semaphore ${String(semaphore)}, which has none left.`,
    event: (who: string, line: number, event: number): Telling =>
      say`${{ task: who }} waits${onLine(line)} for event ${String(event)}, which is not set.`,
    future: (who: string, line: number, future: number): Telling =>
      say`${{ task: who }} waits${onLine(line)} for future ${String(future)}, which nobody has fulfilled.`,
    other: (who: string, line: number): Telling => say`${{ task: who }} waits${onLine(line)}.`,
  },
  somebody: 'a task',

  /** Who could have woken it, by the call that it would have taken. */
  wakers: {
    never: (call: string): Telling => say`No task has ever called \`${call}\`.`,
    endedWithout: (call: string, gone: number, last: Telling): Telling =>
      gone === 1
        ? say`No task has ever called \`${call}\`: ${last}.`
        : say`No task has ever called \`${call}\`: ${tasks(gone)} ended without it. The last one: ${last}.`,
    gone: (call: string, gone: number, last: Telling, itself: boolean): Telling =>
      say`Nobody ${itself ? 'else ' : ''}who has called \`${call}\` so far is left: ${gone === 1 ? '' : `all ${number(gone)} have ended. The last one: `}${last}.`,
    left: (call: string, who: Telling, isOne: boolean): Telling =>
      say`${who} could call \`${call}\`, but ${isOne ? 'waits itself' : 'wait themselves'}.`,
    onlyItself: (call: string): Telling => say`Nobody else has ever called \`${call}\`.`,
    onlyCallbacks: (call: string): Telling =>
      say`Only a plain callback has ever called \`${call}\`, and none is to come.`,
  },
  calls: { get: 'get()', put: 'put()', set: 'set()' },

  /** `cashier 2 ended at 4.20 s, when the line was empty` */
  ending: (
    who: string,
    outcome: keyof typeof ended,
    error: string | null,
    at: Moment,
    queue: string,
    size: number | null,
  ): Telling => {
    const how = error === null ? ended[outcome] : `${ended[outcome]} with \`${error}\``;
    const then =
      size === null
        ? ''
        : size === 0
          ? `, when ${queue} was empty`
          : `, when ${queue} held ${number(size)}`;
    return say`${{ task: who }} ${how} at ${{ moment: at }}${then}`;
  },

  takers: {
    alive: (who: string, took: number, done: number): Telling =>
      done === 0
        ? say`${{ task: who }} has taken ${number(took)} and never called \`task_done()\`.`
        : say`${{ task: who }} has taken ${number(took)} and called \`task_done()\` only ${done === 1 ? 'once' : `${number(done)} times`}.`,
    gone: (missing: number, ending: Telling): Telling =>
      say`${ending}, with ${number(missing)} taken and not done.`,
  },
  holders: {
    itself: 'It holds one itself.',
    alive: (who: string): Telling => say`${{ task: who }} holds one, and waits itself.`,
    gone: (ending: Telling): Telling => say`${ending}, and never gave its permit back.`,
    none: 'Nobody is known to hold one.',
  },
  maker: (who: string): Telling => say`${{ task: who }} made it.`,

  hung: (who: Telling, at: Moment, line: number, operations: number): Telling =>
    say`${who} never yields: by ${{ moment: at }} it had done ${number(operations)} operations in one go${line > 0 ? `, from line ${line} on` : ''}, without an \`await\` that waits.`,

  incidents: {
    doneTooOften: (who: Telling, at: Moment, queue: string, isFatal: boolean): Telling =>
      say`${who} called \`task_done()\` for ${queue} at ${{ moment: at }} though nothing was unfinished: \`ValueError\`${isFatal ? ', and that ended it' : ''}.`,
    unseenError: (who: string, error: string, at: Moment): Telling =>
      say`${{ task: who }} failed with \`${error}\` at ${{ moment: at }}, and nobody has looked at it.`,
    mainFailed: (who: string, error: string, at: Moment): Telling =>
      say`${{ task: who }} failed with \`${error}\` at ${{ moment: at }}, and the program with it.`,
    heldThread: (who: Telling, held: number, at: Moment, ready: number, due: number): Telling =>
      say`${who} held the thread for ${seconds(held)} until ${{ moment: at }}. Meanwhile ${count(ready, 'callback', 'callbacks')} stood ready and ${count(due, 'timer', 'timers')} came due, and all of them had to wait.`,
    callback: 'A callback',
    older: (n: number): string => `${number(n)} more before that.`,
  },

  /** `cashier 0`, `cashier 0 and cashier 1`, `cashier 0 and 5 others` */
  names: (names: readonly string[]): Telling => {
    const [first = '', second] = names;
    if (second === undefined) return [{ task: first }];
    if (names.length === 2) return say`${{ task: first }} and ${{ task: second }}`;
    return say`${{ task: first }} and ${number(names.length - 1)} others`;
  },
} as const);
