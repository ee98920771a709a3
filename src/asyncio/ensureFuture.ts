import type { Awaitable } from './coroutine';
import { Future } from './future';
import { getRunningLoop } from './runningLoop';

/** `ensure_future`: a future is returned as it is, a coroutine becomes a task. */
export function ensureFuture<T>(awaitable: Awaitable<T>): Future<T> {
  return awaitable instanceof Future ? awaitable : getRunningLoop().createTask(awaitable);
}
