/** The part of CPython 3.14's asyncio that queue programs use, on a virtual clock. */
export {
  at,
  recordAct,
  recordItem,
  recordKnob,
  recordPrint,
  recordRequest,
  recordResponse,
  setLocal,
} from './annotate';
export { type Comparable, lessThan } from './compare';
export type { Awaitable, Coroutine } from './coroutine';
export * from './errors';
export { Event } from './event';
export { EventLoop } from './eventLoop';
export { Future } from './future';
export { gather } from './gather';
export type { CancellableHandle } from './handle';
export { heappop } from './heapq';
export { LifoQueue } from './lifoQueue';
export { PriorityQueue } from './priorityQueue';
export { Queue } from './queue';
export { Runner } from './runner';
export { currentTask, getRunningLoop } from './runningLoop';
export { BoundedSemaphore, Semaphore } from './semaphore';
export { sleep } from './sleep';
export { Task } from './task';
export { createTask } from './createTask';
export { timeout } from './timeouts';
export { waitFor } from './waitFor';
