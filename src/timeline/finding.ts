import type { Outcome } from '../trace';

/** A task by its number and its name. */
export interface TaskRef {
  readonly task: number;
  readonly name: string;
}

/** A moment of a run: virtual seconds, and the position to seek to. */
export interface Moment {
  readonly time: number;
  readonly position: number;
}

/** How a task ended. */
export interface Ending extends TaskRef, Moment {
  readonly outcome: Outcome;
  /** The name of the error that ended it, null for none. */
  readonly error: string | null;
  /** How many items the queue in question held just then, null if it is not about a queue. */
  readonly size: number | null;
}

/** Those who could have woken a task, since they had done what it waits for before. */
export interface Wakers {
  /** Alive, or alive and of the same role as one of them; each of these waits itself. */
  readonly left: readonly TaskRef[];
  /** How many of them have ended, and how the last of them did. */
  readonly gone: number;
  readonly lastGone: Ending | null;
  /** Nobody has ever done it. `gone` then counts all tasks that have ended without. */
  readonly never: boolean;
  /** A plain callback has done it; none is left that could do it again. */
  readonly outside: boolean;
  /** The waiting task has done it too. */
  readonly itself: boolean;
}

/** Somebody who took items and has not called `task_done()` for all of them. */
export interface Taker extends TaskRef {
  readonly took: number;
  readonly done: number;
  /** Null while it is alive. */
  readonly ended: Ending | null;
}

/** Somebody who holds permits of a semaphore. */
export interface Holder extends TaskRef {
  readonly permits: number;
  readonly ended: Ending | null;
}

/** What a task waits for. */
export type Need =
  | {
      readonly wait: 'get';
      readonly queue: number;
      /** Not 0 only after an item could not be compared with the others, so that nobody was woken for it. */
      readonly size: number;
      readonly wakers: Wakers;
    }
  | {
      readonly wait: 'put';
      readonly queue: number;
      readonly size: number;
      readonly maxsize: number;
      readonly wakers: Wakers;
    }
  | {
      readonly wait: 'join';
      readonly queue: number;
      readonly unfinished: number;
      /** How many of them are still in the queue. */
      readonly size: number;
      /** Those who could take these. */
      readonly wakers: Wakers;
      /** Who took some and has not said that they are done. */
      readonly takers: readonly Taker[];
    }
  | { readonly wait: 'task' | 'release'; readonly awaited: TaskRef | null }
  | { readonly wait: 'gather'; readonly awaited: readonly TaskRef[] }
  | {
      readonly wait: 'semaphore';
      readonly semaphore: number;
      readonly value: number;
      readonly holders: readonly Holder[];
    }
  | { readonly wait: 'event'; readonly event: number; readonly wakers: Wakers }
  | { readonly wait: 'future'; readonly future: number; readonly maker: TaskRef | null }
  | { readonly wait: 'other' };

/** A task that waits, on which line, since when (virtual seconds), and for what. */
export interface StuckWait extends TaskRef {
  /** 0 if unknown. */
  readonly line: number;
  readonly since: number;
  readonly need: Need;
}

/** Something that has gone wrong, or is about to. */
export type Finding =
  /** A callback did not come to an end, and the loop gave it up: nothing can happen any more. */
  | {
      readonly kind: 'neverYields';
      readonly at: Moment;
      /** Null for a plain callback. */
      readonly task: TaskRef | null;
      /** The line on which the task had waited before it ran on and on, 0 if unknown. */
      readonly line: number;
      /** How many operations it had done by then. */
      readonly operations: number;
    }
  /** Nothing can ever happen again unless something comes from outside. */
  | {
      readonly kind: 'stuck';
      /** When the loop came to rest. What came from outside later on and let nobody run does not count. */
      readonly since: Moment;
      /** Those first whom nobody else waits for could help; at least one. */
      readonly waits: readonly StuckWait[];
      /** How many more wait than are told of. */
      readonly others: number;
      /** Tasks that wait for one another in this order, the last one for the first; often none. */
      readonly circle: readonly TaskRef[];
    }
  /**
   * The loop goes on, but of those who did by now what these tasks wait for each has ended, or is one of
   * them. Somebody else may still do it, so that this may be no trouble at all.
   */
  | {
      readonly kind: 'abandoned';
      readonly waits: readonly StuckWait[];
      readonly others: number;
      readonly circle: readonly TaskRef[];
      /** Not all have ended: some are among these tasks. */
      readonly someLive: boolean;
    }
  /** A call of `task_done()` raised a ValueError, since everything that was put was done already. */
  | {
      readonly kind: 'doneTooOften';
      readonly at: Moment;
      readonly queue: number;
      /** Null for a plain callback. */
      readonly task: TaskRef | null;
      /** The error ended the task. */
      readonly isFatal: boolean;
    }
  /** A task failed, and nobody has looked at its error; or `main` did, and the program with it. */
  | {
      readonly kind: 'unseenError' | 'mainFailed';
      readonly at: Moment;
      readonly task: TaskRef;
      readonly error: string;
    }
  /** A callback held the thread, so nothing else could run for so many virtual seconds. */
  | {
      readonly kind: 'heldThread';
      readonly at: Moment;
      readonly seconds: number;
      /** Null for a plain callback. */
      readonly task: TaskRef | null;
      /** How many callbacks were ready, and how many timers came due meanwhile. */
      readonly ready: number;
      readonly due: number;
    };
