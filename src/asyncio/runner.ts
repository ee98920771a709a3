import type { Coroutine } from './coroutine';
import { Deadlock } from './errors';
import type { EventLoop } from './eventLoop';
import type { Future } from './future';
import { gatherOn } from './gather';

/**
 * `asyncio.Runner`, as far as one likes: the main coroutine first, then, as `asyncio.run` does,
 * what is left is cancelled and gathered (rule L3), in the order of creation, which CPython leaves to
 * chance.
 */
export class Runner<T> {
  /** What the main coroutine returned or threw, once it is done. */
  readonly main: Future<T>;
  private cleaning = false;
  private finished = false;

  constructor(
    readonly loop: EventLoop,
    main: Coroutine<T>,
    name = 'main',
  ) {
    this.main = loop.start(main, name);
  }

  /**
   * Lives on until nothing more happens up to `until` (virtual seconds), or for so many iterations at the
   * most, and tells why it stopped: see EventLoop.runUntil; `finished` is the end.
   */
  advance(until: number, iterations = Infinity): 'finished' | 'waiting' | 'stuck' | 'busy' {
    while (!this.finished) {
      const state = this.loop.runUntil(until, iterations);
      if (state !== 'stopped') return state;
      this.cleanUp();
    }
    return 'finished';
  }

  /** Runs to the end. Returns what main returned, throws what it threw, or a Deadlock. */
  run(): T {
    if (this.advance(Infinity) === 'stuck') throw new Deadlock();
    return this.main.result();
  }

  private cleanUp(): void {
    const left = this.cleaning ? [] : [...this.loop.tasks];
    if (left.length === 0) {
      this.finished = true;
      return;
    }
    this.cleaning = true;
    for (const task of left) task.cancel();
    this.loop.start(gatherOn(this.loop, left, { returnExceptions: true }));
  }
}
