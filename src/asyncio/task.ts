import { code } from '../trace';
import type { Coroutine } from './coroutine';
import { CancelledError, NeverYields, RuntimeError } from './errors';
import type { EventLoop } from './eventLoop';
import { Future } from './future';
import { Handle } from './handle';
import { callbackKind, cancelRoute, outcome, waitKind } from './words';

/** The one entry a task can have in the ready queue: its next step, or its wake-up by a future. */
class StepHandle<T> extends Handle {
  error: unknown = undefined;

  constructor(readonly task: Task<T>) {
    super(callbackKind.first, task.number, -1);
  }

  override run(): void {
    if (this.kind === callbackKind.wakeup) this.task.wakeup();
    else if (this.kind === callbackKind.throw) this.task.step(true, this.error);
    else this.task.step(false, undefined);
  }
}

/** `asyncio.Task`: a coroutine that the loop steps from one await to the next. */
export class Task<T> extends Future<T> {
  readonly number: number;
  readonly name: string;
  /** The line of the listing on which it will be seen suspended. */
  line = 0;
  /** The future it awaits, until its next step; done already if it is woken (`_fut_waiter`). */
  waiter: Future<unknown> | null = null;
  private mustCancel = false;
  private cancelsRequested = 0;
  private awaitedItself = false;
  /** The very error that ended it, so that whoever awaits it sees that one. */
  private cancelledError: CancelledError | null = null;
  private readonly coroutine: Coroutine<T>;
  private readonly handle: StepHandle<T>;

  /** Rule K1: the first step is appended to the ready queue now and runs in the next iteration. */
  constructor(loop: EventLoop, coroutine: Coroutine<T>, name?: string) {
    const number = loop.nextTaskNumber++;
    super(loop, waitKind.task, number, loop.currentTaskNumber);
    this.number = number;
    this.name = name ?? `Task-${number + 1}`;
    this.coroutine = coroutine;
    this.handle = new StepHandle<T>(this);
    loop.tasks.add(this);
    if (loop.recorder !== null) {
      const text = loop.recorder.text(this.name);
      loop.recorder.record(code.taskCreated, 0, number, loop.currentTaskNumber, text, 0);
    }
    loop.append(this.handle);
  }

  override setResult(_value: T): never {
    throw new RuntimeError('Task does not support set_result operation');
  }

  override setException(_error: unknown): never {
    throw new RuntimeError('Task does not support set_exception operation');
  }

  /**
   * Asks the task to stop (rule K6). Returns false if it has ended. The request goes to what the task
   * awaits, or, if that is done already or there is nothing, into its next step.
   */
  override cancel(): boolean {
    if (!this.pending) {
      this.errorSeen();
      return false;
    }
    this.cancelsRequested++;
    const waiter = this.waiter;
    if (waiter?.cancel()) {
      this.loop.emit(
        code.cancelRequested,
        routeTo(waiter),
        this.number,
        this.loop.currentTaskNumber,
        0,
        0,
      );
      return true;
    }
    this.mustCancel = true;
    this.loop.emit(
      code.cancelRequested,
      cancelRoute.nextStep,
      this.number,
      this.loop.currentTaskNumber,
      0,
      0,
    );
    return true;
  }

  /** How many requests to cancel are open. */
  cancelling(): number {
    return this.cancelsRequested;
  }

  /** Takes one request back and returns how many are left; at 0 a kept one is forgotten (rule K7). */
  uncancel(): number {
    if (this.cancelsRequested > 0) {
      this.cancelsRequested--;
      if (this.cancelsRequested === 0) this.mustCancel = false;
      // Of a task that has ended the count goes down all the same; the trace has closed its book.
      if (this.pending) {
        this.loop.emit(code.uncancelled, 0, this.number, this.cancelsRequested, 0, 0);
      }
    }
    return this.cancelsRequested;
  }

