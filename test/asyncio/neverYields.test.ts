import { describe, expect, it, test } from 'vitest';
import {
  type Coroutine,
  createTask,
  Event,
  EventLoop,
  gather,
  getRunningLoop,
  NeverYields,
  Queue,
  QueueEmpty,
  Runner,
  Semaphore,
  sleep,
  type Task,
} from '../../src/asyncio';
import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';
import { Trace } from '../../src/trace';

/** What a loop throws that runs this to its end. */
function thrownBy(main: Coroutine<unknown>, patience?: number): unknown {
  const loop = new EventLoop(patience === undefined ? {} : { patience });
  try {
    loop.runUntilComplete(main);
  } catch (error) {
    return error;
  }
  return null;
}

const givenUp = (trace: Trace) => [...trace.slice()].filter(({ kind }) => kind === 'hung');

type Round = () => Coroutine<unknown> | void;

/** What a coroutine might do again and again, each without ever giving way. */
const rounds: readonly (readonly [string, () => Round])[] = [
  [
    'q.put_nowait(x), without a limit',
    () => {
      const queue = new Queue<number>();
      return () => queue.putNowait(1);
    },
  ],
  [
    'await q.put(x) and await q.get()',
    () => {
      const queue = new Queue<number>(1);
      return function* () {
        yield* queue.put(1);
        yield* queue.get();
      };
    },
  ],
  [
    'q.get_nowait() except QueueEmpty',
    () => {
      const queue = new Queue<number>();
      return () => {
        try {
          queue.getNowait();
        } catch (error) {
          if (!(error instanceof QueueEmpty)) throw error;
        }
      };
    },
  ],
  [
    'pass, while q.empty()',
    () => {
      const queue = new Queue<number>();
      return () => void queue.empty();
    },
  ],
  [
    'pass, while q.qsize() == 0',
    () => {
      const queue = new Queue<number>();
      return () => void queue.qsize();
    },
  ],
  [
    'pass, while not q.full()',
    () => {
      const queue = new Queue<number>();
      return () => void queue.full();
    },
  ],
  [
    'q.task_done() except ValueError',
    () => {
      const queue = new Queue<number>();
      return () => {
        try {
          queue.taskDone();
        } catch (error) {
          if (error instanceof NeverYields) throw error;
        }
      };
    },
  ],
  [
    'await q.join(), with nothing to wait for',
    () => {
      const queue = new Queue<number>();
      return () => queue.join();
    },
  ],
  [
    'await event.wait(), which is set',
    () => {
      const event = new Event();
      event.set();
      return () => event.wait();
    },
  ],
  [
    'pass, while not event.is_set()',
    () => {
      const event = new Event();
      return () => void event.isSet();
    },
  ],
  [
    'event.set() and event.clear()',
    () => {
      const event = new Event();
      return () => {
        event.set();
        event.clear();
      };
    },
  ],
  [
    'async with semaphore',
    () => {
      const semaphore = new Semaphore();
      return function* () {
        yield* semaphore.acquire();
        semaphore.release();
      };
    },
  ],
  [
    'pass, while not task.done()',
    () => {
      const task = createTask(sleep(1));
      return () => void task.done();
    },
  ],
  [
    'await of a finished future',
    () => {
      const future = getRunningLoop().createFuture<void>();
      future.setResult(undefined);
      return () => future[Symbol.iterator]();
    },
  ],
  [
    'pass, while loop.time() < deadline',
    () => {
      const loop = getRunningLoop();
      return () => void loop.time();
    },
  ],
  ['create_task(sleep(1))', () => () => void createTask(sleep(1))],
  ['call_soon(f)', () => () => void getRunningLoop().callSoon(() => {})],
  ['create_future()', () => () => void getRunningLoop().createFuture()],
];

