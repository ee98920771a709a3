import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Snapshot, Timeline } from '../../src/timeline';
import type { TraceEvent } from '../../src/trace';
import { RandomRun } from './randomRun';
import { Recording } from './recording';
import { snapshotOf } from './snapshotOf';

/** Events at 0, 0, 2, 2, 5 and 5 seconds: the first two before the clock has moved. */
const sixEvents = (): Recording =>
  new Recording()
    .add('knob', { name: 'capacity', value: 1 })
    .add('knob', { name: 'capacity', value: 2 })
    .add('idled', { time: 2 })
    .add('knob', { name: 'capacity', value: 3 })
    .add('idled', { time: 5 })
    .add('knob', { name: 'capacity', value: 4 });

/** Shares of a run, spread evenly over it. */
const share = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000);
const choices = fc.array(fc.nat(999), { minLength: 1_000, maxLength: 3_000, size: 'max' });

describe('seeking', () => {
  test('shows what was true after so many events', () => {
    const timeline = new Timeline(sixEvents().trace);
    const capacities = [0, 1, 2, 3, 4, 5, 6].map((p) => timeline.at(p).knobs.get('capacity'));
    expect(capacities).toEqual([undefined, 1, 2, 2, 3, 3, 4]);
  });

  test('by any route gives what a fold from the start gives', () => {
    const stops = fc.array(share, { maxLength: 12 });
    fc.assert(
      fc.property(choices, stops, fc.array(fc.boolean()), (numbers, shares, cursors) => {
        const { trace } = new RandomRun().play(numbers);
        const timeline = new Timeline(trace);
        const near = shares.flatMap((part) => {
          const position = Math.floor(part * trace.length);
          return [position, Math.min(trace.length, position + 3)];
        });
        for (const [at, position] of near.entries()) {
          const found = cursors[at] ? timeline.cursorAt(position) : timeline.at(position);
          expect(found).toEqual(snapshotOf(trace, position));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('by any route finds lines of a thousand, out of which some are cancelled from amidst', () => {
    const size = fc.integer({ min: 500, max: 2_000 });
    fc.assert(
      fc.property(size, choices, fc.array(share, { maxLength: 6 }), (crowd, numbers, shares) => {
        const { trace } = new RandomRun().crowd(crowd).play(numbers);
        const timeline = new Timeline(trace);
        const { semaphores } = timeline.at(trace.length);
        const waiters = semaphores.flatMap((semaphore) => Array.from(semaphore.waiters));
        expect(waiters.some(({ state }) => state === 'cancelled')).toBe(true);
        for (const part of shares) {
          const position = Math.floor(part * trace.length);
          expect(timeline.at(position)).toEqual(snapshotOf(trace, position));
          const further = Math.min(trace.length, position + 40);
          expect(timeline.cursorAt(further)).toEqual(snapshotOf(trace, further));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('gives snapshots that never change afterwards', () => {
    const crowd = fc.constantFrom(0, 70, 700);
    fc.assert(
      fc.property(
        choices,
        fc.array(fc.nat(), { maxLength: 12 }),
        crowd,
        (numbers, places, size) => {
          const { trace } = new RandomRun().crowd(size).play(numbers);
          const timeline = new Timeline(trace);
          const given = places.map((place) => timeline.at(place % (trace.length + 1)));
          for (const { position } of given)
            timeline.cursorAt(Math.min(trace.length, position + 40));
          // Folded anew: a copy would change with what it shares.
          expect(given).toEqual(given.map(({ position }) => snapshotOf(trace, position)));
        },
      ),
      { numRuns: 20 },
    );
  });

  test('in a trace that grows gives what it gives in the whole one', () => {
    fc.assert(
      fc.property(choices, choices, (first, second) => {
        const run = new RandomRun().play(first);
        const timeline = new Timeline(run.trace);
        const before = timeline.length;
        run.play(second);
        expect(timeline.length).toBe(before);
        timeline.extend();
        expect(timeline.length).toBe(run.trace.length);
        for (const position of [run.trace.length, before, before + 1, before - 1]) {
          expect(timeline.at(position)).toEqual(snapshotOf(run.trace, position));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('finds a fifo line that grows and shrinks across many checkpoints', () => {
    const recording = new Recording().add('queueMade', { queue: 0 });
    // Two come and one goes, so after 3 n events (and the first) n .. 2 n - 1 are in line.
    for (let n = 0; n < 2_000; n++) {
      recording.add('put', { queue: 0, item: 2 * n }).add('put', { queue: 0, item: 2 * n + 1 });
      recording.add('got', { queue: 0, item: n });
    }
    const timeline = new Timeline(recording.trace);
    for (const n of [2_000, 1, 1_700, 513]) {
      const { items } = timeline.at(1 + 3 * n).queues[0] as { items: number[] };
      expect(items).toEqual(Array.from({ length: n }, (_, at) => n + at));
    }
  });

  test('asking again for the same position gives the same object', () => {
    const timeline = new Timeline(sixEvents().trace);
    const snapshot = timeline.at(3);
    expect(timeline.at(3)).toBe(snapshot);
    expect(timeline.at(4)).not.toBe(snapshot);
  });

  test('a position outside the run is a RangeError', () => {
    const timeline = new Timeline(sixEvents().trace);
    for (const position of [-1, 7, 2.5, Number.NaN]) {
      expect(() => timeline.at(position)).toThrow(RangeError);
      expect(() => timeline.cursorAt(position)).toThrow(RangeError);
    }
  });
});

describe('time', () => {
  const timeline = new Timeline(sixEvents().trace);

  test('the position at a time counts all events until then', () => {
    const positions = [-1, 0, 1.9, 2, 4, 5, 99].map((time) => timeline.positionAt(time));
    expect(positions).toEqual([0, 2, 2, 4, 4, 6, 6]);
  });

  test('the time of a position is that of its last event', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((position) => timeline.timeOf(position))).toEqual([
      0, 0, 0, 2, 2, 5, 5,
    ]);
    expect(timeline.endTime).toBe(5);
  });

  test('a playhead has both', () => {
    expect(timeline.playheadAt(3)).toEqual({ position: 4, time: 3 });
    expect(timeline.playheadOf(3)).toEqual({ position: 3, time: 2 });
  });

  test('the position at a time is that of counting one by one', () => {
    fc.assert(
      fc.property(choices, share, (numbers, part) => {
        const { trace } = new RandomRun().play(numbers);
        const run = new Timeline(trace);
        const time = part * run.endTime;
        let position = 0;
        const snapshot = snapshotOf(trace, 0);
        for (const event of trace.slice()) {
          apply(snapshot, event, trace.texts);
          if (snapshot.time <= time) position = snapshot.position;
        }
        expect(run.positionAt(time)).toBe(position);
      }),
      { numRuns: 20 },
    );
  });

  test('a clock that runs backwards is refused', () => {
    const { trace } = new Recording().add('idled', { time: 2 }).add('idled', { time: 1 });
    expect(() => new Timeline(trace)).toThrow('after one at 2 s');
  });
});

describe('followers', () => {
  test('are told each event once, with what is true after it', () => {
    const told: string[] = [];
    const follower = {
      follow: (event: TraceEvent, after: Snapshot) => {
        told.push(`${event.kind} ${after.position} ${after.time}`);
      },
    };
    const recording = new Recording().add('idled', { time: 2 });
    const timeline = new Timeline(recording.trace, [follower]);
    recording.add('knob', { name: 'capacity', value: 3 });
    timeline.extend();
    timeline.extend();
    timeline.at(0);
    expect(told).toEqual(['idled 1 2', 'knob 2 2']);
  });
});
