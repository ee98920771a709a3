import type { Coroutine } from './coroutine';
import { ValueError } from './errors';
import type { EventLoop } from './eventLoop';
import { Future } from './future';
import { CancellableHandle } from './handle';
import { getRunningLoop } from './runningLoop';
import { callbackKind, timerPurpose, waitKind } from './words';

/** The timer of one sleep, which sets the sleeper's future (`_set_result_unless_cancelled`). */
class SleepTimer extends CancellableHandle {
  readonly #future: Future<void>;

  constructor(loop: EventLoop, when: number) {
    const sleeper = loop.currentTaskNumber;
    super(loop, callbackKind.sleep, sleeper, timerPurpose.sleep, when);
    this.#future = new Future<void>(loop, waitKind.sleep, this.detail, sleeper);
  }

  get future(): Future<void> {
    return this.#future;
  }

  protected override fire(): void {
    if (!this.#future.cancelled()) this.#future.setResult(undefined);
  }
}

/**
 * `asyncio.sleep` (rule K4): waits `delay` virtual seconds, or one turn of the loop if that is not
 * positive, and returns `result`. Throws a ValueError for NaN.
 */
export function sleep(delay: number): Coroutine<void>;
export function sleep<T>(delay: number, result: T): Coroutine<T>;
export function* sleep<T>(delay: number, result?: T): Coroutine<T | undefined> {
  if (delay <= 0) {
    yield undefined;
    return result;
  }
  if (Number.isNaN(delay)) throw new ValueError('Invalid delay: NaN (not a number)');
  const loop = getRunningLoop();
  const timer = loop.schedule(new SleepTimer(loop, loop.time() + delay));
  try {
    yield timer.future;
    return result;
  } finally {
    timer.cancel();
  }
}
