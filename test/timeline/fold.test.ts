import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/timeline';
import { copySnapshot } from '../../src/timeline/copySnapshot';
import { apply } from '../../src/timeline/fold';
import type { CallbackKind, TraceEvent } from '../../src/trace';
import { Numbered } from '../../src/timeline/numbered';
import { Recording } from './recording';
import { snapshotOf } from './snapshotOf';
import { standing } from './standing';

const readyOf = (snapshot: Snapshot): string[] =>
  Array.from(snapshot.ready, ({ callback, owner, detail }) => `${callback} ${owner} ${detail}`);
const heapOf = (snapshot: Snapshot): number[] => snapshot.timers.map(({ timer }) => timer);
const lineOf = (waiters: Iterable<{ task: number; state: string }>): string[] =>
  Array.from(waiters, ({ task, state }) => `${task} ${state}`);

/** Task 0 has been created and runs, at 1 s. */
const running = (): Recording => new Recording().task(0, 'main').tick(1).step(0, 1);

describe('before the first event', () => {
  test('the clock stands at 0 and there is nothing', () => {
    expect(snapshotOf(new Recording().trace)).toEqual({
      position: 0,
      time: 0,
      iteration: 0,
      running: null,
      runningTask: -1,
      ready: standing(),
      dueNow: 0,
      collecting: false,
      cancelledReady: new Set(),
      timers: [],
      cancelledTimers: 0,
      uncompacted: new Map(),
      tasks: new Numbered(),
      ended: { finished: 0, failed: 0, cancelled: 0 },
      failures: [],
      queues: [],
      semaphores: [],
      events: [],
      gathers: new Map(),
      futures: new Set(),
      knobs: new Map(),
      stopped: false,
      hung: null,
    });
  });
});

describe('the loop', () => {
  test('[L1] what is ready when the first callback leaves is due now, what comes later is not', () => {
    const recording = new Recording().task(0, 'a').task(1, 'b');
    expect(snapshotOf(recording.trace).dueNow).toBe(0);

    recording.tick(0).add('ready', { callback: 'input', owner: 0 });
    expect(snapshotOf(recording.trace).dueNow).toBe(3);

    recording.step(0, 1).add('suspended', { task: 0, wait: 'yield', line: 3 });
    recording.add('ready', { callback: 'yield', owner: 0 });
    const snapshot = snapshotOf(recording.trace);
    expect(readyOf(snapshot)).toEqual(['first 1 -1', 'input 0 -1', 'yield 0 -1']);
    expect(snapshot.dueNow).toBe(2);
    expect(snapshot.running).toEqual({ callback: 'first', owner: 0, detail: -1 });
  });

  test('[L1] an iteration that begins makes everything in the ready queue due', () => {
    const recording = running().add('suspended', { task: 0, wait: 'yield' });
    recording.add('ready', { callback: 'yield', owner: 0 });
    expect(snapshotOf(recording.trace).dueNow).toBe(0);
    const snapshot = snapshotOf(recording.tick(2).trace);
    expect(snapshot.dueNow).toBe(1);
    expect(snapshot).toMatchObject({ iteration: 2, time: 2, running: null, runningTask: -1 });
  });

  test('the clock follows idle waits, blocking callbacks and callbacks', () => {
    const recording = new Recording().task(0, 'main').tick(0);
    expect(snapshotOf(recording.add('idled', { time: 3 }).trace).time).toBe(3);
    expect(snapshotOf(recording.step(0, 3.5).trace).time).toBe(3.5);
    expect(snapshotOf(recording.add('blocked', { time: 5 }).trace).time).toBe(5);
  });

  test('[L3] the loop is stopped until another iteration begins', () => {
    const recording = running().add('stopped', { time: 1 });
    expect(snapshotOf(recording.trace).stopped).toBe(true);
    expect(snapshotOf(recording.tick(1).trace).stopped).toBe(false);
  });

  test('a callback that is not a step runs no task', () => {
    const recording = running().add('ready', { callback: 'gather', owner: 0, detail: 1 });
    recording.tick(2).add('callback', { callback: 'gather', owner: 0, detail: 1, time: 2 });
    expect(snapshotOf(recording.trace)).toMatchObject({
      running: { callback: 'gather', owner: 0, detail: 1 },
      runningTask: -1,
    });
  });
});

