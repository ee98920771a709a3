import { describe, expect, test } from 'vitest';
import {
  type Coroutine,
  createTask,
  EventLoop,
  gather,
  Runner,
  sleep,
  type Task,
  ValueError,
  waitFor,
} from '../../src/asyncio';
import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';
import { Trace } from '../../src/trace';

function* broken(): Coroutine<void> {
  yield* sleep(1);
  throw new ValueError();
}

/** By name, whether the error of each failed task was seen in a run of this program, from task 1 on. */
function seenIn(program: (failed: Task<void>) => Coroutine<unknown>): Record<string, boolean> {
  const trace = new Trace();
  new Runner(
    new EventLoop({ recorder: trace }),
    (function* (): Coroutine<void> {
      const task = createTask(broken(), 'broken');
      yield* program(task);
    })(),
  ).advance(Infinity);
  const snapshot = emptySnapshot();
  for (const event of trace.slice()) apply(snapshot, event, trace.texts);
  return Object.fromEntries(snapshot.failures.map(({ name, seen }) => [name, seen]));
}

function* swallow(awaited: Coroutine<unknown> | Iterable<never, unknown>): Coroutine<void> {
  try {
    yield* awaited;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
  }
}

// As `Future.__del__` does, which complains of an exception that was never retrieved.
describe('the error of a task that failed', () => {
  test('is unseen as long as nobody asks for it', () => {
    expect(
      seenIn(function* (failed) {
        yield* sleep(2);
        failed.done();
        failed.cancelled();
      }),
    ).toEqual({ broken: false });
  });

  test.each<[string, (failed: Task<void>) => Coroutine<unknown>]>([
    ['who awaits it while it runs', (failed) => swallow(failed[Symbol.iterator]())],
    [
      'who awaits it when it has ended',
      function* (failed) {
        yield* sleep(2);
        yield* swallow(failed[Symbol.iterator]());
      },
    ],
    [
      'who asks for its exception',
      function* (failed) {
        yield* sleep(2);
        failed.exception();
      },
    ],
    [
      'who asks for its result',
      function* (failed) {
        yield* sleep(2);
        expect(() => failed.result()).toThrow(ValueError);
      },
    ],
    [
      'who asks to cancel it when it has ended',
      function* (failed) {
        yield* sleep(2);
        expect(failed.cancel()).toBe(false);
      },
    ],
    ['a gather', (failed) => swallow(gather([failed])[Symbol.iterator]())],
    [
      'a gather that returns errors',
      (failed) => gather([failed], { returnExceptions: true })[Symbol.iterator](),
    ],
    ['wait_for', (failed) => swallow(waitFor(failed, 5))],
    [
      'a gather that another error has ended before',
      function* (failed) {
        yield* swallow(
          gather([
            (function* (): Coroutine<void> {
              yield* sleep(0.5);
              throw new ValueError();
            })(),
            failed,
          ])[Symbol.iterator](),
        );
        yield* sleep(2);
      },
    ],
  ])('is seen by %s', (_, program) => {
    expect(seenIn(program)).toMatchObject({ broken: true });
  });

  test('is seen by run_until_complete if the task is main, and main alone', () => {
    expect(
      seenIn(function* () {
        yield* sleep(2);
        throw new ValueError();
      }),
    ).toEqual({ broken: false, main: true });
  });

  test('is told once, in the callback that looks first', () => {
    const trace = new Trace();
    const loop = new EventLoop({ recorder: trace });
    loop.runUntilComplete(
      (function* (): Coroutine<void> {
        const task = createTask(broken());
        yield* sleep(2);
        task.exception();
        task.exception();
        yield* sleep(1);
        yield* swallow(task[Symbol.iterator]());
      })(),
    );
    const told = [...trace.slice()].filter(({ kind }) => kind === 'errorSeen');
    expect(told).toEqual([{ kind: 'errorSeen', task: 1 }]);
    let time = 0;
    for (const event of trace.slice()) {
      if (event.kind === 'errorSeen') break;
      if (event.kind === 'callback') time = event.time;
    }
    expect(time).toBeCloseTo(2, 4);
  });
});
