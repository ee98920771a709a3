import { code } from '../trace';
import type { Coroutine } from './coroutine';
import { Deque } from './deque';
import { CancelledError, ValueError } from './errors';
import type { EventLoop } from './eventLoop';
import { Future } from './future';
import { getRunningLoop } from './runningLoop';
import { permitMove, waiterLine, waitKind } from './words';

/**
 * `asyncio.Semaphore`. Made inside a running loop. `withdraw` is ours: asyncio can raise the value of a live
 * semaphore, by `release`, but not lower it.
 */
export class Semaphore {
  readonly loop: EventLoop;
  readonly number: number;
  protected value: number;
  private readonly waiters = new Deque<Future<void>>();

  /** Throws a ValueError for a negative value. `bound` is for the trace: -1 for none. */
  constructor(value = 1, bound = -1) {
    if (value < 0) throw new ValueError('Semaphore initial value must be >= 0');
    this.loop = getRunningLoop();
    this.number = this.loop.nextSemaphoreNumber++;
    this.value = value;
    this.loop.emit(code.semaphoreMade, 0, this.number, value, bound, 0);
  }

  /** Whether an acquire would have to wait: also behind others who were woken but have not run (S1). */
  locked(): boolean {
    this.loop.spend();
    if (this.value <= 0) return true;
    for (const waiter of this.waiters) if (!waiter.cancelled()) return true;
    return false;
  }

  *acquire(): Coroutine<true> {
    if (!this.locked()) {
      this.move(permitMove.acquired, -1);
      return true;
    }
    const { loop, number } = this;
    const waiter = new Future<void>(loop, waitKind.semaphore, number, loop.currentTaskNumber);
    this.waiters.append(waiter);
    try {
      try {
        yield waiter;
      } finally {
        this.waiters.remove(waiter);
        loop.emit(code.waiterLeft, waiterLine.semaphore, number, waiter.owner, 0, 0);
      }
    } catch (error) {
      // Cancelled after the permit was handed over: it goes back (rule S2).
      if (error instanceof CancelledError && !waiter.pending && !waiter.cancelled()) {
        this.move(permitMove.givenBack, 1);
      }
      throw error;
    } finally {
      while (this.value > 0 && this.wakeUpNext());
    }
    return true;
  }

  /** Throws a ValueError if a bounded semaphore would come above its bound. */
  release(): void {
    this.loop.spend();
    this.move(permitMove.released, 1);
    // In asyncio it always is: the value is never below zero there.
    if (this.value > 0) this.wakeUpNext();
  }

  /**
   * Ours: takes so many permits away, free ones at once and the others as they come back: until then the
   * value is below zero by as many, and nobody is let in.
   */
  withdraw(permits: number): void {
    this.loop.spend();
    this.move(permitMove.withdrawn, -permits);
  }

  /** Hands a permit to the first waiter that is not done, at once (rule S1). */
  private wakeUpNext(): boolean {
    for (const waiter of this.waiters) {
      if (!waiter.pending) continue;
      this.move(permitMove.handedOver, -1);
      this.loop.emit(code.woken, waiterLine.semaphore, this.number, waiter.owner, 0, 0);
      waiter.setResult(undefined);
      return true;
    }
    return false;
  }

  private move(why: number, by: number): void {
    this.value += by;
    this.loop.emit(code.semaphoreMoved, why, this.number, this.value, 0, 0);
  }
}

/** `asyncio.BoundedSemaphore`: a release too many is an error. */
export class BoundedSemaphore extends Semaphore {
  private readonly bound: number;

  constructor(value = 1) {
    super(value, value);
    this.bound = value;
  }

  override release(): void {
    if (this.value >= this.bound) {
      throw new ValueError('BoundedSemaphore released too many times');
    }
    super.release();
  }
}