describe('timers', () => {
  const threeTimers = (): Recording =>
    running()
      .add('timerSet', { timer: 0, task: 0, purpose: 'sleep', when: 5, pos: 0 })
      .add('timerSet', { timer: 1, task: 0, purpose: 'timeout', when: 3, pos: 0 })
      .add('timerSet', { timer: 2, task: -1, purpose: 'later', when: 4, pos: 2 });

  test('[H] the heap is the array that the places tell', () => {
    const { timers } = snapshotOf(threeTimers().trace);
    expect(timers).toEqual([
      { timer: 1, task: 0, purpose: 'timeout', when: 3, cancelled: false },
      { timer: 0, task: 0, purpose: 'sleep', when: 5, cancelled: false },
      { timer: 2, task: -1, purpose: 'later', when: 4, cancelled: false },
    ]);
  });

  test('[T3] due timers move to the end of the ready queue, as callbacks of their purpose', () => {
    const recording = threeTimers().tick(1).add('idled', { time: 5 });
    recording.add('timerDue', { timer: 1, leaf: 1, pos: 0 });
    expect(heapOf(snapshotOf(recording.trace))).toEqual([2, 0]);
    recording.add('timerDue', { timer: 2, leaf: 0, pos: 0 });
    recording.add('timerDue', { timer: 0, leaf: 0, pos: 0 });
    const snapshot = snapshotOf(recording.trace);
    expect(heapOf(snapshot)).toEqual([]);
    expect(readyOf(snapshot)).toEqual(['timeout 0 1', 'callback -1 2', 'sleep 0 0']);
    expect(snapshot.dueNow).toBe(3);
  });

  test('[T4] a cancelled timer stays in the heap, is counted, and dropped from the head', () => {
    const recording = threeTimers().add('timerCancelled', { timer: 1 });
    const cancelled = snapshotOf(recording.trace);
    expect(cancelled.timers[0]).toMatchObject({ timer: 1, cancelled: true });
    expect(cancelled.cancelledTimers).toBe(1);

    const dropped = snapshotOf(
      recording.tick(1).add('timerDropped', { timer: 1, leaf: 1, pos: 0 }).trace,
    );
    expect(heapOf(dropped)).toEqual([2, 0]);
    expect(dropped.cancelledTimers).toBe(0);
    expect(readyOf(dropped)).toEqual([]);
  });

  test('[T4] a cancelled timer that comes due is skipped, and the count stays too high', () => {
    const recording = threeTimers().add('timerCancelled', { timer: 0 }).tick(1);
    for (const timer of [1, 2, 0]) recording.add('timerDue', { timer, pos: 0 });
    const due = snapshotOf(recording.trace);
    expect(due.cancelledTimers).toBe(1);
    expect([...due.cancelledReady]).toEqual([0]);

    recording.add('callback', { callback: 'timeout', owner: 0, detail: 1, time: 5 });
    recording.add('callback', { callback: 'callback', owner: -1, detail: 2, time: 5 });
    recording.add('skipped', { callback: 'sleep', owner: 0, detail: 0, time: 6 });
    const skipped = snapshotOf(recording.trace);
    expect(skipped).toMatchObject({ time: 6, running: null, dueNow: 0, cancelledTimers: 1 });
    expect(skipped.ready.length).toBe(0);
    expect(skipped.cancelledReady.size).toBe(0);
  });

  test('[T4] a handle cancelled in the ready queue is not counted, and one that has run is nowhere', () => {
    const recording = running()
      .add('timerSet', { timer: 0, task: 0, purpose: 'timeout', when: 1 })
      .add('ready', { callback: 'timeout', owner: 0, detail: 0 })
      .add('ready', { callback: 'gather', owner: 0, detail: 7 });
    recording.add('timerCancelled', { timer: 0 }).add('timerCancelled', { timer: 7 });
    const snapshot = snapshotOf(recording.trace);
    expect(snapshot.timers).toEqual([]);
    expect(snapshot.cancelledTimers).toBe(0);
    expect([...snapshot.cancelledReady]).toEqual([0]);
  });

  test('[T4] a compaction keeps the live timers in the order of the rebuilt heap', () => {
    const recording = threeTimers().add('timerCancelled', { timer: 1 }).tick(1);
    recording.add('timersCompacted', { kept: 2 });
    expect(snapshotOf(recording.trace)).toMatchObject({ timers: [], cancelledTimers: 0 });
    recording.add('timerKept', { timer: 2 }).add('timerKept', { timer: 0 });
    const snapshot = snapshotOf(recording.trace);
    expect(heapOf(snapshot)).toEqual([2, 0]);
    expect(snapshot.uncompacted.size).toBe(0);
  });
});

