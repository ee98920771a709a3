import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  at as mark,
  type Coroutine,
  createTask,
  Event,
  EventLoop,
  type Future,
  gather,
  getRunningLoop,
  Queue,
  Runner,
  Semaphore,
  sleep,
} from '../../src/asyncio';
import { Run } from '../../src/runner';
import { knobs, supermarket } from '../../src/scenarios/supermarket';
import {
  Deeds,
  diagnose,
  type Diagnosis,
  type Finding,
  type StuckWait,
  TaskNames,
  Timeline,
} from '../../src/timeline';
import { type EventOf, Trace } from '../../src/trace';
import { programs, runProgram } from './randomProgram';
import { RandomRun } from './randomRun';

/** A trace folded, and diagnosed at any of its positions. */
function watched(trace: Trace) {
  const names = new TaskNames(trace);
  const deeds = new Deeds(names);
  const timeline = new Timeline(trace, [names, deeds]);
  const at = (position: number): Diagnosis => diagnose(timeline, deeds, position);
  return { timeline, at, end: () => at(trace.length) };
}

/** A program on our engine with callbacks that cost nothing, lived until nothing more happens by `until`. */
function lived(main: () => Coroutine<void>, until = 1e6) {
  const trace = new Trace();
  const runner = new Runner(new EventLoop({ recorder: trace, callbackCost: 0 }), main());
  const end = runner.advance(until);
  return { trace, ended: end, ...watched(trace) };
}

function supermarketRun(version: string, changed: Readonly<Record<string, number>>, until: number) {
  const trace = new Trace();
  const initial = Object.fromEntries(knobs.map(({ name, initial }) => [name, initial]));
  const run = new Run({
    scenario: supermarket,
    version,
    seed: 42,
    knobs: { ...initial, ...changed },
    recorder: trace,
  });
  run.advance(until);
  return { trace, run, ...watched(trace) };
}

function stuckIn({ findings }: Diagnosis): Finding & { kind: 'stuck' } {
  const [found] = findings;
  if (found?.kind !== 'stuck') throw new Error(`not stuck but ${found?.kind}`);
  return found;
}

const needs = (waits: readonly StuckWait[]): string[] =>
  waits.map(({ name, need }) => `${name}: ${need.wait}`);

describe('the supermarket in which cashiers ask `while not line.empty()`', () => {
  const { at, end, timeline } = supermarketRun('whileNotEmpty', {}, 60);

  test('is stuck because all three left at once, when the line was empty, and nobody ever called get', () => {
    const { waits, others, circle } = stuckIn(end());
    expect(needs(waits)).toEqual(['door: put', 'main: task']);
    expect([others, circle]).toEqual([0, []]);
    expect(waits[0]).toMatchObject({
      line: 41,
      need: { queue: 0, size: 2, maxsize: 2, wakers: { left: [], gone: 3, never: true } },
    });
    const { need } = waits[0] as StuckWait;
    // Callbacks 1 to 5 cost a microsecond each: main, door, cashier 0, cashier 1, cashier 2.
    expect(need.wait === 'put' && need.wakers.lastGone).toMatchObject({
      name: 'cashier 2',
      time: expect.closeTo(5e-6, 12) as number,
      outcome: 'finished',
      error: null,
      size: 0,
    });
    expect(waits[1]?.need).toEqual({ wait: 'task', awaited: { task: 1, name: 'door' } });
  });

  test('is stuck from the moment on at which the last of its tasks has gone to wait', () => {
    const since = stuckIn(end()).since;
    // Three groups of 0.3 s, and then the third customer of the line for two.
    expect(since.time).toBeCloseTo(0.9, 4);
    expect(at(timeline.positionAt(0.5)).findings).toEqual([]);
    expect(at(since.position - 1).findings).toEqual([]);
    expect(at(since.position).findings).toHaveLength(1);
  });
});

