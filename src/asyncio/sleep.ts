import type { Coroutine } from './coroutine';
import { ValueError } from './errors';
import type { EventLoop } from './eventLoop';
import { Future } from './future';
import { CancellableHandle } from './handle';
import { getRunningLoop } from './runningLoop';
import { callbackKind, timerPurpose, waitKind } from './words';

/** The timer of one sleep, which sets the sleeper's future (`_set_result_unless_cancelled`). */
class SleepTimer extends CancellableHandle {
  readonly future: Future<void>;

  constructor(loop: EventLoop, when: number) {
    const sleeper = loop.currentTaskNumber;
    super(loop, callbackKind.sleep, sleeper, timerPurpose.sleep, when);
    this.future = new Future<void>(loop, waitKind.sleep, this.detail, sleeper);
  }

  protected override fire(): void {
    if (!this.future.cancelled()) this.future.setResult(undefined);
  }
}

const asleep = 1;
const over = 2;

/**
 * The coroutine of one sleep. It is written as the iterator that a generator would be, because sleeping
 * is what simulated workers do most, and this takes half the time.
 */
class Sleep<T> implements Coroutine<T> {
  private readonly delay: number;
  private readonly result: T;
  private state = 0;
  private timer: SleepTimer | null = null;

  constructor(delay: number, result: T) {
    this.delay = delay;
    this.result = result;
  }

  next(): IteratorResult<Future<unknown> | undefined, T> {
    if (this.state === 0) return { done: false, value: this.begin() };
    this.wakeUp();
    return { done: true, value: this.result };
  }

  throw(error: unknown): never {
    this.wakeUp();
    throw error;
  }

  return(value: T): IteratorResult<Future<unknown> | undefined, T> {
    this.wakeUp();
    return { done: true, value };
  }

  [Symbol.iterator](): this {
    return this;
  }

  [Symbol.dispose](): void {
    this.wakeUp();
  }

  /** What a generator would yield first: the future to wait for, or nothing for one turn. */
  private begin(): Future<void> | undefined {
    this.state = asleep;
    const delay = this.delay;
    if (delay <= 0) return undefined;
    if (Number.isNaN(delay)) {
      this.state = over;
      throw new ValueError('Invalid delay: NaN (not a number)');
    }
    const loop = getRunningLoop();
    this.timer = loop.schedule(new SleepTimer(loop, loop.time() + delay));
    return this.timer.future;
  }

  /** However the sleep ends, its timer is cancelled: for one that has fired that means nothing. */
  private wakeUp(): void {
    this.state = over;
    this.timer?.cancel();
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
