import type { Awaitable, Coroutine } from './coroutine';
import { ensureFuture } from './ensureFuture';
import { CancelledError, TimeoutError } from './errors';
import { Future } from './future';
import { Handle } from './handle';
import { getRunningLoop } from './runningLoop';
import { Task } from './task';
import { timeout } from './timeouts';
import { callbackKind, waitKind } from './words';

class ReleaseHandle extends Handle {
  constructor(
    owner: number,
    readonly waiter: Future<void>,
  ) {
    super(callbackKind.release, owner, -1);
  }

  override run(): void {
    if (this.waiter.pending) this.waiter.setResult(undefined);
  }
}

/** `_cancel_and_wait`: cancels a future and waits until it is done, whatever it makes of that. */
function* cancelAndWait(future: Future<unknown>): Coroutine<void> {
  const loop = getRunningLoop();
  const waiter = new Future<void>(
    loop,
    waitKind.release,
    future instanceof Task ? future.number : -1,
    loop.currentTaskNumber,
  );
  const handle = new ReleaseHandle(loop.currentTaskNumber, waiter);
  future.addDoneHandle(handle);
  try {
    future.cancel();
    yield waiter;
  } finally {
    future.removeDoneHandle(handle);
  }
}

/**
 * `asyncio.wait_for`: the result of the awaitable, or a TimeoutError when that takes longer than
 * `seconds` (virtual; null for no limit), after cancelling it. From 0 down it is not even begun
 * (rule W3), unless it is a future that is done already.
 */
export function* waitFor<T>(awaitable: Awaitable<T>, seconds: number | null): Coroutine<T> {
  // NaN is not at or below 0 either, and goes on to the timer, which refuses it.
  if (seconds === null || !(seconds <= 0)) {
    return yield* timeout(seconds).during(() => awaitable);
  }
  const future = ensureFuture(awaitable);
  if (!future.pending) return future.result();
  yield* cancelAndWait(future);
  try {
    return future.result();
  } catch (error) {
    throw error instanceof CancelledError ? new TimeoutError(undefined, { cause: error }) : error;
  }
}
