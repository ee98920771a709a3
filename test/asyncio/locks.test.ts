import { describe, expect, it } from 'vitest';
import {
  BoundedSemaphore,
  createTask,
  Event,
  gather,
  Semaphore,
  sleep,
  ValueError,
} from '../../src/asyncio';
import { runLog, runOrder } from './runLog';

describe('a semaphore', () => {
  it('[S1] cannot be taken past a waiter that is woken but has not run', () => {
    const order = runOrder(function* (note) {
      const semaphore = new Semaphore(1);
      yield* semaphore.acquire();
      function* taker(name: string) {
        yield* semaphore.acquire();
        note(name);
        semaphore.release();
      }
      const first = createTask(taker('first'));
      yield* sleep(0);
      semaphore.release();
      note(semaphore.locked());
      const late = createTask(taker('late'));
      yield* gather([first, late]);
    });
    expect(order).toEqual([true, 'first', 'late']);
  });

  it('[S2] gets the permit back from a waiter that is cancelled after it was woken', () => {
    const order = runOrder(function* (note) {
      const semaphore = new Semaphore(0);
      function* taker(name: string) {
        yield* semaphore.acquire();
        note(name);
      }
      const [first, second] = [createTask(taker('first')), createTask(taker('second'))];
      yield* sleep(0);
      semaphore.release();
      first.cancel();
      yield* gather([first, second], { returnExceptions: true });
    });
    expect(order).toEqual(['second']);
  });

  it('lets nobody in until the permits that were withdrawn have come back', () => {
    const order = runOrder(function* (note) {
      const semaphore = new Semaphore(3);
      yield* semaphore.acquire();
      yield* semaphore.acquire();
      semaphore.withdraw(2);
      note(semaphore.locked());
      function* taker() {
        yield* semaphore.acquire();
        note('taken');
      }
      const waiting = createTask(taker());
      for (const count of [1, 2]) {
        yield* sleep(0.1);
        semaphore.release();
        note(count);
      }
      yield* waiting;
    });
    // One was free, so one of the two that were out is gone.
    expect(order).toEqual([true, 1, 2, 'taken']);
  });

  it('refuses a negative value, and, if bounded, a release too many', () => {
    runOrder(function* () {
      expect(() => new Semaphore(-1)).toThrow(ValueError);
      const bounded = new BoundedSemaphore(1);
      expect(() => bounded.release()).toThrow(ValueError);
      yield* bounded.acquire();
      bounded.release();
    });
  });
});

describe('an event', () => {
  it('[S4][K2] wakes all who wait, in order, in the next iteration, though it is cleared at once', () => {
    const log = runLog(function* (note) {
      const event = new Event();
      function* waiter(name: string) {
        yield* event.wait();
        note(name);
      }
      const waiting = [createTask(waiter('a')), createTask(waiter('b'))];
      yield* sleep(0);
      event.set();
      event.clear();
      yield* gather(waiting);
    });
    expect(log).toEqual([
      [3, 'a'],
      [3, 'b'],
    ]);
  });

  it('that is set makes nobody wait', () => {
    const log = runLog(function* (note) {
      const event = new Event();
      event.set();
      note(yield* event.wait());
    });
    expect(log).toEqual([[1, true]]);
  });
});
