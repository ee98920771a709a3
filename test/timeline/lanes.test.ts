import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventLoop, type Coroutine, Queue, createTask, sleep } from '../../src/asyncio';
import { Run } from '../../src/runner';
import { knobs, supermarket } from '../../src/scenarios/supermarket';
import {
  type Lane,
  type LaneState,
  Lanes,
  laneStates,
  type Snapshot,
  Timeline,
} from '../../src/timeline';
import { Trace } from '../../src/trace';
import { RandomRun } from './randomRun';

interface Watched {
  readonly lanes: Lanes;
  readonly timeline: Timeline;
}

function watch(trace: Trace): Watched {
  const lanes = new Lanes();
  return { lanes, timeline: new Timeline(trace, [lanes]) };
}

/** A run of this main coroutine on the virtual clock. */
function ran(main: (loop: EventLoop) => Coroutine<void>, callbackCost = 1e-6): Watched {
  const trace = new Trace();
  const loop = new EventLoop({ recorder: trace, callbackCost });
  loop.runUntilComplete(main(loop), 'main');
  return watch(trace);
}

/** A supermarket that is open for so many seconds, lived until it closes or gets stuck. */
function supermarketRun(seed: number, openFor: number, cashiers: number, until = 1e9): Watched {
  const trace = new Trace();
  const initial = Object.fromEntries(knobs.map(({ name, initial }) => [name, initial]));
  new Run({
    scenario: supermarket,
    version: 'whileTrue',
    seed,
    knobs: { ...initial, openFor, cashiers },
    recorder: trace,
  }).advance(until);
  return watch(trace);
}

/** What the snapshot says of a task, in the words of the lanes. */
function stateIn(snapshot: Snapshot, task: number): LaneState | null {
  const found = snapshot.tasks.get(task);
  if (found === undefined) return null;
  const { phase, wait } = found;
  if (phase === 'created' || phase === 'woken') return 'ready';
  if (phase === 'running') return 'running';
  const states: Partial<Record<string, LaneState>> = {
    sleep: 'sleeping',
    get: 'get',
    put: 'put',
    yield: 'ready',
  };
  return states[wait ?? ''] ?? 'other';
}

const laneOf = (lanes: Lanes, task: number): Lane => lanes.tasks()[task] as Lane;

/** A task's segments over its whole life, as `state from–to`. */
const story = ({ lanes, timeline }: Watched, task: number): string[] =>
  laneOf(lanes, task)
    .segments(0, timeline.endTime)
    .map(({ state, from, to }) => `${state} ${from.toFixed(6)}–${to.toFixed(6)}`);

const share = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000);
const stores = fc.record({
  seed: fc.nat(1_000),
  openFor: fc.integer({ min: 5, max: 20 }),
  cashiers: fc.integer({ min: 1, max: 5 }),
});

