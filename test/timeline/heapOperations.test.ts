import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Coroutine,
  createTask,
  EventLoop,
  PriorityQueue,
  QueueEmpty,
  QueueFull,
  sleep,
} from '../../src/asyncio';
import { applyHeapStep, HeapOperations, heapSteps, Timeline } from '../../src/timeline';
import { SHOWN_FOR } from '../../src/timeline/heapOperations';
import { Trace } from '../../src/trace';

/** Counts how often it is compared, and may refuse to. */
class Item {
  static compared: [number, number, boolean][] = [];
  /** How many comparisons go well until one throws. */
  static goodFor = Infinity;

  constructor(
    readonly id: number,
    readonly rank: number,
  ) {}

  lt(other: unknown): boolean {
    const { id, rank } = other as Item;
    if (Item.goodFor-- === 0) throw new TypeError('not comparable');
    Item.compared.push([this.id, id, this.rank < rank]);
    return this.rank < rank;
  }
}

interface Watched {
  readonly trace: Trace;
  readonly heap: HeapOperations;
  readonly timeline: Timeline;
}

/** What was compared, by the number of events recorded when the operation had been done. */
let comparedBy: Map<number, [number, number, boolean][]>;

/** A rank puts, null gets, a number below 0 sleeps for so many tenths of a second; two tasks share the work. */
function ran(acts: readonly (number | null)[], callbackCost: number, maxsize = 0): Watched {
  const trace = new Trace();
  const loop = new EventLoop({ recorder: trace, callbackCost });
  comparedBy = new Map();
  Item.compared = [];
  let made = 0;
  const body = function* (queue: PriorityQueue<Item>, mine: number): Coroutine<void> {
    for (const [at, act] of acts.entries()) {
      if (at % 2 !== mine) continue;
      if (act !== null && act < 0) {
        yield* sleep(-act / 10);
        continue;
      }
      Item.compared = [];
      try {
        if (act === null) queue.getNowait();
        else queue.putNowait(new Item(made++, act));
      } catch (error) {
        const isExpected =
          error instanceof QueueEmpty || error instanceof QueueFull || error instanceof TypeError;
        if (!isExpected) throw error;
      }
      const last = trace.at(trace.length - 1);
      if (last.kind === 'put' || last.kind === 'got') comparedBy.set(trace.length, Item.compared);
    }
  };
  const main = function* (): Coroutine<void> {
    const queue = new PriorityQueue<Item>(maxsize);
    const other = createTask(body(queue, 0), 'other');
    yield* body(queue, 1);
    yield* other;
  };
  loop.runUntilComplete(main(), 'main');
  const heap = new HeapOperations(trace, 0);
  return { trace, heap, timeline: new Timeline(trace, [heap]) };
}

const itemsAt = ({ timeline }: Watched, position: number): readonly number[] =>
  timeline.at(position).queues[0]?.items ?? [];

const acts = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.nat(6) },
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: -12, max: -1 }) },
  ),
  { maxLength: 120 },
);
const costs = fc.constantFrom(0, 1e-6);

