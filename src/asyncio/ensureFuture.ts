import type { Awaitable } from './coroutine';
import { Future } from './future';
import { getRunningLoop } from './runningLoop';

/** `ensure_future`: a future is returned as it is, a coroutine becomes a task of the loop. */
export function ensureFuture<T>(awaitable: Awaitable<T>, loop = getRunningLoop()): Future<T> {
  return awaitable instanceof Future ? awaitable : loop.createTask(awaitable);
}