describe('what comes from outside', () => {
  /** Main waits for a future from 0 s on; after 5 s somebody does this. */
  const interrupted = (act: (future: Future<void>) => void) =>
    lived(function* main() {
      const loop = getRunningLoop();
      const future = loop.createFuture<void>();
      loop.addInput(5, () => act(future));
      yield* future;
      yield* loop.createFuture<void>();
    });

  test('and helps nothing leaves a run stuck since the moment it was', () => {
    const { end, at, trace } = interrupted(() => {});
    const { since } = stuckIn(end());
    expect(since.time).toBe(0);
    expect(at(since.position - 1).findings).toEqual([]);
    expect(stuckIn(at(since.position)).since).toEqual(since);
    expect(trace.length).toBeGreaterThan(since.position);
  });

  test('and lets a task run makes it stuck since that one waits again', () => {
    const { end } = interrupted((future) => future.setResult());
    expect(stuckIn(end()).since.time).toBe(5);
  });

  test('and sets a timer makes it stuck since that has gone off', () => {
    const { end } = interrupted(() => getRunningLoop().callLater(2, () => {}));
    expect(stuckIn(end()).since.time).toBe(7);
  });
});

test('while the heap of timers is rebuilt, a timer that has yet to be put back is one (rule T4)', () => {
  const { at, timeline, trace } = lived(function* main() {
    const loop = getRunningLoop();
    const timers = Array.from({ length: 120 }, (_, n) => loop.callLater(n + 1, () => {}));
    for (const timer of timers.slice(9)) timer.cancel();
    yield* loop.createFuture<void>();
  });
  const rebuilt = [...trace.slice()].findIndex(({ kind }) => kind === 'timersCompacted') + 1;
  expect(rebuilt).toBeGreaterThan(0);
  for (let position = 0; timeline.timeOf(position) < 9; position++) {
    expect(at(position).findings).toEqual([]);
  }
});

test('without a cashier the door waits in put, and no task has ever called get', () => {
  const { end } = supermarketRun('whileTrue', { cashiers: 0 }, 60);
  const { waits } = stuckIn(end());
  expect(needs(waits)).toEqual(['door: put', 'main: task']);
  expect(waits[0]?.need).toMatchObject({
    wakers: { left: [], gone: 0, lastGone: null, never: true },
  });
});

test('after closing main waits in join, and the door that has ended is no cashier', () => {
  const { end, timeline, trace } = supermarketRun(
    'whileTrue',
    { cashiers: 0, capacity: 0, openFor: 5 },
    60,
  );
  const size = timeline.at(trace.length).queues[0]?.items.length;
  expect(size).toBeGreaterThan(10);
  expect(stuckIn(end()).waits.map(({ name, need }) => ({ name, need }))).toEqual([
    {
      name: 'main',
      need: {
        wait: 'join',
        queue: 0,
        unfinished: size,
        size,
        takers: [],
        wakers: {
          left: [],
          gone: 0,
          lastGone: null,
          never: true,
          outside: false,
          itself: false,
        },
      },
    },
  ]);
});

