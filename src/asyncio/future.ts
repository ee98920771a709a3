import { code } from '../trace';
import { CancelledError, InvalidStateError } from './errors';
import type { EventLoop } from './eventLoop';
import { Handle } from './handle';
import { callbackKind, outcome, waitKind } from './words';

const PENDING = 0;
const CANCELLED = 1;
const FINISHED = 2;
/** It ended with an error at which nobody has looked yet, and with one that has been seen. */
const FAILED = 3;
const FAILED_AND_SEEN = 4;

/** A function that wants to know when a future is done (`add_done_callback`). */
class DoneCallback<T> extends Handle {
  constructor(
    readonly future: Future<T>,
    readonly callback: (future: Future<T>) => void,
  ) {
    super(callbackKind.callback, -1, -1);
  }

  override run(): void {
    this.callback(this.future);
  }
}

/**
 * `asyncio.Future`: a result that is not there yet. When it is done each callback is appended to the
 * ready queue at once, in the order of registration (rule K2).
 */
export class Future<T> {
  private state = PENDING;
  private value: T | undefined = undefined;
  private error: unknown = undefined;
  /** One callback is the rule, so a list is made only for the second. */
  private callbacks: Handle | Handle[] | null = null;

  /**
   * @param wait what the trace says a task waits for when it awaits this, a number of `waitKind`
   * @param on the number of the queue, timer … it belongs to
   */
  constructor(
    readonly loop: EventLoop,
    readonly wait: number,
    readonly on: number,
    /** The number of the task that made it, -1 for none: for a waiter, the task that waits. */
    readonly owner: number,
  ) {}

  done(): boolean {
    this.loop.spend();
    return this.state !== PENDING;
  }

  /** Not done yet: `done()` for asyncio itself, which need not count as an operation. */
  get pending(): boolean {
    return this.state === PENDING;
  }

  cancelled(): boolean {
    return this.state === CANCELLED;
  }

  /** Throws the error the future ended with, or an InvalidStateError while it is pending. */
  result(): T {
    if (this.state === FINISHED) return this.value as T;
    if (this.state === PENDING) throw new InvalidStateError('Result is not ready.');
    if (this.state === CANCELLED) throw this.makeCancelledError();
    this.errorSeen();
    throw this.error;
  }

  /** The error or null. Throws while it is pending, and a CancelledError if it was cancelled. */
  exception(): unknown {
    if (this.state === CANCELLED) throw this.makeCancelledError();
    if (this.state === PENDING) throw new InvalidStateError('Exception is not set.');
    if (this.state === FINISHED) return null;
    this.errorSeen();
    return this.error;
  }

  /** Whether `result()` would throw: what a waking task needs to know, without throwing. */
  get failed(): boolean {
    return this.state !== PENDING && this.state !== FINISHED;
  }

  /** Returns false if it is done already; an error that it ended with counts as seen then. */
  cancel(): boolean {
    this.errorSeen();
    if (this.state !== PENDING) return false;
    this.settle(CANCELLED, outcome.cancelled);
    return true;
  }

  /** Throws an InvalidStateError if it is done already. */
  setResult(value: T): void {
    if (this.state !== PENDING) throw new InvalidStateError('invalid state');
    this.value = value;
    this.settle(FINISHED, outcome.finished);
  }

  /** Throws an InvalidStateError if it is done already. */
  setException(error: unknown): void {
    if (this.state !== PENDING) throw new InvalidStateError('invalid state');
    this.error = error;
    this.settle(FAILED, outcome.failed);
  }

  /** Calls back through the loop, also if it is done already. */
  addDoneCallback(callback: (future: this) => void): void {
    this.addDoneHandle(new DoneCallback(this, callback as (future: Future<T>) => void));
  }

  /** Removes every registration of this function and returns how many there were. */
  removeDoneCallback(callback: (future: this) => void): number {
    return this.removeHandles(
      (handle) => handle instanceof DoneCallback && handle.callback === callback,
    );
  }

  /** Like addDoneCallback, for a handle of asyncio's own. */
  addDoneHandle(handle: Handle): void {
    if (this.state !== PENDING) this.loop.append(handle);
    else if (this.callbacks === null) this.callbacks = handle;
    else if (Array.isArray(this.callbacks)) this.callbacks.push(handle);
    else this.callbacks = [this.callbacks, handle];
  }

  removeDoneHandle(handle: Handle): void {
    this.removeHandles((other) => other === handle);
  }

  *[Symbol.iterator](): Generator<Future<unknown> | undefined, T, undefined> {
    this.loop.spend();
    if (this.state === PENDING) yield this;
    return this.result();
  }

  protected makeCancelledError(): CancelledError {
    return new CancelledError();
  }

  /** Only bare futures have a number of their own; the end of the others is told otherwise. */
  protected recordDone(how: number): void {
    if (this.wait === waitKind.future && this.on >= 0) {
      this.loop.emit(code.futureDone, how, this.on, 0, 0, 0);
    }
  }

  /**
   * CPython's `__log_traceback` goes down, where it was up: whoever asks for the error, or cancels what has
   * failed already, has taken note of it. An error that nobody has seen is what it complains of in the end.
   */
  protected errorSeen(): void {
    if (this.state !== FAILED) return;
    this.state = FAILED_AND_SEEN;
    if (this.loop.recorder !== null) this.recordErrorSeen();
  }

  /** Of tasks only: see the trace's `errorSeen`. */
  protected recordErrorSeen(): void {}

  private settle(state: number, how: number): void {
    this.state = state;
    if (this.loop.recorder !== null) this.recordDone(how);
    const callbacks = this.callbacks;
    if (callbacks === null) return;
    this.callbacks = null;
    if (Array.isArray(callbacks)) for (const handle of callbacks) this.loop.append(handle);
    else this.loop.append(callbacks);
  }

  private removeHandles(matches: (handle: Handle) => boolean): number {
    const all = this.callbacks === null ? [] : [this.callbacks].flat();
    const kept = all.filter((handle) => !matches(handle));
    this.callbacks = kept.length === 0 ? null : kept;
    return all.length - kept.length;
  }
}