describe('a task that never gives way', () => {
  test.each(rounds)('is given up: while True: %s', (_, prepare) => {
    const error = thrownBy(
      (function* () {
        const round = prepare();
        // Far more often than the loop has patience for: without the guard the test fails, and does not hang.
        for (let n = 0; n < 5000; n++) yield* round() ?? [];
      })(),
      1000,
    );
    expect(error).toBeInstanceOf(NeverYields);
  });

  it('is named by its number, and the trace ends with it running and given up', () => {
    const trace = new Trace();
    const loop = new EventLoop({ recorder: trace });
    function* filler(queue: Queue<number>): Coroutine<void> {
      for (;;) yield* queue.put(1);
    }
    function* main(): Coroutine<void> {
      createTask(sleep(5), 'sleeper');
      createTask(filler(new Queue()), 'filler');
      yield* sleep(1);
    }
    const runner = new Runner(loop, main());
    expect(() => runner.advance(10)).toThrow(NeverYields);
    try {
      runner.advance(10);
    } catch (error) {
      expect(error).toMatchObject({ name: 'NeverYields', task: 2 });
    }
    const snapshot = emptySnapshot();
    for (const event of trace.slice()) apply(snapshot, event, trace.texts);
    expect(snapshot.runningTask).toBe(2);
    expect(snapshot.tasks.get(2)).toMatchObject({ name: 'filler', phase: 'running' });
    expect(snapshot.failures).toEqual([]);
    expect(snapshot.hung).toEqual({ task: 2, operations: 300_000, position: trace.length });
    expect(givenUp(trace)).toEqual([{ kind: 'hung', task: 2, operations: 300_000 }]);
    // Of these operations each put took more than one.
    expect(snapshot.queues[0]?.items.length).toBeGreaterThan(10_000);
    expect(snapshot.queues[0]?.items.length).toBeLessThan(300_000);
  });

  it('is given up at the same event every time, traced or not', () => {
    function run(recorder: Trace | null): number {
      let puts = 0;
      const loop = new EventLoop({ recorder, patience: 1234 });
      loop.start(
        (function* () {
          const queue = new Queue<number>();
          yield* sleep(1);
          for (;;) {
            queue.putNowait(1);
            puts++;
          }
        })(),
      );
      expect(() => loop.runUntil(10)).toThrow(NeverYields);
      return puts;
    }
    const trace = new Trace();
    expect(run(null)).toBe(run(trace));
    expect(trace.length).toBeGreaterThan(100);
  });

  it('does not get away with catching the error', () => {
    const trace = new Trace();
    const loop = new EventLoop({ patience: 100, recorder: trace });
    const log: string[] = [];
    loop.start(
      (function* () {
        const queue = new Queue<number>();
        try {
          for (;;) queue.putNowait(1);
        } catch {
          log.push('caught');
        }
        try {
          queue.empty();
        } finally {
          log.push('and caught again');
          yield* sleep(1);
          log.push('never');
        }
      })(),
    );
    expect(() => loop.runUntil(10)).toThrow(NeverYields);
    expect(() => loop.runUntil(10)).toThrow(NeverYields);
    expect(log).toEqual(['caught', 'and caught again']);
    expect(givenUp(trace)).toEqual([{ kind: 'hung', task: 0, operations: 100 }]);
  });

  it('may as well be a plain callback', () => {
    const trace = new Trace();
    const loop = new EventLoop({ patience: 100, recorder: trace });
    loop.callSoon(() => {
      for (;;) loop.time();
    });
    expect(() => loop.runUntil(1)).toThrow(expect.objectContaining({ task: -1 }));
    // The clock can still be read.
    expect(loop.time()).toBe(1e-6);
    expect(trace.at(trace.length - 1)).toEqual({ kind: 'hung', task: -1, operations: 100 });
  });
});

describe('patience is for one callback', () => {
  it('so a task that gives way now and then may do any number of operations', () => {
    const error = thrownBy(
      (function* () {
        const queue = new Queue<number>();
        for (let n = 0; n < 100; n++) {
          for (let m = 0; m < 10; m++) queue.putNowait(m);
          yield* sleep(n % 2);
        }
      })(),
      100,
    );
    expect(error).toBeNull();
  });

  it('and what is done for thousands of waiters, items and children is one operation', () => {
    const error = thrownBy(
      (function* () {
        const [line, event] = [new Queue<number>(), new Event()];
        const tasks: Task<unknown>[] = [];
        for (let n = 0; n < 100; n++) {
          for (let m = 0; m < 10; m++) {
            tasks.push(m % 2 === 0 ? createTask(event.wait()) : createTask(line.get()));
          }
          for (let m = 0; m < 10; m++) line.putNowait(m);
          yield* sleep(0);
        }
        for (let n = 0; n < 50; n++) {
          for (let m = 0; m < 10; m++) line.putNowait(m);
          yield* sleep(0);
        }
        event.set();
        line.shutdown(true);
        yield* gather(tasks, { returnExceptions: true });
      })(),
      60,
    );
    expect(error).toBeNull();
  });

  it('and it is three hundred thousand operations unless told otherwise', () => {
    const polls = (count: number): unknown =>
      thrownBy(
        (function* () {
          const event = new Event();
          for (let n = 0; n < count; n++) event.isSet();
          yield* sleep(1);
        })(),
      );
    expect(polls(299_000)).toBeNull();
    expect(polls(300_001)).toBeInstanceOf(NeverYields);
  });
});