describe('tasks', () => {
  test('a task is created, runs, waits, is woken, and runs again', () => {
    const recording = new Recording().tick(1).task(0, 'door', -1);
    expect(snapshotOf(recording.trace).tasks.get(0)).toEqual({
      task: 0,
      parent: -1,
      name: 'door',
      createdAt: 1,
      phase: 'created',
      wait: null,
      on: -1,
      line: 0,
      since: 1,
      mustCancel: false,
      cancelling: 0,
      ticket: -1,
      locals: new Map(),
    });

    recording.step(0, 2);
    expect(snapshotOf(recording.trace).tasks.get(0)?.phase).toBe('running');
    expect(snapshotOf(recording.trace).runningTask).toBe(0);

    recording.add('local', { task: 0, name: 'number', value: 4 });
    recording.add('suspended', { task: 0, wait: 'sleep', on: 9, line: 33 });
    expect(snapshotOf(recording.trace).tasks.get(0)).toMatchObject({
      phase: 'waiting',
      wait: 'sleep',
      on: 9,
      line: 33,
      since: 2,
      locals: new Map([['number', 4]]),
    });

    recording.tick(5).add('ready', { callback: 'wakeup', owner: 0 });
    expect(snapshotOf(recording.trace).tasks.get(0)).toMatchObject({
      phase: 'woken',
      wait: 'sleep',
    });

    recording.add('callback', { callback: 'wakeup', owner: 0, time: 6 });
    expect(snapshotOf(recording.trace).tasks.get(0)).toMatchObject({
      phase: 'running',
      wait: null,
      on: -1,
      line: 33,
    });
  });

  test.each<CallbackKind>(['yield', 'throw'])(
    'a task with a %s in the ready queue is woken',
    (callback) => {
      const recording = running().add('suspended', { task: 0, wait: 'yield' });
      recording.add('ready', { callback, owner: 0 });
      expect(snapshotOf(recording.trace).tasks.get(0)?.phase).toBe('woken');
    },
  );

  test('ended tasks are counted by outcome, and failures keep their error', () => {
    const recording = new Recording().task(0, 'a').task(1, 'b').task(2, 'c').tick(1);
    recording.step(0, 1).add('taskEnded', { task: 0, outcome: 'finished' });
    recording.step(1, 2).add('taskEnded', { task: 1, outcome: 'failed', error: 'ValueError' });
    recording.step(2, 3).add('taskEnded', { task: 2, outcome: 'cancelled' });
    const snapshot = snapshotOf(recording.trace);
    expect(snapshot.tasks.size).toBe(0);
    expect(snapshot.ended).toEqual({ finished: 1, failed: 1, cancelled: 1 });
    expect(snapshot.failures).toEqual([
      { task: 1, name: 'b', error: 'ValueError', time: 2, seen: false },
    ]);
  });

  test('an error that was looked at counts as seen, and an earlier copy of the snapshot keeps it unseen', () => {
    const recording = new Recording().task(0, 'a').task(1, 'b').tick(1);
    recording.step(0, 1).add('taskEnded', { task: 0, outcome: 'failed', error: 'ValueError' });
    recording.step(1, 2).add('taskEnded', { task: 1, outcome: 'failed', error: 'ValueError' });
    const snapshot = snapshotOf(recording.trace);
    const copy = copySnapshot(snapshot);
    recording.add('errorSeen', { task: 1 });
    apply(snapshot, recording.events.at(-1) as TraceEvent, recording.trace.texts);
    const seen = ({ failures }: Snapshot): [number, boolean][] =>
      failures.map((failure) => [failure.task, failure.seen]);
    expect(seen(snapshot)).toEqual([
      [0, false],
      [1, true],
    ]);
    expect(seen(copy)).toEqual([
      [0, false],
      [1, false],
    ]);
  });

  test('[K6] a request kept for the next step is thrown when the task runs', () => {
    const recording = new Recording()
      .task(0, 'a')
      .add('cancelRequested', { task: 0, route: 'nextStep' });
    expect(snapshotOf(recording.trace).tasks.get(0)).toMatchObject({
      mustCancel: true,
      cancelling: 1,
    });
    recording.tick(1).step(0, 1);
    expect(snapshotOf(recording.trace).tasks.get(0)).toMatchObject({
      mustCancel: false,
      cancelling: 1,
    });
  });

  test('[K7] uncancel forgets a kept request only when no other is left', () => {
    const recording = running();
    recording.add('cancelRequested', { task: 0, route: 'nextStep' });
    recording.add('cancelRequested', { task: 0, route: 'nextStep' });
    recording.add('uncancelled', { task: 0, left: 1 });
    expect(snapshotOf(recording.trace).tasks.get(0)).toMatchObject({
      mustCancel: true,
      cancelling: 1,
    });
    recording.add('uncancelled', { task: 0, left: 0 });
    expect(snapshotOf(recording.trace).tasks.get(0)).toMatchObject({
      mustCancel: false,
      cancelling: 0,
    });
  });

  test('[K6] a request that is passed on counts and leaves the task otherwise as it was', () => {
    const recording = running().add('suspended', { task: 0, wait: 'task', on: 1 });
    recording.add('cancelRequested', { task: 0, route: 'passedOn' });
    expect(snapshotOf(recording.trace).tasks.get(0)).toMatchObject({
      phase: 'waiting',
      mustCancel: false,
      cancelling: 1,
    });
  });
});