test('a store that works has nothing wrong with it, from opening to the end, whatever the knobs', {
  timeout: 60_000,
}, () => {
  const settings = fc.record({
    cashiers: fc.integer({ min: 1, max: 4 }),
    capacity: fc.integer({ min: 0, max: 3 }),
    group: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(settings, (changed) => {
      const { at, trace, run } = supermarketRun('whileTrue', { ...changed, openFor: 10 }, 1e4);
      expect(run.end).toBe('finished');
      for (let position = 0; position <= trace.length; position += 3) {
        expect(at(position)).toEqual({ findings: [], older: 0 });
      }
    }),
    { numRuns: 6 },
  );
});

test('task_done forgotten: who took how many, and called it how often', () => {
  const { end, ended } = lived(function* main() {
    const queue = new Queue<number>();
    function* worker(dones: number): Coroutine<void> {
      for (let n = 0; ; n++) {
        yield* queue.get();
        yield* sleep(1);
        if (n < dones) queue.taskDone();
      }
    }
    createTask(worker(1), 'worker 0');
    createTask(worker(9), 'worker 1');
    for (let n = 0; n < 6; n++) queue.putNowait(n);
    yield* queue.join();
  });
  expect(ended).toBe('stuck');
  const { waits } = stuckIn(end());
  // Each takes three of the six; worker 0 reports one of them.
  expect(waits[0]).toMatchObject({
    name: 'main',
    need: {
      wait: 'join',
      unfinished: 2,
      size: 0,
      takers: [{ name: 'worker 0', took: 3, done: 1, ended: null }],
    },
  });
  expect(needs(waits)).toEqual(['main: join', 'worker 0: get', 'worker 1: get']);
});

test('a worker that died with an item in hand: when, of what, and what it left', () => {
  const { end } = lived(function* main() {
    const queue = new Queue<number>();
    createTask(
      (function* (): Coroutine<void> {
        yield* queue.get();
        yield* sleep(2);
        throw new RangeError('no such thing');
      })(),
      'worker',
    );
    for (let n = 0; n < 3; n++) queue.putNowait(n);
    yield* queue.join();
  });
  const diagnosis = end();
  const [first] = stuckIn(diagnosis).waits;
  const worker = { name: 'worker', time: 2, outcome: 'failed', error: 'RangeError', size: 2 };
  expect(first?.need).toMatchObject({
    unfinished: 3,
    size: 2,
    wakers: { left: [], gone: 1, lastGone: worker, never: false },
    takers: [{ took: 1, done: 0, ended: worker }],
  });
  expect(diagnosis.findings[1]).toMatchObject({
    kind: 'unseenError',
    task: { name: 'worker' },
    error: 'RangeError',
    at: { time: 2 },
  });
});

/** Two tasks that each want the other's item first. */
function* crossed(): Coroutine<void> {
  const [left, right] = [new Queue<number>(), new Queue<number>()];
  function* swap(from: Queue<number>, to: Queue<number>): Coroutine<void> {
    to.putNowait(0);
    yield* from.get();
    yield* from.get();
    to.putNowait(1);
  }
  const tasks = [createTask(swap(left, right), 'ann'), createTask(swap(right, left), 'ben')];
  yield* gather(tasks);
}

test('two tasks that wait for each other’s queue stand in a circle', () => {
  const { end } = lived(crossed);
  const { waits, circle } = stuckIn(end());
  expect(circle.map(({ name }) => name)).toEqual(['ann', 'ben']);
  expect(needs(waits)).toEqual(['ann: get', 'ben: get', 'main: gather']);
  expect(waits[0]?.need).toMatchObject({ wakers: { left: [{ name: 'ben' }], never: false } });
  expect(waits[2]?.need).toMatchObject({ awaited: [{ name: 'ann' }, { name: 'ben' }] });
});

describe('while something else goes on', () => {
  /** A task that has nothing to do with the rest keeps the loop going. */
  const withHeartbeat = (main: () => Coroutine<void>) =>
    lived(function* () {
      createTask(
        (function* (): Coroutine<void> {
          for (;;) yield* sleep(1);
        })(),
        'heartbeat',
      );
      yield* main();
    }, 10);

  test('a circle is told of, though the run is not stuck', () => {
    const { end, ended } = withHeartbeat(crossed);
    expect(ended).toBe('waiting');
    const [found] = end().findings;
    if (found?.kind !== 'abandoned') throw new Error(found?.kind);
    expect(needs(found.waits)).toEqual(['ann: get', 'ben: get', 'main: gather']);
    expect(found.circle.map(({ name }) => name)).toEqual(['ann', 'ben']);
    expect(found.someLive).toBe(true);
  });

  test('a put that only a dead worker would have made room for is told of', () => {
    const { end } = withHeartbeat(function* () {
      const queue = new Queue<number>(1);
      createTask(
        (function* (): Coroutine<void> {
          yield* queue.get();
        })(),
        'worker 1',
      );
      for (let n = 0; n < 4; n++) yield* queue.put(n);
    });
    const [found] = end().findings;
    expect(found).toMatchObject({
      kind: 'abandoned',
      waits: [{ name: 'main', need: { wait: 'put', wakers: { gone: 1, never: false } } }],
      someLive: false,
    });
  });

  test('who holds the permit that it waits for is not gone', () => {
    const { end } = withHeartbeat(function* () {
      const semaphore = new Semaphore(1);
      for (;;) yield* semaphore.acquire();
    });
    expect(end().findings).toMatchObject([
      {
        kind: 'abandoned',
        waits: [{ name: 'main', need: { holders: [{ name: 'main', permits: 1, ended: null }] } }],
        circle: [],
        someLive: true,
      },
    ]);
  });

  test('a worker of the same role is expected to do what its fellow did', () => {
    const { end } = withHeartbeat(function* () {
      const queue = new Queue<number>(1);
      createTask(
        (function* (): Coroutine<void> {
          yield* queue.get();
        })(),
        'worker 1',
      );
      createTask(sleep(1e5), 'worker 2');
      for (let n = 0; n < 4; n++) yield* queue.put(n);
    });
    expect(end().findings).toEqual([]);
  });

  test('of those who have ended they alone count who have done it, and the one who waits is told apart', () => {
    const { end } = withHeartbeat(function* () {
      const queue = new Queue<number>();
      createTask(queue.put(1), 'producer 0');
      createTask(sleep(2), 'producer 1');
      const consumer = createTask(
        (function* (): Coroutine<void> {
          yield* queue.put(2);
          for (;;) yield* queue.get();
        })(),
        'consumer',
      );
      yield* consumer;
    });
    const [found] = end().findings;
    if (found?.kind !== 'abandoned') throw new Error(found?.kind);
    expect(needs(found.waits)).toEqual(['consumer: get', 'main: task']);
    expect(found.waits[0]?.need).toMatchObject({
      wakers: { left: [], gone: 1, lastGone: { name: 'producer 0' }, itself: true },
    });
  });

  test('an idle worker whom nobody needs is no trouble', () => {
    const { end } = withHeartbeat(function* () {
      const queue = new Queue<number>();
      createTask(
        (function* (): Coroutine<void> {
          for (;;) yield* queue.get();
        })(),
        'worker',
      );
      createTask(queue.put(1), 'producer');
      yield* sleep(1e5);
    });
    expect(end().findings).toEqual([]);
  });

  test('nobody is given up who has a deadline', () => {
    const { end } = withHeartbeat(function* () {
      const queue = new Queue<number>(1);
      const loop = getRunningLoop();
      createTask(
        (function* (): Coroutine<void> {
          yield* queue.get();
        })(),
        'worker',
      );
      loop.callLater(1e5, () => queue.getNowait());
      for (let n = 0; n < 4; n++) yield* queue.put(n);
    });
    expect(end().findings).toEqual([]);
  });
});

test('a semaphore that somebody took with them, an event that nobody sets, a future that nobody fulfils', () => {
  const { end } = lived(function* main() {
    const semaphore = new Semaphore(1);
    const event = new Event();
    const future = getRunningLoop().createFuture<void>();
    createTask(
      (function* (): Coroutine<void> {
        yield* semaphore.acquire();
        yield* sleep(3);
      })(),
      'thief',
    );
    createTask(semaphore.acquire(), 'victim');
    createTask(event.wait(), 'listener');
    yield* future;
  });
  const { waits } = stuckIn(end());
  const byName = Object.fromEntries(waits.map(({ name, need }) => [name, need]));
  expect(byName).toEqual({
    main: { wait: 'future', future: 0, maker: { task: 0, name: 'main' } },
    victim: {
      wait: 'semaphore',
      semaphore: 0,
      value: 0,
      holders: [
        {
          task: 1,
          name: 'thief',
          permits: 1,
          ended: expect.objectContaining({ name: 'thief', time: 3 }) as unknown,
        },
      ],
    },
    listener: {
      wait: 'event',
      event: 0,
      wakers: expect.objectContaining({ never: true, left: [] }) as unknown,
    },
  });
});

describe('what has happened', () => {
  test('task_done called too often, and that it ended the worker', () => {
    const { end, at, trace } = lived(function* main() {
      const queue = new Queue<number>();
      createTask(
        (function* (): Coroutine<void> {
          yield* queue.get();
          queue.taskDone();
          yield* sleep(1);
          queue.taskDone();
        })(),
        'worker',
      );
      queue.putNowait(0);
      yield* sleep(5);
    }, 4);
    expect(end()).toEqual({
      findings: [
        {
          kind: 'doneTooOften',
          at: { time: 1, position: expect.any(Number) as number },
          queue: 0,
          task: { task: 1, name: 'worker' },
          isFatal: true,
        },
      ],
      older: 0,
    });
    const raised = [...trace.slice()].findIndex(({ kind }) => kind === 'raised') + 1;
    expect(at(raised - 1).findings).toEqual([]);
    expect(at(raised).findings).toMatchObject([{ at: { position: raised }, isFatal: false }]);
  });

  test('a thread held for two seconds: who was ready, and what came due', () => {
    const { end } = lived(function* main() {
      const loop = getRunningLoop();
      for (let n = 0; n < 3; n++) createTask(sleep(0), `other ${n}`);
      loop.callLater(1, () => {});
      loop.callLater(1.5, () => {}).cancel();
      loop.callLater(2.5, () => {});
      loop.block(2);
      yield* sleep(9);
    }, 8);
    expect(end().findings).toMatchObject([
      { kind: 'heldThread', seconds: 2, task: { name: 'main' }, ready: 3, due: 1, at: { time: 2 } },
    ]);
  });

  test('a short hold is no finding, and of many the last three are told', () => {
    const held = (seconds: number, times: number) =>
      lived(function* main() {
        for (let n = 0; n < times; n++) {
          getRunningLoop().block(seconds);
          yield* sleep(1);
        }
        yield* sleep(100);
      }, 50).end();
    expect(held(0.099, 5)).toEqual({ findings: [], older: 0 });
    const { findings, older } = held(0.5, 5);
    expect(older).toBe(2);
    expect(findings.map((found) => 'at' in found && found.at.time)).toEqual([6.5, 5, 3.5]);
  });

  test('an error that somebody awaits is none that nobody looked at, not even before they run', () => {
    const { at, trace } = lived(function* main() {
      const failing = createTask(
        (function* (): Coroutine<void> {
          yield* sleep(1);
          throw new RangeError('no such thing');
        })(),
        'worker',
      );
      try {
        yield* failing;
      } catch {
        yield* sleep(1);
      }
    });
    for (let position = 0; position <= trace.length; position++) {
      expect(at(position).findings).toEqual([]);
    }
  });

  test('an error of main ends the program', () => {
    const { end } = lived(function* main() {
      yield* sleep(1);
      throw new RangeError('no such thing');
    });
    expect(end().findings).toMatchObject([
      { kind: 'mainFailed', error: 'RangeError', task: { name: 'main' }, at: { time: 1 } },
    ]);
  });
});

describe('from one event to the next', () => {
  /** What is told first of each position, without repetitions. */
  const course = ({ at, trace }: Pick<ReturnType<typeof lived>, 'at' | 'trace'>): string[] => {
    const kinds = Array.from({ length: trace.length + 1 }, (_, position) =>
      String(at(position).findings[0]?.kind),
    );
    return kinds.filter((kind, index) => kind !== kinds[index - 1]);
  };

  test('a run that gets stuck is in order, and then it is stuck', () => {
    expect(course(lived(crossed))).toEqual(['undefined', 'stuck']);
    expect(course(supermarketRun('whileNotEmpty', {}, 60))).toEqual(['undefined', 'stuck']);
  });

  test('a circle beside a last sleeper is told of until they wake, and of the stuck run after they end', () => {
    const run = lived(function* main() {
      createTask(sleep(1), 'sleeper');
      yield* crossed();
    });
    expect(course(run)).toEqual(['undefined', 'abandoned', 'undefined', 'stuck']);
  });

  test('the loop that has left does not go on', () => {
    const { at, trace } = lived(function* main() {
      const queue = new Queue<number>(1);
      createTask(
        (function* (): Coroutine<void> {
          yield* queue.get();
        })(),
        'worker',
      );
      createTask(
        (function* (): Coroutine<void> {
          for (let n = 0; ; n++) yield* queue.put(n);
        })(),
        'producer',
      );
      yield* sleep(1);
    });
    const stopped = [...trace.slice()].findIndex(({ kind }) => kind === 'stopped') + 1;
    expect(stopped).toBeGreaterThan(0);
    expect(at(stopped).findings).toEqual([]);
  });
});

describe('random programs', { timeout: 60_000 }, () => {
  const limit = { numRuns: 150 };

  test('are told to be stuck exactly where nothing follows but an input', () => {
    let stuck = 0;
    fc.assert(
      fc.property(programs, (program) => {
        const { trace, timeline, deeds, end } = runProgram(program);
        for (let position = 0; position <= trace.length; position++) {
          const { findings } = diagnose(timeline, deeds, position);
          if (findings[0]?.kind !== 'stuck') continue;
          stuck++;
          expect(findings[0].since.position).toBe(restBy(timeline, position));
          // Cancelled timers may leave the heap; else the next thing is what comes from outside.
          const next = [...trace.slice(position)].find(
            ({ kind }) => kind !== 'timerDropped' && kind !== 'idled',
          );
          if (next !== undefined) expect(next).toMatchObject({ kind: 'ready', callback: 'input' });
        }
        const isStuck = diagnose(timeline, deeds, trace.length).findings[0]?.kind === 'stuck';
        expect(isStuck).toBe(end === 'stuck');
      }),
      limit,
    );
    expect(stuck).toBeGreaterThan(10);
  });

  test('see abandoned tasks woken by somebody new only', () => {
    let abandoned = 0;
    fc.assert(
      fc.property(programs, (program) => {
        const { trace, timeline, deeds } = runProgram(program, 20);
        for (let position = 0; position <= trace.length; position++) {
          const [found] = diagnose(timeline, deeds, position).findings;
          if (found?.kind !== 'abandoned') continue;
          abandoned++;
          // Only timers lie between: the loop has come to `select`, and no callback has begun.
          expect(lastMove(trace, position)).toBe('iteration');
          const first = firstWoken(timeline, position, found.waits);
          if (first === null || first.waker === -1) continue;
          expect(doersBy(trace, timeline, position, first.need)).not.toContain(first.waker);
        }
      }),
      limit,
    );
    expect(abandoned).toBeGreaterThan(50);
  });

  test('are never waited in for ever, perhaps, at one event and stuck at the next', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(programs, (program) => {
        const { trace, timeline, deeds } = runProgram(program, 5);
        for (let position = 0, before = ''; position <= trace.length; position++) {
          const kind = diagnose(timeline, deeds, position).findings[0]?.kind ?? 'none';
          if (kind !== before) seen.add(`${before} ${kind}`);
          before = kind;
        }
      }),
      limit,
    );
    expect([...seen]).toEqual(expect.arrayContaining(['none abandoned', 'none stuck']));
    expect(seen).not.toContain('abandoned stuck');
    expect(seen).not.toContain('stuck abandoned');
  });

  test('have nothing told of them that the trace does not bear out', () => {
    fc.assert(
      fc.property(programs, (program) => {
        const { trace, timeline, deeds } = runProgram(program, 20);
        for (let position = 0; position <= trace.length; position += 2) {
          const { tasks, queues } = timeline.at(position);
          for (const found of diagnose(timeline, deeds, position).findings) {
            if (found.kind !== 'stuck' && found.kind !== 'abandoned') continue;
            for (const { task, name, need } of found.waits) {
              expect(tasks.get(task)).toMatchObject({ name, wait: need.wait, phase: 'waiting' });
              if (need.wait !== 'join') continue;
              expect(need.unfinished).toBe(queues[need.queue]?.unfinished);
              expect(need.takers.map((taker) => [taker.task, taker.took, taker.done])).toEqual(
                takersBy(timeline, position, need.queue),
              );
            }
          }
        }
      }),
      limit,
    );
  });
});