describe('the steps of a heap', () => {
  test("[H] lead from each array to CPython's next one, and back, with the comparisons that were made", () => {
    fc.assert(
      fc.property(acts, costs, (program, cost) => {
        const watched = ran(program, cost);
        const { heap, trace } = watched;
        const count = heap.countBy({ position: trace.length });
        expect(count).toBe(comparedBy.size);
        for (let number = 0; number < count; number++) {
          const operation = heap.at(number);
          const before = itemsAt(watched, operation.before);
          const states: (number | null)[][] = [[...before]];
          const compared: [number | null, number | null, boolean][] = [];
          for (const step of heapSteps(operation, before.length)) {
            const next = [...(states.at(-1) ?? [])];
            if (step.step === 'compare') {
              const parent = Math.floor((step.at - 1) / 2);
              compared.push([next[step.at] ?? null, next[parent] ?? null, step.isSmaller]);
            } else if (step.step === 'choose') {
              const { left, isLeftSmaller } = step;
              compared.push([next[left] ?? null, next[left + 1] ?? null, isLeftSmaller]);
            }
            applyHeapStep(next, step, operation.item);
            states.push(next);
          }
          expect(states.at(-1)).toEqual(itemsAt(watched, operation.before + 1));
          expect(compared).toEqual(comparedBy.get(operation.before + 1));
          // Going back is looking at the states the other way round: all of them hold the same items.
          const whole = new Set([...before, operation.item]);
          for (const state of states.toReversed()) {
            for (const item of state) expect(item === null || whole.has(item)).toBe(true);
          }
        }
      }),
    );
  });

  test('[H] end where a comparison threw, and the array is still the one that CPython keeps', () => {
    fc.assert(
      fc.property(acts, fc.nat(60), (program, goodFor) => {
        Item.goodFor = goodFor;
        const watched = ran(program, 1e-6);
        Item.goodFor = Infinity;
        const { heap, trace } = watched;
        for (let number = 0; number < heap.countBy({ position: trace.length }); number++) {
          const operation = heap.at(number);
          const state: (number | null)[] = [...itemsAt(watched, operation.before)];
          const steps = heapSteps(operation, state.length);
          for (const step of steps) applyHeapStep(state, step, operation.item);
          expect(state).toEqual(itemsAt(watched, operation.before + 1));
          const compared = steps.filter(({ step }) => step === 'compare' || step === 'choose');
          expect(compared.length).toBe(comparedBy.get(operation.before + 1)?.length);
        }
      }),
    );
  });

  test('are those of the smallest case with a VIP: R1, R2, V3 come, and V3 leaves', () => {
    const watched = ran([-1, 1, -1, 1, -1, 0, -1, null], 1e-6);
    const steps = [0, 1, 2, 3].map((number) => {
      const operation = watched.heap.at(number);
      return heapSteps(operation, itemsAt(watched, operation.before).length);
    });
    expect(steps[0]).toEqual([{ step: 'append', at: 0 }]);
    expect(steps[1]).toEqual([
      { step: 'append', at: 1 },
      { step: 'compare', at: 1, isSmaller: false },
    ]);
    expect(steps[2]).toEqual([
      { step: 'append', at: 2 },
      { step: 'compare', at: 2, isSmaller: true },
      { step: 'rise', from: 2, to: 0 },
    ]);
    expect(steps[3]).toEqual([
      { step: 'take' },
      { step: 'fill', from: 2 },
      { step: 'sink', from: 0, to: 1 },
      { step: 'compare', at: 1, isSmaller: false },
    ]);
  });
});

describe('the picture of a heap', () => {
  /** The times of all events and some between them, forwards. */
  const playheads = ({ timeline }: Watched): { position: number; time: number }[] => {
    const heads = [];
    for (let time = 0; time <= timeline.endTime + 1; time += 0.01) {
      heads.push(timeline.playheadAt(time));
    }
    return heads;
  };

  test('shows all steps of an instant within the time for it, and rests then', () => {
    const watched = ran([2, -10, 1, 0, 0], 0);
    const { heap, timeline } = watched;
    const total = heap.stepsBefore(heap.countBy({ position: timeline.length }));
    expect(total).toBeGreaterThan(4);
    const [first = 0] = comparedBy.keys();
    const start = timeline.timeOf(first);
    expect(heap.shownBy(timeline.playheadAt(start))).toBe(0);
    expect(heap.shownBy(timeline.playheadAt(99))).toBe(total);
    const half = heap.shownBy(timeline.playheadAt(start + SHOWN_FOR / 2));
    const sameInstant = heap.countBy(timeline.playheadAt(start));
    expect(half).toBeCloseTo(heap.stepsBefore(sameInstant) / 2, 9);
  });

  test('goes on without a leap and never back, is never later than that, and is the same from either side', () => {
    fc.assert(
      fc.property(acts, costs, (program, cost) => {
        const watched = ran(program, cost);
        const { heap } = watched;
        const heads = playheads(watched);
        const shown = heads.map((head) => heap.shownBy(head));
        for (const [at, steps] of shown.entries()) {
          const before = shown[at - 1] ?? 0;
          expect(steps).toBeGreaterThanOrEqual(before);
          const due = heap.stepsBefore(heap.countBy(heads[at] ?? { position: 0 }));
          expect(steps).toBeLessThanOrEqual(due);
          // At the very most all that there ever was is shown in one go.
          expect(steps - before).toBeLessThanOrEqual(due * (0.0101 / SHOWN_FOR) + 1e-9);
        }
        expect(shown.at(-1)).toBe(heap.stepsBefore(heap.countBy({ position: Infinity })));
        expect(
          heads
            .toReversed()
            .map((head) => heap.shownBy(head))
            .toReversed(),
        ).toEqual(shown);
      }),
      { numRuns: 40 },
    );
  });

  test('knows to which operation each step belongs', () => {
    const { heap } = ran([5, 4, 3, 2, 1, null, null], 1e-6);
    const count = heap.countBy({ position: Infinity });
    for (let number = 0; number < count; number++) {
      for (let step = heap.stepsBefore(number); step < heap.stepsBefore(number + 1); step++) {
        expect(heap.operationOf(step)).toBe(number);
      }
    }
    expect(() => heap.at(count)).toThrow(RangeError);
  });
});
