import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createTask,
  EventLoop,
  gather,
  PriorityQueue,
  Queue,
  Runner,
  sleep,
  timeout,
} from '../../src/asyncio';
import { loopView, type LoopView, Timeline } from '../../src/timeline';
import { callbackKinds, Trace, timerPurposes } from '../../src/trace';
import { Recording } from './recording';

const viewOf = (recording: Recording): LoopView =>
  loopView(new Timeline(recording.trace), recording.trace.length);

/** `task kind`, with a cross for what was cancelled. */
const texts = (callbacks: LoopView['thisIteration']): string[] =>
  callbacks.map(
    ({ task, callback, isCancelled }) => `${task} ${callback}${isCancelled ? ' ×' : ''}`,
  );

describe('the ready queue', () => {
  const recording = () => new Recording().task(0, 'main').task(1, 'door').tick(0);

  test('is divided where the next iteration begins (rule L1)', () => {
    // main runs and makes a third task: that one has its turn in the next iteration.
    const view = viewOf(recording().step(0, 0).task(2, 'cashier', 0));
    expect(view.current && texts([view.current])).toEqual(['0 first']);
    expect(texts(view.thisIteration)).toEqual(['1 first']);
    expect(texts(view.nextIteration)).toEqual(['2 first']);
    expect(view.iteration).toBe(1);
  });

  test('marks a timer that was cancelled after it had come due', () => {
    const story = recording().step(0, 0).add('suspended', { task: 0, wait: 'get' });
    story.add('queueMade', { queue: 0 });
    const due = new Recording().task(0, 'main').tick(0);
    due.add('timerSet', { timer: 7, task: 0, purpose: 'timeout', pos: 0, when: 1 });
    due.add('timerDue', { timer: 7, pos: 0 }).add('timerCancelled', { timer: 7 });
    expect(texts(viewOf(due).thisIteration)).toEqual(['0 first', '0 timeout ×']);
  });

  test('says whose a gather’s report is, and that an input is nobody’s', () => {
    const story = recording().add('gatherMade', { gather: 4, task: 1, count: 1 });
    story.add('ready', { callback: 'gather', owner: 4, detail: 0 });
    story.add('ready', { callback: 'input', owner: 1 });
    expect(texts(viewOf(story).thisIteration).slice(2)).toEqual(['1 gather', '-1 input']);
  });
});

test('a callback that was given up runs still, though nothing comes after it', () => {
  const story = new Recording().task(0, 'main').tick(0).step(0, 0);
  story.add('hung', { task: 0, operations: 100 });
  const view = viewOf(story);
  expect(view.state).toEqual({ doing: 'hung' });
  expect(view.current && texts([view.current])).toEqual(['0 first']);
});

describe('what the loop does', () => {
  const states = (recording: Recording): string[] => {
    const timeline = new Timeline(recording.trace);
    return Array.from({ length: recording.trace.length + 1 }, (_, position) => {
      const { state } = loopView(timeline, position);
      return state.doing === 'asleep' ? `asleep until ${state.until}` : state.doing;
    });
  };

  test('event by event: it collects, runs, goes to sleep until the first timer that counts, and stops', () => {
    const run = new Recording().task(0, 'main').tick(0);
    run.step(0, 0);
    run.add('timerSet', { timer: 0, task: 0, pos: 0, when: 2 });
    run.add('timerSet', { timer: 1, task: 0, pos: 1, when: 3 });
    run.add('suspended', { task: 0, wait: 'sleep', on: 1 });
    run.add('timerCancelled', { timer: 0 });
    run.tick(0).add('timerDropped', { timer: 0, pos: 0 }).add('idled', { time: 3 });
    run.add('timerDue', { timer: 1, pos: -1 });
    run.add('callback', { callback: 'sleep', owner: 0, detail: 1, time: 3 });
    run.add('stopped', { time: 3 });
    expect(states(run)).toEqual([
      ...['opening', 'opening', 'opening', 'collecting'],
      ...['running', 'running', 'running', 'running', 'between'],
      ...['collecting', 'asleep until 3', 'collecting', 'collecting'],
      ...['between', 'stopped'],
    ]);
  });

  test('without a timer it sleeps without an end', () => {
    const run = new Recording().task(0, 'main').tick(0).step(0, 0);
    run.add('suspended', { task: 0, wait: 'future' }).tick(0);
    expect(viewOf(run).state).toEqual({ doing: 'asleep', until: null });
  });

  test('it sleeps a day at the most (rule T6)', () => {
    const run = new Recording().tick(5);
    run.add('timerSet', { timer: 0, task: -1, pos: 0, when: 100_000 }).tick(5);
    expect(viewOf(run).state).toEqual({ doing: 'asleep', until: 86_405 });
  });
});

test('timers stand by deadline, equal ones in the order of the heap’s array (rule T5)', () => {
  const run = new Recording();
  for (const [timer, when, pos] of [
    [0, 2, 0],
    [1, 2, 1],
    [2, 1, 0],
    [3, 2, 3],
  ] as const) {
    run.add('timerSet', { timer, task: -1, when, pos });
  }
  run.add('timerCancelled', { timer: 1 });
  // Timer 2 came to rest at the root and pushed timer 0 down to its place; see rule H.
  const { timers } = viewOf(run);
  const heap = new Timeline(run.trace).at(run.trace.length).timers.map(({ timer }) => timer);
  expect(timers.map(({ timer }) => timer)).toEqual([2, ...heap.filter((timer) => timer !== 2)]);
  expect(timers.filter(({ isCancelled }) => isCancelled).map(({ timer }) => timer)).toEqual([1]);
});