test('no trace that is a run’s makes it throw', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(999), { maxLength: 400, size: 'max' }), (choices) => {
      const { trace } = new RandomRun().play(choices);
      const { at } = watched(trace);
      for (let position = 0; position <= trace.length; position += 7) at(position);
    }),
    { numRuns: 40 },
  );
});

/** Where the loop came to `select` for the first time after it ran anything but inputs. */
function restBy({ trace }: Timeline, position: number): number {
  const events = [...trace.slice(0, position)];
  const last = events.findLastIndex(
    (event) => event.kind === 'callback' && event.callback !== 'input',
  );
  return events.findIndex(({ kind }, index) => index > last && kind === 'iteration') + 1;
}

/** The kind of the last event by this position that did more than move the clock or tidy the timers. */
function lastMove(trace: Trace, position: number): string | undefined {
  const tidying = ['idled', 'timerDropped', 'timersCompacted', 'timerKept'];
  return [...trace.slice(0, position)].findLast(({ kind }) => !tidying.includes(kind))?.kind;
}

/**
 * Which of these tasks was woken first, and whose code did it: -1 for a callback. Null if none was; and if
 * one was cancelled, for that is no wake-up.
 */
function firstWoken(timeline: Timeline, position: number, waits: readonly StuckWait[]) {
  const { trace } = timeline;
  for (let index = position; index < trace.length; index++) {
    const event = trace.at(index);
    if (event.kind !== 'cancelRequested' && event.kind !== 'woken') continue;
    const wait = waits.find(({ task }) => task === event.task);
    if (wait === undefined) continue;
    if (event.kind === 'cancelRequested') return null;
    return { need: wait.need, waker: timeline.cursorAt(index + 1).runningTask };
  }
  return null;
}