describe('the lanes of a small program', () => {
  // main makes a queue for one; the worker gets, sleeps a second and gets again, for ever; main puts
  // three. Rules Q2 and Q3 say who is woken when, and each callback takes a microsecond.
  const watched = ran(function* main() {
    const queue = new Queue<number>(1);
    const worker = createTask(
      (function* (): Coroutine<void> {
        for (;;) {
          yield* queue.get();
          yield* sleep(1);
        }
      })(),
      'worker',
    );
    for (const item of [1, 2, 3]) yield* queue.put(item);
    worker.cancel();
  });

  test('main runs, is blocked in put, is woken and runs on', () => {
    expect(story(watched, 0)).toEqual([
      'running 0.000000–0.000001',
      'put 0.000001–0.000002',
      'running 0.000002–0.000003',
      'put 0.000003–1.000004',
      'running 1.000004–1.000005',
    ]);
  });

  test('the worker runs when main waits, sleeps, is woken, and is cancelled in its next sleep', () => {
    expect(story(watched, 1)).toEqual([
      // Created when main's first step was over.
      'running 0.000001–0.000002',
      'sleeping 0.000002–1.000003',
      'running 1.000003–1.000004',
      // Its second sleep is cancelled before main ends, so it runs before the loop is told to stop.
      'sleeping 1.000004–1.000005',
      'running 1.000005–1.000006',
    ]);
  });

  test('callbacks stand side by side, by iteration, in the order they ran', () => {
    const { lanes, timeline } = watched;
    const callbacks = lanes.callbacksIn(0, timeline.endTime);
    expect(callbacks.map(({ iteration, kind, task }) => `${iteration} ${kind} ${task}`)).toEqual([
      '1 first 0',
      '2 first 1',
      '3 wakeup 0',
      '4 sleep 1',
      '5 wakeup 1',
      '6 wakeup 0',
      '7 wakeup 1',
      '7 stop -1',
    ]);
    expect(callbacks.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const begins = callbacks.map(({ from }) => from.toFixed(6));
    expect(begins).toEqual([
      '0.000000',
      '0.000001',
      '0.000002',
      '1.000002',
      '1.000003',
      '1.000004',
      '1.000005',
      '1.000006',
    ]);
    for (const { from, to } of callbacks) expect(to - from).toBeCloseTo(1e-6, 12);
  });

  test('an instant is all that runs between two sleeps of the loop', () => {
    const { lanes, timeline } = watched;
    const [, , third, fourth] = lanes.callbacksIn(0, timeline.endTime);
    expect(lanes.instantAt(third?.position ?? 0, 100)).toEqual({ from: 0, to: third?.to });
    expect(lanes.instantAt(fourth?.position ?? 0, 100)).toEqual({
      from: fourth?.from,
      to: timeline.endTime,
    });
    // With a limit: the callback itself, and one before and after it.
    expect(lanes.instantAt(2 + (fourth?.position ?? 0), 1)).toMatchObject({ from: fourth?.from });
    expect(lanes.instantAt(0, 100)).toBeNull();
  });
});

test('a task that could run waits for its turn', () => {
  // Rule K1: both are ready when main waits, and the second one runs after the first.
  const watched = ran(function* main() {
    const nothing = function* (): Coroutine<void> {};
    const [first, second] = [createTask(nothing()), createTask(nothing())];
    yield* first;
    yield* second;
  });
  expect(story(watched, 1)).toEqual(['running 0.000001–0.000002']);
  expect(story(watched, 2)).toEqual(['ready 0.000001–0.000002', 'running 0.000002–0.000003']);
  expect(story(watched, 0)).toEqual([
    'running 0.000000–0.000001',
    'other 0.000001–0.000002',
    'ready 0.000002–0.000003',
    'running 0.000003–0.000004',
  ]);
});

test('a callback that holds the thread runs until it lets go', () => {
  const watched = ran(function* main(loop) {
    loop.block(2);
    yield* sleep(0);
  });
  expect(story(watched, 0)).toEqual(['running 0.000000–2.000001', 'running 2.000001–2.000002']);
  expect(watched.lanes.callbacksIn(1, 1)).toMatchObject([{ kind: 'first', from: 0, to: 2.000001 }]);
});

test('callbacks that cost nothing have no width, and keep their order', () => {
  const { lanes, timeline } = ran(function* main() {
    yield* sleep(0);
    yield* sleep(1);
  }, 0);
  const callbacks = lanes.callbacksIn(0, timeline.endTime);
  expect(callbacks.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['first', 0, 0],
    ['yield', 0, 0],
    ['sleep', 1, 1],
    ['wakeup', 1, 1],
    ['stop', 1, 1],
  ]);
  expect(lanes.callbackBy(timeline.length)).toMatchObject({ order: 4, kind: 'stop' });
  // A lane shows the sleep and nothing else.
  expect(story({ lanes, timeline }, 0)).toEqual(['sleeping 0.000000–1.000000']);
});

test('a timer that was cancelled after it was due is skipped, and takes its time', () => {
  const { lanes, timeline } = ran(function* main(loop) {
    const later = loop.callAt(0.5, () => undefined);
    loop.callAt(0.5 - 1e-10, () => later.cancel());
    yield* sleep(1);
  });
  const skipped = lanes.callbacksIn(0, timeline.endTime).filter((callback) => callback.skipped);
  expect(skipped).toMatchObject([{ kind: 'callback' }]);
  expect((skipped[0]?.to ?? 0) - (skipped[0]?.from ?? 0)).toBeCloseTo(1e-6, 12);
});

