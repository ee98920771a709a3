import type { Coroutine } from './coroutine';
import type { EventLoop } from './eventLoop';
import type { Future } from './future';
import { gatherOn } from './gather';

/**
 * `asyncio.Runner`, an iteration at a time: the main coroutine first, then, as `asyncio.run` does,
 * what is left is cancelled and gathered (rule L3), in the order of creation, which CPython leaves to
 * chance.
 */
export class Runner<T> {
  /** What the main coroutine returned or threw, once it is done. */
  readonly main: Future<T>;
  #cleaning = false;
  #finished = false;

  constructor(
    readonly loop: EventLoop,
    main: Coroutine<T>,
    name = 'main',
  ) {
    this.main = loop.start(main, name);
  }

  /** Whether main is done and what was left has been cancelled. */
  get finished(): boolean {
    return this.#finished;
  }

  /** Runs one iteration. Throws a Deadlock if nothing can ever happen again. */
  step(): void {
    if (this.#finished || !this.loop.runOnce()) return;
    const left = this.#cleaning ? [] : [...this.loop.tasks];
    if (left.length === 0) {
      this.#finished = true;
      return;
    }
    this.#cleaning = true;
    for (const task of left) task.cancel();
    this.loop.start(gatherOn(this.loop, left, { returnExceptions: true }));
  }

  /** Runs to the end. Returns what main returned, throws what it threw, or a Deadlock. */
  run(): T {
    while (!this.#finished) this.step();
    return this.main.result();
  }
}
