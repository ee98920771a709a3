import type { Coroutine } from '../../asyncio';

/** Which of a mistake's two listings runs. */
export interface Running {
  readonly fixed: boolean;
  /** The current task will be seen suspended on the line of the listing that contains this text. */
  readonly on: (text: string) => void;
}

/** A mistake that programs with queues make, as a Python file, and the same file without it. */
export interface Mistake {
  readonly wrong: string;
  readonly right: string;
  /** The `main` of both listings, on our engine: the port of the one that runs. */
  main(running: Running): Coroutine<void>;
}