describe('queues', () => {
  const withQueue = (queueKind: 'fifo' | 'lifo' | 'priority'): Recording =>
    running().add('queueMade', { queue: 0, queueKind, maxsize: 2 });

  test('[Q3] a put appends and counts, a get takes the first, task_done tells what is unfinished', () => {
    const recording = withQueue('fifo');
    recording.add('put', { queue: 0, item: 7 }).add('put', { queue: 0, item: 8 });
    expect(snapshotOf(recording.trace).queues[0]).toMatchObject({ items: [7, 8], unfinished: 2 });
    recording.add('got', { queue: 0, item: 7 });
    expect(snapshotOf(recording.trace).queues[0]).toMatchObject({ items: [8], unfinished: 2 });
    recording.add('taskDone', { queue: 0, unfinished: 1 });
    expect(snapshotOf(recording.trace).queues[0]).toMatchObject({ items: [8], unfinished: 1 });
  });

  test('[Q7] a LifoQueue gives what was put last', () => {
    const recording = withQueue('lifo');
    recording.add('put', { queue: 0, item: 7 }).add('put', { queue: 0, item: 8 });
    recording.add('got', { queue: 0, item: 8 });
    expect(snapshotOf(recording.trace).queues[0]?.items).toEqual([7]);
  });

  test('[Q7] a PriorityQueue is the heap: R1, R2, V3 leave as V3, R2, R1', () => {
    const recording = withQueue('priority');
    recording.add('put', { queue: 0, item: 1, pos: 0 }).add('put', { queue: 0, item: 2, pos: 1 });
    recording.add('put', { queue: 0, item: 3, pos: 0 });
    expect(snapshotOf(recording.trace).queues[0]?.items).toEqual([3, 2, 1]);
    recording.add('got', { queue: 0, item: 3, leaf: 1, pos: 1 });
    expect(snapshotOf(recording.trace).queues[0]?.items).toEqual([2, 1]);
    recording.add('got', { queue: 0, item: 2, leaf: 0, pos: 0 });
    expect(snapshotOf(recording.trace).queues[0]?.items).toEqual([1]);
  });

  test('an item that could not be compared stays in the heap uncounted', () => {
    const recording = withQueue('priority').add('put', { queue: 0, item: 1, pos: 0 });
    recording.add('put', { queue: 0, item: 2, pos: 1, counting: 'uncounted' });
    expect(snapshotOf(recording.trace).queues[0]).toMatchObject({ items: [1, 2], unfinished: 1 });
  });

  test('[Q8] an immediate shutdown drops items and what is unfinished with them, not below 0', () => {
    const recording = withQueue('fifo').add('put', { queue: 0, item: 7 });
    recording.add('put', { queue: 0, item: 8 }).add('taskDone', { queue: 0, unfinished: 1 });
    recording.add('shutdown', { queue: 0, manner: 'immediate' });
    recording.add('got', { queue: 0, item: 7, removal: 'dropped' });
    expect(snapshotOf(recording.trace).queues[0]).toMatchObject({ unfinished: 0, shutDown: true });
    recording.add('got', { queue: 0, item: 8, removal: 'dropped' });
    expect(snapshotOf(recording.trace).queues[0]).toMatchObject({ items: [], unfinished: 0 });
  });

  test('the capacity of a live queue changes', () => {
    const recording = withQueue('fifo').add('maxsizeSet', { queue: 0, maxsize: 5 });
    expect(snapshotOf(recording.trace).queues[0]?.maxsize).toBe(5);
  });
});

