import type { Awaitable, Coroutine } from './coroutine';
import { CancelledError, RuntimeError, TimeoutError } from './errors';
import { CancellableHandle } from './handle';
import { getRunningLoop } from './runningLoop';
import type { Task } from './task';
import { callbackKind, timerPurpose } from './words';

class TimeoutHandle extends CancellableHandle {
  constructor(readonly timeout: Timeout) {
    super(callbackKind.timeout, timerPurpose.timeout);
  }

  protected override fire(): void {
    this.timeout.expire();
  }
}

/** `asyncio.Timeout`: cancels the task that is inside when the deadline comes (rules W1, W2). */
export class Timeout {
  private state: 'created' | 'entered' | 'expiring' | 'expired' | 'exited' = 'created';
  private handle: CancellableHandle | null = null;
  private task: Task<unknown> | null = null;
  private cancelling = 0;
  private deadline: number | null;

  /** @param when the deadline in virtual seconds of the loop, null for none */
  constructor(when: number | null) {
    this.deadline = when;
  }

  when(): number | null {
    return this.deadline;
  }

  expired(): boolean {
    return this.state === 'expiring' || this.state === 'expired';
  }

  /** Moves the deadline. Throws a RuntimeError unless the timeout is entered and has not expired. */
  reschedule(when: number | null): void {
    if (this.state !== 'entered') {
      throw new RuntimeError(
        this.state === 'created'
          ? 'Timeout has not been entered'
          : `Cannot change state of ${this.state} Timeout`,
      );
    }
    this.deadline = when;
    this.handle?.cancel();
    this.handle = null;
    if (when === null) return;
    const loop = getRunningLoop();
    const handle = new TimeoutHandle(this);
    this.handle = when <= loop.time() ? loop.appendNow(handle, when) : loop.schedule(handle, when);
  }

  /**
   * `async with`: runs the coroutine that `body` makes under the deadline, in the same task. Throws a
   * TimeoutError if that cut it short, and a RuntimeError if it is used twice or outside a task.
   */
  *during<T>(body: () => Awaitable<T>): Coroutine<T> {
    this.enter();
    let result: T;
    try {
      result = yield* body();
    } catch (error) {
      if (!this.exit() || !(error instanceof CancelledError)) throw error;
      throw new TimeoutError(undefined, { cause: error });
    }
    this.exit();
    return result;
  }

  /** Called by the loop when the deadline has come. */
  expire(): void {
    this.task?.cancel();
    this.state = 'expiring';
    this.handle = null;
  }

  private enter(): void {
    if (this.state !== 'created') throw new RuntimeError('Timeout has already been entered');
    const task = getRunningLoop().currentTask;
    if (task === null) throw new RuntimeError('Timeout should be used inside a task');
    this.state = 'entered';
    this.task = task;
    this.cancelling = task.cancelling();
    this.reschedule(this.deadline);
  }

  /** Tells whether a cancellation that comes out of the body was this timeout's own. */
  private exit(): boolean {
    this.handle?.cancel();
    this.handle = null;
    if (this.state !== 'expiring') {
      this.state = 'exited';
      return false;
    }
    this.state = 'expired';
    return (this.task as Task<unknown>).uncancel() <= this.cancelling;
  }
}

/** `asyncio.timeout`: a deadline `delay` virtual seconds from now, null for none. */
export function timeout(delay: number | null): Timeout {
  return new Timeout(delay === null ? null : getRunningLoop().time() + delay);
}
