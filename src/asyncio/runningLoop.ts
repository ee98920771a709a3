import { RuntimeError } from './errors';
import type { EventLoop } from './eventLoop';
import type { Task } from './task';

let running: EventLoop | null = null;

/** For the loop alone: says whose iteration it is, and returns whose it was. */
export function setRunningLoop(loop: EventLoop | null): EventLoop | null {
  const previous = running;
  running = loop;
  return previous;
}

/** `asyncio.get_running_loop()`. Throws a RuntimeError outside a loop's iteration. */
export function getRunningLoop(): EventLoop {
  if (running === null) throw new RuntimeError('no running event loop');
  return running;
}

/** `asyncio.current_task()`: the task that runs, null in a plain callback. */
export function currentTask(): Task<unknown> | null {
  return getRunningLoop().currentTask;
}