describe('lines of waiters', () => {
  /** Tasks 0, 1 and 2 have been suspended one after another. */
  const threeWait = (wait: 'get' | 'put' | 'join' | 'semaphore' | 'event'): Recording => {
    const recording = new Recording().task(0, 'a').task(1, 'b').task(2, 'c').tick(0);
    recording.add('queueMade', { queue: 0, maxsize: 1 });
    recording.add('semaphoreMade', { semaphore: 0, value: 0 }).add('eventMade', { event: 0 });
    for (const task of [0, 1, 2]) recording.step(task, 0).add('suspended', { task, wait, on: 0 });
    return recording;
  };

  test.each(['getters', 'putters'] as const)(
    '[Q3] a queue forgets whom it wakes among its %s',
    (line) => {
      const recording = threeWait(line === 'getters' ? 'get' : 'put');
      recording.add('woken', { lineOf: line, object: 0, task: 0 });
      expect(lineOf(snapshotOf(recording.trace).queues[0]?.[line] ?? [])).toEqual([
        '1 pending',
        '2 pending',
      ]);
    },
  );

  test('[Q6] joiners that were woken stand in line until they have run', () => {
    const recording = threeWait('join');
    recording.add('woken', { lineOf: 'joiners', object: 0, task: 0 });
    recording.add('woken', { lineOf: 'joiners', object: 0, task: 1 });
    recording.add('waiterLeft', { lineOf: 'joiners', object: 0, task: 0 });
    expect(lineOf(snapshotOf(recording.trace).queues[0]?.joiners ?? [])).toEqual([
      '1 woken',
      '2 pending',
    ]);
  });

  test('[S1] a woken waiter stands before the newcomers of a semaphore until it has run', () => {
    const recording = threeWait('semaphore').add('semaphoreMoved', { semaphore: 0, value: 0 });
    recording.add('woken', { lineOf: 'semaphore', object: 0, task: 0 });
    expect(lineOf(snapshotOf(recording.trace).semaphores[0]?.waiters ?? [])).toEqual([
      '0 woken',
      '1 pending',
      '2 pending',
    ]);
  });

  test('[S4] an event is set and cleared, and its waiters leave when they have run', () => {
    const recording = threeWait('event').add('eventSet', { event: 0 });
    recording.add('woken', { lineOf: 'event', object: 0, task: 0 });
    expect(snapshotOf(recording.trace).events[0]).toMatchObject({ set: true });
    recording.add('eventCleared', { event: 0 });
    recording.add('waiterLeft', { lineOf: 'event', object: 0, task: 0 });
    expect(snapshotOf(recording.trace).events).toEqual([
      {
        event: 0,
        set: false,
        waiters: standing({ task: 1, state: 'pending' }, { task: 2, state: 'pending' }),
      },
    ]);
  });

  test('[Q5] a cancelled waiter sits in the deque until its task runs', () => {
    // The wake-up becomes ready before the request is told, as its future is cancelled first.
    const recording = threeWait('get').add('ready', { callback: 'wakeup', owner: 1 });
    recording.add('cancelRequested', { task: 1, route: 'waiter' });
    const cancelled = snapshotOf(recording.trace);
    expect(lineOf(cancelled.queues[0]?.getters ?? [])).toEqual([
      '0 pending',
      '1 cancelled',
      '2 pending',
    ]);
    expect(cancelled.tasks.get(1)).toMatchObject({ phase: 'woken', wait: 'get', cancelling: 1 });

    recording.add('waiterLeft', { lineOf: 'getters', object: 0, task: 1 });
    expect(lineOf(snapshotOf(recording.trace).queues[0]?.getters ?? [])).toEqual([
      '0 pending',
      '2 pending',
    ]);
  });

  test('[K6] a request that was kept reaches the line just joined', () => {
    const recording = running().add('queueMade', { queue: 0 });
    recording.add('cancelRequested', { task: 0, route: 'nextStep' });
    recording.add('suspended', { task: 0, wait: 'get', on: 0 });
    recording.add('ready', { callback: 'wakeup', owner: 0 });
    recording.add('cancelForwarded', { task: 0, route: 'waiter' });
    const snapshot = snapshotOf(recording.trace);
    expect(snapshot.tasks.get(0)).toMatchObject({ mustCancel: false, cancelling: 1 });
    expect(lineOf(snapshot.queues[0]?.getters ?? [])).toEqual(['0 cancelled']);
  });

  test('a task that waits for something without a line is cancelled without one', () => {
    const recording = running().add('suspended', { task: 0, wait: 'sleep', on: 0 });
    recording.add('cancelRequested', { task: 0, route: 'waiter' });
    expect(snapshotOf(recording.trace).tasks.get(0)).toMatchObject({
      wait: 'sleep',
      cancelling: 1,
    });
  });

  test('[S1] a semaphore has the value that was told last', () => {
    const recording = threeWait('semaphore');
    recording.add('semaphoreMade', { semaphore: 1, value: 2, bound: 2 });
    recording.add('semaphoreMoved', { semaphore: 1, move: 'acquired', value: 1 });
    expect(snapshotOf(recording.trace).semaphores[1]).toEqual({
      semaphore: 1,
      value: 1,
      bound: 2,
      waiters: standing(),
    });
  });
});

