import { type Coroutine, EventLoop } from '../../src/asyncio';

/** What a program wrote down, each with the iteration of the loop in which it did. */
export type Log = [iteration: number, what: unknown][];

/**
 * Runs a tiny program on a loop without callback cost, unless told otherwise, and returns what it wrote
 * down. Throws what the program throws.
 */
export function runLog(
  program: (note: (what: unknown) => void, loop: EventLoop) => Coroutine<unknown>,
  callbackCost = 0,
): Log {
  const loop = new EventLoop({ callbackCost });
  const log: Log = [];
  loop.runUntilComplete(program((what) => log.push([loop.iteration, what]), loop));
  return log;
}

/** The same without the iterations. */
export function runOrder(...args: Parameters<typeof runLog>): unknown[] {
  return runLog(...args).map(([, what]) => what);
}