/** Task by task how many items it had taken and called `task_done` for, if that is less; most missing first. */
function takersBy(timeline: Timeline, position: number, queue: number): number[][] {
  const took = new Map<number, number>();
  const done = new Map<number, number>();
  for (let index = 0; index < position; index++) {
    const event = timeline.trace.at(index);
    if (!('queue' in event) || event.queue !== queue) continue;
    const { runningTask } = timeline.cursorAt(index + 1);
    if (event.kind === 'got') took.set(runningTask, (took.get(runningTask) ?? 0) + 1);
    if (event.kind === 'taskDone') done.set(runningTask, (done.get(runningTask) ?? 0) + 1);
  }
  return [...took]
    .map(([task, count]) => [task, count, done.get(task) ?? 0] as const)
    .filter(([task, took, done]) => task >= 0 && took > done)
    .sort(([a, aTook, aDone], [b, bTook, bDone]) => bTook - bDone - (aTook - aDone) || a - b)
    .map((row) => [...row]);
}

/** The tasks that had done by then what such a wait needs, read off the events one by one. */
function doersBy(
  trace: Trace,
  timeline: Timeline,
  position: number,
  need: StuckWait['need'],
): number[] {
  const found: number[] = [];
  for (let index = 0; index < position; index++) {
    const event = trace.at(index);
    const isDeed =
      (need.wait === 'get' && event.kind === 'put' && event.queue === need.queue) ||
      ((need.wait === 'put' || need.wait === 'join') &&
        event.kind === 'got' &&
        event.queue === need.queue) ||
      (need.wait === 'event' && event.kind === 'eventSet' && event.event === need.event) ||
      (need.wait === 'semaphore' && isRelease(event, need.semaphore));
    if (isDeed) found.push(timeline.cursorAt(index + 1).runningTask);
  }
  return found;
}