describe('gathers, futures and knobs', () => {
  test('a gather has its children in the order of the arguments until it is done', () => {
    const recording = running().add('gatherMade', { gather: 0, task: 0, count: 2 });
    recording.add('gatherChild', { gather: 0, index: 0, child: 4 });
    recording.add('gatherChild', { gather: 0, index: 1, child: 2, childKind: 'future' });
    expect([...snapshotOf(recording.trace).gathers.values()]).toEqual([
      {
        gather: 0,
        task: 0,
        count: 2,
        children: standing({ kind: 'task', child: 4 }, { kind: 'future', child: 2 }),
      },
    ]);
    expect(snapshotOf(recording.add('gatherDone', { gather: 0 }).trace).gathers.size).toBe(0);
  });

  test('bare futures are there until they are done', () => {
    const recording = running().add('futureMade', { future: 0 }).add('futureMade', { future: 1 });
    recording.add('futureDone', { future: 0 });
    expect([...snapshotOf(recording.trace).futures]).toEqual([1]);
  });

  test('a knob has the value it was set to last', () => {
    const recording = new Recording().add('knob', { name: 'cashiers', value: 3 });
    recording
      .add('knob', { name: 'capacity', value: 2 })
      .add('knob', { name: 'cashiers', value: 5 });
    expect([...snapshotOf(recording.trace).knobs]).toEqual([
      ['cashiers', 5],
      ['capacity', 2],
    ]);
  });
});