  /**
   * Once it has awaited itself, which is an error, whoever awaits it before it ends gets one too: C's
   * Task, unlike the pure-Python one, takes it for being awaited for ever.
   */
  override *[Symbol.iterator](): Generator<Future<unknown> | undefined, T, undefined> {
    this.loop.spend();
    if (this.pending) {
      if (this.awaitedItself) throw new RuntimeError("await wasn't used with future");
      yield this;
    }
    return this.result();
  }

  /** The future it awaited is done (`__wakeup`). */
  wakeup(): void {
    const waiter = this.waiter as Future<unknown>;
    if (!waiter.failed) {
      this.step(false, undefined);
      return;
    }
    let error: unknown;
    try {
      waiter.result();
    } catch (thrown) {
      error = thrown;
    }
    this.step(true, error);
  }

  /** Runs the coroutine to its next await (`__step`): the only place where that happens. */
  step(throws: boolean, error: unknown): void {
    if (this.mustCancel) {
      if (!(throws && error instanceof CancelledError)) {
        throws = true;
        error = new CancelledError();
      }
      this.mustCancel = false;
    }
    this.waiter = null;
    const { loop } = this;
    loop.currentTask = this;
    let result: IteratorResult<Future<unknown> | undefined, T> | null = null;
    try {
      result = throws ? this.coroutine.throw(error) : this.coroutine.next();
    } catch (thrown) {
      if (thrown instanceof NeverYields) {
        // It has not ended: it would run on and on.
        loop.currentTask = null;
        throw thrown;
      }
      this.endWith(thrown);
    }
    if (result !== null) {
      if (result.done) this.finish(result.value);
      else if (result.value === undefined) this.takeAnotherTurn();
      else this.waitFor(result.value);
    }
    loop.currentTask = null;
  }

  protected override makeCancelledError(): CancelledError {
    const error = this.cancelledError ?? new CancelledError();
    this.cancelledError = null;
    return error;
  }

  /** The end of a task has an event of its own. */
  protected override recordDone(): void {}

  protected override recordErrorSeen(): void {
    this.loop.emit(code.errorSeen, 0, this.number, 0, 0, 0);
  }

  private finish(value: T): void {
    if (this.mustCancel) {
      // Cancelled by itself just before it returned.
      this.mustCancel = false;
      this.ended(outcome.cancelled, -1);
      super.cancel();
    } else {
      this.ended(outcome.finished, -1);
      super.setResult(value);
    }
  }

  private endWith(error: unknown): void {
    if (error instanceof CancelledError) {
      this.cancelledError = error;
      this.ended(outcome.cancelled, -1);
      super.cancel();
      return;
    }
    this.ended(outcome.failed, this.loop.textOfError(error));
    super.setException(error);
  }

  private ended(how: number, error: number): void {
    this.loop.tasks.delete(this);
    this.loop.emit(code.taskEnded, how, this.number, error, 0, 0);
  }

  /** A bare yield: the next step goes to the end of the ready queue (rule K4). */
  private takeAnotherTurn(): void {
    this.loop.emit(code.suspended, waitKind.yield, this.number, -1, this.line, 0);
    this.handle.kind = callbackKind.yield;
    this.loop.append(this.handle);
  }

  private waitFor(future: Future<unknown>): void {
    const loop = this.loop;
    loop.emit(code.suspended, future.wait, this.number, future.on, this.line, 0);
    if (future === this) {
      this.awaitedItself = true;
      this.handle.kind = callbackKind.throw;
      this.handle.error = new RuntimeError('Task cannot await on itself');
      loop.append(this.handle);
      return;
    }
    this.handle.kind = callbackKind.wakeup;
    future.addDoneHandle(this.handle);
    this.waiter = future;
    if (this.mustCancel && future.cancel()) {
      this.mustCancel = false;
      loop.emit(code.cancelForwarded, routeTo(future), this.number, 0, 0, 0);
    }
  }
}

/** Where a cancellation of this future ends: with it, or further on with what it stands for. */
function routeTo(future: Future<unknown>): number {
  return future.wait === waitKind.task || future.wait === waitKind.gather
    ? cancelRoute.passedOn
    : cancelRoute.waiter;
}