function isRelease(event: { kind: string }, semaphore: number): boolean {
  if (event.kind !== 'semaphoreMoved') return false;
  const moved = event as EventOf<'semaphoreMoved'>;
  return moved.semaphore === semaphore && moved.move === 'released';
}

describe('a task that never yields', () => {
  /** `polls` asks for ever, in the loop's first seconds or by a plain callback; two others wait for each other. */
  function hung(begin: () => void) {
    const trace = new Trace();
    const loop = new EventLoop({ recorder: trace, callbackCost: 0, patience: 500 });
    const runner = new Runner(
      loop,
      (function* () {
        const [a, b] = [new Queue<number>(), new Queue<number>()];
        for (const [from, to, name] of [[a, b, 'ann'] as const, [b, a, 'ben'] as const]) {
          to.putNowait(0);
          createTask(
            (function* () {
              for (;;) {
                yield* from.get();
                yield* from.get();
                to.putNowait(0);
              }
            })(),
            name,
          );
        }
        yield* sleep(1);
        begin();
        yield* sleep(10);
      })(),
    );
    expect(() => runner.advance(100)).toThrow('does not come to an end');
    return { trace, ...watched(trace) };
  }

  test('is all that is told of, with the line it came from, as soon as it is given up', () => {
    const { trace, at, end } = hung(() =>
      createTask(
        (function* () {
          const queue = new Queue<number>();
          mark(12);
          yield* sleep(2);
          for (;;) queue.empty();
        })(),
        'polls',
      ),
    );
    const { length } = trace;
    const found = { kind: 'neverYields', at: { time: 3, position: length }, line: 12 };
    expect(end()).toEqual({
      findings: [{ ...found, task: { task: 3, name: 'polls' }, operations: 500 }],
      older: 0,
    });
    expect(at(length - 1).findings).toEqual([]);
  });

  test('may as well be a plain callback, which has no line', () => {
    const { end } = hung(() => {
      const loop = getRunningLoop();
      loop.callLater(1, () => {
        for (;;) loop.time();
      });
    });
    const [found] = end().findings;
    expect(found).toMatchObject({ kind: 'neverYields', task: null, line: 0 });
  });
});
