import type { Coroutine } from './coroutine';
import { getRunningLoop } from './runningLoop';
import type { Task } from './task';

/** `asyncio.create_task`: the coroutine's first step runs in the next iteration (rule K1). */
export function createTask<T>(coroutine: Coroutine<T>, name?: string): Task<T> {
  return getRunningLoop().createTask(coroutine, name);
}