describe('states', () => {
  test('are what the snapshots say, at any position of any trace', () => {
    const choices = fc.array(fc.nat(999), { minLength: 300, maxLength: 900, size: 'max' });
    fc.assert(
      fc.property(choices, fc.array(share, { maxLength: 20 }), (numbers, parts) => {
        const { lanes, timeline } = watch(new RandomRun().play(numbers).trace);
        for (const part of parts) {
          const snapshot = timeline.at(Math.floor(part * timeline.length));
          for (const { task } of lanes.tasks()) {
            expect(laneOf(lanes, task).stateBy(snapshot.position)).toBe(stateIn(snapshot, task));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('are what the snapshots say at any position of a run', () => {
    fc.assert(
      fc.property(stores, fc.array(share, { minLength: 30, maxLength: 30 }), (store, parts) => {
        const { lanes, timeline } = supermarketRun(store.seed, store.openFor, store.cashiers);
        for (const part of parts) {
          const snapshot = timeline.at(Math.floor(part * timeline.length));
          for (const lane of lanes.tasks()) {
            expect(lane.stateBy(snapshot.position)).toBe(stateIn(snapshot, lane.task));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('follow on one another without gaps, from the creation of a task to its end', () => {
    fc.assert(
      fc.property(stores, ({ seed, openFor, cashiers }) => {
        const { lanes, timeline } = supermarketRun(seed, openFor, cashiers);
        for (const lane of lanes.tasks()) {
          const segments = lane.segments(0, timeline.endTime);
          expect(segments[0]?.from).toBe(lane.createdAt);
          expect(segments.at(-1)?.to).toBe(lane.endedAt ?? timeline.endTime);
          for (const [at, { to }] of segments.slice(0, -1).entries()) {
            expect(segments[at + 1]?.from).toBe(to);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('never have two tasks run at the same time', () => {
    fc.assert(
      fc.property(stores, ({ seed, openFor, cashiers }) => {
        const { lanes, timeline } = supermarketRun(seed, openFor, cashiers);
        const runs = lanes
          .tasks()
          .flatMap((lane) => lane.segments(0, timeline.endTime))
          .filter(({ state }) => state === 'running')
          .sort((a, b) => a.from - b.from);
        expect(runs.length).toBeGreaterThan(1);
        for (const [at, { to }] of runs.slice(0, -1).entries()) {
          expect(runs[at + 1]?.from).toBeGreaterThanOrEqual(to);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('a task runs in its own callbacks and never besides', () => {
    const { lanes, timeline } = supermarketRun(42, 20, 3);
    const steps = new Set(['first', 'yield', 'wakeup', 'throw']);
    for (const { task } of lanes.tasks()) {
      const running = laneOf(lanes, task)
        .segments(0, timeline.endTime)
        .filter(({ state }) => state === 'running');
      const callbacks = lanes
        .callbacksIn(0, timeline.endTime)
        .filter((callback) => callback.task === task && steps.has(callback.kind));
      expect(running.map(({ from, to }) => [from, to])).toEqual(
        callbacks.map(({ from, to }) => [from, to]),
      );
    }
  });
});

describe('slices', () => {
  const windows = fc.tuple(share, share).filter(([a, b]) => a !== b);

  test('have every segment if they are few, cut off at their ends', () => {
    const { lanes, timeline } = supermarketRun(42, 20, 2);
    const all = laneOf(lanes, 1).segments(0, timeline.endTime);
    fc.assert(
      fc.property(windows, (parts) => {
        const [from, to] = parts.map((part) => part * timeline.endTime).sort((a, b) => a - b);
        if (from === undefined || to === undefined) return;
        const expected = all
          .filter((segment) => segment.to > from && segment.from < to)
          .map((segment) => ({
            state: segment.state,
            from: Math.max(from, segment.from),
            to: Math.min(to, segment.to),
          }));
        const slice = lanes.slice(1, from, to, 1e6);
        expect(slice).toEqual({ kind: 'segments', segments: expected });
      }),
    );
  });

  test('have the share of time in each state if the segments are many', () => {
    fc.assert(
      fc.property(stores, windows, fc.integer({ min: 1, max: 40 }), (store, parts, count) => {
        const { lanes, timeline } = supermarketRun(store.seed, store.openFor, store.cashiers);
        const [from, to] = parts.map((part) => part * timeline.endTime).sort((a, b) => a - b);
        if (from === undefined || to === undefined) return;
        for (const lane of lanes.tasks()) {
          const all = lane.segments(0, timeline.endTime);
          const { shares, width } = lane.bins(from, to, count);
          for (let bin = 0; bin < count; bin++) {
            const begin = from + bin * width;
            for (const [number, state] of laneStates.entries()) {
              const seconds = all
                .filter((segment) => segment.state === state)
                .map((s) => Math.min(s.to, begin + width) - Math.max(s.from, begin))
                .filter((overlap) => overlap > 0)
                .reduce((sum, overlap) => sum + overlap, 0);
              expect(shares[bin * laneStates.length + number]).toBeCloseTo(seconds / width, 6);
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('are segments up to a number and shares beyond it', () => {
    const { lanes, timeline } = supermarketRun(42, 20, 2);
    const count = laneOf(lanes, 1).count(0, timeline.endTime);
    expect(lanes.slice(1, 0, timeline.endTime, count).kind).toBe('segments');
    expect(lanes.slice(1, 0, timeline.endTime, count - 1).kind).toBe('bins');
  });

  test('of a time before a task or after it are empty', () => {
    const { lanes } = supermarketRun(42, 5, 1);
    const door = laneOf(lanes, 1);
    expect(door.endedAt).toBeGreaterThan(5);
    expect(lanes.slice(1, 100, 200, 50)).toEqual({ kind: 'segments', segments: [] });
    expect(lanes.slice(99, 0, 1, 50)).toEqual({ kind: 'segments', segments: [] });
    expect(door.segmentAt(1e9)).toBeNull();
  });

  test('of a task that still waits go on as long as one looks', () => {
    // Without cashiers the door is blocked by the seventh customer, and nothing happens any more.
    const { lanes, timeline } = supermarketRun(42, 100, 0);
    const door = laneOf(lanes, 1);
    expect(door.name).toBe('door');
    expect(door.endedAt).toBeNull();
    const since = door.segmentAt(1e3)?.from;
    expect(door.segmentAt(1e3)).toEqual({ state: 'put', from: since, to: Infinity });
    expect(since).toBeCloseTo(timeline.endTime, 3);
    expect(door.segments(1e3, 2e3)).toEqual([{ state: 'put', from: 1e3, to: 2e3 }]);
  });
});

describe('shares of several tasks', () => {
  test('are their seconds in a state over the seconds they lived', () => {
    const { lanes, timeline } = supermarketRun(7, 20, 3);
    const cashiers = lanes.tasks().filter(({ name }) => name.startsWith('cashier '));
    expect(cashiers).toHaveLength(3);
    const bins = 17;
    const width = timeline.endTime / bins;
    const idle = lanes.shares(cashiers, 'get', 0, timeline.endTime, bins);
    for (let bin = 0; bin < bins; bin++) {
      const [from, to] = [bin * width, (bin + 1) * width];
      const lived = cashiers.flatMap((cashier) => cashier.segments(from, to));
      const seconds = (segments: typeof lived): number =>
        segments.reduce((sum, segment) => sum + segment.to - segment.from, 0);
      const expected = seconds(lived.filter(({ state }) => state === 'get')) / seconds(lived);
      expect(idle[bin]).toBeCloseTo(expected, 6);
    }
    expect(Math.max(...idle)).toBeGreaterThan(0);
  });

  test('are so on any scale, also before their creation and after their end', () => {
    const scale = fc.double({ min: -0.3, max: 1.3, noNaN: true });
    const scales = fc.tuple(scale, scale).filter(([a, b]) => Math.abs(a - b) > 1e-3);
    const state = fc.constantFrom(...laneStates);
    const bins = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(stores, scales, state, bins, (store, parts, wanted, count) => {
        const { lanes, timeline } = supermarketRun(store.seed, store.openFor, store.cashiers);
        const [from, to] = parts.map((part) => part * timeline.endTime).sort((a, b) => a - b);
        if (from === undefined || to === undefined) return;
        const shares = lanes.shares(lanes.tasks(), wanted, from, to, count);
        const width = (to - from) / count;
        for (const [bin, part] of shares.entries()) {
          const begin = from + bin * width;
          const lived = lanes.tasks().flatMap((lane) => lane.segments(begin, begin + width));
          const seconds = (of: typeof lived): number =>
            of.reduce((sum, segment) => sum + segment.to - segment.from, 0);
          const inState = lived.filter((segment) => segment.state === wanted);
          // Where they lived for a rounding error, a share of that is nothing to compare.
          if (seconds(lived) > width * 1e-6) {
            expect(part).toBeCloseTo(seconds(inState) / seconds(lived), 5);
          } else if (lived.length === 0) expect(part).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('are all or nothing, to the last digit, where nobody changes', () => {
    // Without cashiers the door is blocked for good; main waits for it all the time.
    const { lanes, timeline } = supermarketRun(42, 100, 0);
    const from = timeline.endTime + 0.1;
    const shares = (task: number, state: LaneState): number[] => [
      ...lanes.shares([laneOf(lanes, task)], state, from, from + 1 / 3, 7),
    ];
    expect(shares(1, 'put')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(shares(1, 'sleeping')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(shares(0, 'other')).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  test('look at each task for as long as it lived and no longer', () => {
    // A thousand tasks one after the other, of 1 s each.
    const { lanes, timeline } = ran(function* main() {
      for (let n = 0; n < 1000; n++) {
        yield* createTask(sleep(1), `task ${n}`);
      }
    }, 0);
    const tasks = lanes.tasks().slice(1);
    expect(tasks).toHaveLength(1000);
    const looked = tasks.map((lane) => {
      let touched = 0;
      const counting = (bins: number): Float64Array =>
        new Proxy(new Float64Array(bins), {
          set(target, key, value) {
            touched++;
            return Reflect.set(target, key, value, target);
          },
          get: (target, key) => Reflect.get(target, key, target) as unknown,
        });
      lane.addSeconds(2, 0, timeline.endTime / 400, counting(400), new Float64Array(400));
      return touched;
    });
    // A column is 2.5 s long: a life of a second lies in one, or two.
    expect(Math.max(...looked)).toBeLessThanOrEqual(2);
    expect(Math.min(...looked)).toBe(1);
  });
});

describe('callbacks', () => {
  test('in a stretch of time are those that touch it', () => {
    const { lanes, timeline } = supermarketRun(3, 10, 2);
    const all = lanes.callbacksIn(0, timeline.endTime);
    expect(all).toHaveLength(lanes.callbacks);
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [from, to] = [Math.min(a, b) * timeline.endTime, Math.max(a, b) * timeline.endTime];
        const expected = all.filter((callback) => callback.to >= from && callback.from <= to);
        expect(lanes.callbacksIn(from, to)).toEqual(expected);
        expect(lanes.callbackCount(from, to)).toBe(expected.length);
      }),
    );
  });

  test('are counted in stretches of equal duration', () => {
    const { lanes, timeline } = supermarketRun(3, 10, 2);
    const all = lanes.callbacksIn(0, timeline.endTime);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), share, (bins, part) => {
        const from = part * 0.9 * timeline.endTime;
        const to = timeline.endTime;
        const counts = [...lanes.density(from, to, bins)];
        const expected = counts.map((_, bin) => {
          const begin = bin === 0 ? from : from + (bin / bins) * (to - from);
          const end = from + ((bin + 1) / bins) * (to - from);
          return all.filter((c) => c.from >= begin && (c.from < end || bin + 1 === bins)).length;
        });
        expect(counts).toEqual(expected);
      }),
    );
  });

  test('by a position: the one that runs there, or ran last', () => {
    const { lanes, timeline } = supermarketRun(3, 5, 2);
    fc.assert(
      fc.property(share, (part) => {
        const { position, running } = timeline.at(Math.floor(part * timeline.length));
        const callback = lanes.callbackBy(position);
        if (running === null) return;
        expect(callback).toMatchObject({ kind: running.callback, task: running.owner });
        expect(callback?.position).toBeLessThanOrEqual(position);
      }),
    );
  });
});

test('a million events take less than twenty bytes each', () => {
  const trace = new Trace();
  const initial = Object.fromEntries(knobs.map(({ name, initial }) => [name, initial]));
  new Run({
    scenario: supermarket,
    version: 'whileTrue',
    seed: 42,
    knobs: { ...initial, openFor: 1000, cashiers: 12, capacity: 20 },
    recorder: trace,
  }).advance(1e9);
  const { lanes } = watch(trace);
  expect(trace.length).toBeGreaterThan(100_000);
  expect(lanes.bytes / trace.length).toBeLessThan(20);
});
