import type { Coroutine } from './coroutine';
import { ValueError } from './errors';
import { Future } from './future';
import { CancellableHandle } from './handle';
import { getRunningLoop } from './runningLoop';
import { callbackKind, timerPurpose, waitKind } from './words';

/**
 * The coroutine of one sleep and its timer in one, written as the iterator that a generator would be,
 * because sleeping is what simulated workers do most.
 */
class Sleep<T> extends CancellableHandle implements Coroutine<T> {
  private begun = false;
  private future: Future<void> | null = null;

  constructor(
    private readonly delay: number,
    private readonly result: T,
  ) {
    super(callbackKind.sleep, timerPurpose.sleep);
  }

  next(): IteratorResult<Future<unknown> | undefined, T> {
    if (!this.begun) return { done: false, value: this.begin() };
    this.cancel();
    return { done: true, value: this.result };
  }

  /** However the sleep ends, its timer is cancelled: for one that has fired that means nothing. */
  throw(error: unknown): never {
    this.begun = true;
    this.cancel();
    throw error;
  }

  return(value: T): IteratorResult<Future<unknown> | undefined, T> {
    this.begun = true;
    this.cancel();
    return { done: true, value };
  }

  [Symbol.iterator](): this {
    return this;
  }

  [Symbol.dispose](): void {
    this.cancel();
  }

  /** As `_set_result_unless_cancelled`. */
  protected override fire(): void {
    const future = this.future as Future<void>;
    if (!future.cancelled()) future.setResult(undefined);
  }

  /** What a generator would yield first: the future to wait for, or nothing for one turn. */
  private begin(): Future<void> | undefined {
    this.begun = true;
    const { delay } = this;
    if (delay <= 0) return undefined;
    if (Number.isNaN(delay)) throw new ValueError('Invalid delay: NaN (not a number)');
    const loop = getRunningLoop();
    loop.schedule(this, loop.time() + delay);
    this.future = new Future<void>(loop, waitKind.sleep, this.detail, this.owner);
    return this.future;
  }
}

/**
 * `asyncio.sleep` (rule K4): waits `delay` virtual seconds, or one turn of the loop if that is not
 * positive, and returns `result`. Throws a ValueError for NaN.
 */
export function sleep(delay: number): Coroutine<void>;
export function sleep<T>(delay: number, result: T): Coroutine<T>;
export function sleep<T>(delay: number, result?: T): Coroutine<T | undefined> {
  return new Sleep(delay, result);
}
