import { describe, expect, it } from 'vitest';
import {
  CancelledError,
  createTask,
  currentTask,
  EventLoop,
  gather,
  getRunningLoop,
  RuntimeError,
  sleep,
  type Task,
  TimeoutError,
  timeout,
  waitFor,
} from '../../src/asyncio';
import { runLog, runOrder } from './runLog';

describe('tasks', () => {
  it('[K1][L1] take their first step in the next iteration, in order of creation', () => {
    const log = runLog(function* (note) {
      function* child(name: string) {
        note(name);
      }
      note('main');
      const tasks = [createTask(child('a')), createTask(child('b'))];
      for (const task of tasks) yield* task;
    });
    expect(log).toEqual([
      [1, 'main'],
      [2, 'a'],
      [2, 'b'],
    ]);
  });

  it('[K3] do not give way at the await of a finished task or of a coroutine that never waits', () => {
    const log = runLog(function* (note) {
      function* quick() {
        return 7;
      }
      const task = createTask(quick());
      yield* sleep(0);
      note(yield* quick());
      note(yield* task);
    });
    expect(log).toEqual([
      [2, 7],
      [2, 7],
    ]);
  });

  it('[K4] wait one iteration for sleep(0) and for a negative sleep', () => {
    const log = runLog(function* (note) {
      note('a');
      yield* sleep(0);
      note('b');
      yield* sleep(-3);
      note('c');
    });
    expect(log.map(([iteration]) => iteration)).toEqual([1, 2, 3]);
  });

  it('[K5] are heard of one iteration later, through a gather two', () => {
    const log = runLog(function* (note) {
      function* child() {
        note('child ends');
      }
      yield* createTask(child());
      note('awaited');
      yield* gather([child()]);
      note('gathered');
    });
    expect(log).toEqual([
      [2, 'child ends'],
      [3, 'awaited'],
      [4, 'child ends'],
      [6, 'gathered'],
    ]);
  });

  it('[K6] never run when they are cancelled before their first step', () => {
    const order = runOrder(function* (note) {
      function* child() {
        note('ran');
      }
      const task = createTask(child());
      task.cancel();
      try {
        yield* task;
      } catch (error) {
        note(error instanceof CancelledError);
      }
      note(task.cancelled());
    });
    expect(order).toEqual([true, true]);
  });

  it('[K6] that cancel themselves get it at the next await that waits', () => {
    const order = runOrder(function* (note) {
      function* quick() {
        return 'quick';
      }
      function* child() {
        (currentTask() as Task<unknown>).cancel();
        note(yield* quick());
        try {
          yield* sleep(10);
        } catch {
          note(getRunningLoop().time());
        }
      }
      yield* createTask(child());
    });
    expect(order).toEqual(['quick', 0]);
  });

  it('[K6] pass a cancellation on to the task they await', () => {
    const log = runLog(function* (note) {
      function* inner() {
        try {
          yield* sleep(10);
        } finally {
          note('inner');
        }
      }
      function* outer() {
        try {
          yield* createTask(inner());
        } finally {
          note('outer');
        }
      }
      const task = createTask(outer());
      yield* sleep(1);
      task.cancel();
      yield* gather([task], { returnExceptions: true });
    });
    const [[at] = [0]] = log;
    expect(log).toEqual([
      [at, 'inner'],
      [at + 1, 'outer'],
    ]);
  });

  it('[K7] forget a kept cancellation when the last request is taken back', () => {
    const order = runOrder(function* (note) {
      const task = currentTask() as Task<unknown>;
      task.cancel();
      note(task.cancelling());
      note(task.uncancel());
      yield* sleep(1);
      note('slept');
    });
    expect(order).toEqual([1, 0, 'slept']);
  });

  it('cannot await themselves', () => {
    const loop = new EventLoop();
    expect(() =>
      loop.runUntilComplete(
        (function* (): Generator<never, void, undefined> {
          yield* currentTask() as unknown as Generator<never, void, undefined>;
        })(),
      ),
    ).toThrow(RuntimeError);
  });

  it('that fail leave their error to whoever awaits them', () => {
    const order = runOrder(function* (note) {
      function* broken(): Generator<undefined, void, undefined> {
        yield undefined;
        throw new RangeError('broken');
      }
      const [first] = yield* gather([broken()], { returnExceptions: true });
      note((first as Error).message);
      try {
        yield* gather([broken(), sleep(5)]);
      } catch (error) {
        note((error as Error).name);
      }
    });
    expect(order).toEqual(['broken', 'RangeError']);
  });
});

describe('timeouts', () => {
  it('[W1][W2] cut a wait short at exactly their deadline', () => {
    const order = runOrder(function* (note, loop) {
      try {
        yield* waitFor(sleep(10), 3);
      } catch (error) {
        note([loop.time(), error instanceof TimeoutError]);
      }
    });
    expect(order).toEqual([[3, true]]);
  });

  it('[W3] of 0 do not let the body begin, and take three iterations', () => {
    const log = runLog(function* (note) {
      function* body() {
        note('began');
      }
      try {
        yield* waitFor(body(), 0);
      } catch {
        note('timed out');
      }
    });
    expect(log).toEqual([[4, 'timed out']]);
  });

  it('[W3] of 0 as a block let the body run to its first wait', () => {
    const order = runOrder(function* (note) {
      const block = timeout(0);
      try {
        yield* block.during(function* () {
          note('began');
          yield* sleep(1);
          note('not reached');
        });
      } catch (error) {
        note((error as Error).name);
      }
      note(block.expired());
    });
    expect(order).toEqual(['began', 'TimeoutError', true]);
  });

  it('[W4] win a tie with the timer of the operation', () => {
    const order = runOrder(function* (note) {
      for (const seconds of [5, 5]) {
        try {
          yield* waitFor(sleep(seconds), 5);
          note('slept');
        } catch {
          note('timed out');
        }
      }
    });
    expect(order).toEqual(['timed out', 'timed out']);
  });
});