describe('a callback that is given up', () => {
  test('is known from there on, in copies too, and goes on running', () => {
    const { trace } = running()
      .add('hung', { task: 0, operations: 99 })
      .add('act', { name: 'wave' });
    expect(snapshotOf(trace, trace.length - 2).hung).toBeNull();
    for (const position of [trace.length - 1, trace.length]) {
      const snapshot = snapshotOf(trace, position);
      expect(snapshot.hung).toEqual({ task: 0, operations: 99, position: trace.length - 1 });
      expect(copySnapshot(snapshot)).toEqual(snapshot);
      expect(snapshot.tasks.get(0)?.phase).toBe('running');
    }
  });
});

test('what a viewer does beside the knobs changes nothing by itself', () => {
  const recording = running();
  const before = snapshotOf(recording.trace);
  const after = snapshotOf(recording.add('act', { name: 'openTill', value: 3 }).trace);
  expect(after).toEqual({ ...before, position: before.position + 1 });
});

test('what a program prints changes nothing of what is true of the loop', () => {
  const recording = running();
  const before = snapshotOf(recording.trace);
  const text = recording.trace.text('hello');
  const after = snapshotOf(recording.add('printed', { task: 0, text }).trace);
  expect(after).toEqual({ ...before, position: before.position + 1 });
});

describe('timers and callbacks that are cancelled', () => {
  test.each([0, 5, 9])('are marked wherever they stand: number %i of ten', (timer) => {
    const heap = running();
    for (let n = 0; n < 10; n++) heap.add('timerSet', { timer: n, task: 0, pos: n, when: 1 });
    const timers = snapshotOf(heap.add('timerCancelled', { timer }).trace).timers;
    expect(timers.filter(({ cancelled }) => cancelled).map((each) => each.timer)).toEqual([timer]);

    const ready = running();
    for (let n = 0; n < 10; n++) ready.add('ready', { callback: 'callback', detail: n });
    const { cancelledReady } = snapshotOf(ready.add('timerCancelled', { timer }).trace);
    expect([...cancelledReady]).toEqual([timer]);
  });
});

describe('a trace that contradicts itself is refused', () => {
  test.each([
    ['a callback that is not first in the ready queue', running().task(1, 'b').step(2, 2)],
    ['a callback from an empty ready queue', new Recording().step(0, 2)],
    [
      'an item that is not first',
      running()
        .add('queueMade', { queue: 0 })
        .add('put', { queue: 0, item: 1 })
        .add('got', { queue: 0, item: 2 }),
    ],
    ['a queue that was not made', running().add('put', { queue: 3, item: 1 })],
    ['a queue that is made out of turn', running().add('queueMade', { queue: 1 })],
    [
      'a task that has ended',
      running().add('taskEnded', { task: 0 }).add('suspended', { task: 0 }),
    ],
    [
      'a timer that is not at the head',
      running().add('timerSet', { timer: 0, pos: 0 }).add('timerDue', { timer: 1, pos: 0 }),
    ],
    [
      'a waiter that is not in the line',
      running()
        .add('queueMade', { queue: 0 })
        .add('woken', { lineOf: 'getters', object: 0, task: 0 }),
    ],
    [
      'a timer kept that was not there',
      running().add('timersCompacted', { kept: 1 }).add('timerKept', { timer: 0 }),
    ],
  ])('%s', (_, { trace }) => {
    expect(snapshotOf(trace, trace.length - 1).position).toBe(trace.length - 1);
    expect(() => snapshotOf(trace)).toThrow('The trace');
  });
});