describe('the lines of a queue', () => {
  const opened = (): Recording => {
    const run = new Recording().task(0, 'a').task(1, 'b').task(2, 'c').tick(0);
    run.add('queueMade', { queue: 0, maxsize: 3 });
    for (const task of [0, 1, 2]) {
      run.step(task, 0).add('suspended', { task, wait: 'get', on: 0 });
    }
    return run;
  };
  const getters = (run: Recording) => viewOf(run).queues[0]?.getters;

  test('have whoever was woken beside them until it has run (rule Q3)', () => {
    const run = opened();
    expect(getters(run)?.waiting.map(({ task }) => task)).toEqual([0, 1, 2]);
    run.add('put', { queue: 0, item: 9 }).add('woken', { lineOf: 'getters', object: 0, task: 0 });
    run.add('ready', { callback: 'wakeup', owner: 0 });
    expect(getters(run)).toMatchObject({ woken: [0], waiting: [{ task: 1 }, { task: 2 }] });
    run.add('callback', { callback: 'wakeup', owner: 0, time: 0 });
    expect(getters(run)?.woken).toEqual([]);
    // Overtaken, it waits again, at the tail (rule Q4).
    run.add('suspended', { task: 0, wait: 'get', on: 0 });
    expect(getters(run)).toMatchObject({
      woken: [],
      waiting: [{ task: 1 }, { task: 2 }, { task: 0 }],
    });
  });

  test('keep whoever was cancelled until it has run, and that is not woken (rule Q5)', () => {
    const run = opened().add('cancelRequested', { route: 'waiter', task: 1 });
    run.add('ready', { callback: 'wakeup', owner: 1 });
    expect(getters(run)).toMatchObject({
      woken: [],
      waiting: [{ state: 'pending' }, { task: 1, state: 'cancelled' }, { state: 'pending' }],
    });
  });

  test('tell what the queue would tell', () => {
    const run = opened().add('put', { queue: 0, item: 9 }).add('put', { queue: 0, item: 8 });
    run.add('taskDone', { queue: 0, unfinished: 1 }).add('shutdown', { queue: 0 });
    expect(viewOf(run).queues[0]).toMatchObject({
      size: 2,
      maxsize: 3,
      unfinished: 1,
      isShutDown: true,
      queueKind: 'fifo',
    });
  });
});

test('between any two iterations the view is what the engine has', { timeout: 60_000 }, () => {
  const settings = fc.record({
    workers: fc.integer({ min: 0, max: 4 }),
    producers: fc.integer({ min: 1, max: 4 }),
    maxsize: fc.integer({ min: 0, max: 3 }),
    delays: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 8 }),
  });
  fc.assert(
    fc.property(settings, ({ workers, producers, maxsize, delays }) => {
      const trace = new Trace();
      const loop = new EventLoop({ recorder: trace });
      const queues: Queue<number>[] = [];
      const delay = (n: number): number => (delays[n % delays.length] as number) / 10;
      const runner = new Runner(
        loop,
        (function* () {
          const first = new Queue<number>(maxsize);
          const second = new PriorityQueue<number>(2);
          queues.push(first, second);
          for (let n = 0; n < workers; n++) {
            createTask(
              (function* () {
                for (let round = n; ; round++) {
                  second.putNowait(yield* first.get());
                  yield* sleep(delay(round));
                  yield* second.get();
                  first.taskDone();
                }
              })(),
            );
          }
          const all = Array.from({ length: producers }, (_, n) =>
            createTask(
              timeout(1.5 + n / 10).during(function* () {
                for (let round = n; ; round++) {
                  yield* first.put(round);
                  yield* sleep(delay(round));
                }
              }),
            ),
          );
          yield* gather(all, { returnExceptions: true });
        })(),
      );
      const timeline = new Timeline(trace);
      let end = 'busy';
      for (let n = 0; n < 60 && end === 'busy'; n++) {
        end = runner.advance(Infinity, 1);
        timeline.extend();
        const view = loopView(timeline, trace.length);
        const kinds = [...view.thisIteration, ...view.nextIteration].map(
          ({ callback }) => callback,
        );
        const ready = [...loop.ready].map(({ kind }) => callbackKinds[kind]);
        expect(kinds).toEqual(ready);
        const cancelled = [...view.thisIteration, ...view.nextIteration].map(
          ({ isCancelled }) => isCancelled,
        );
        expect(cancelled).toEqual([...loop.ready].map((handle) => handle.cancelled));
        expect(view.timers).toEqual(
          [...loop.scheduled]
            .sort((a, b) => a.when - b.when)
            .map((timer) => ({
              timer: timer.detail,
              task: timer.owner,
              purpose: timerPurposes[timer.purpose],
              when: timer.when,
              isCancelled: timer.cancelled,
            })),
        );
        expect(view.queues.map(({ size, maxsize: most }) => [size, most])).toEqual(
          queues.map((queue) => [queue.qsize(), queue.maxsize]),
        );
        expect(view.iteration).toBe(loop.iteration);
      }
    }),
    { numRuns: 30 },
  );
});
