import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lane, type LaneState, laneStates } from '../../../src/timeline';
import { lanePaths, ROW } from '../../../src/ui/lanes/lanePaths';
import { laneRows } from '../../../src/ui/lanes/laneRows';
import { watchedStore } from './watchedStore';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangles of a path. */
function boxesOf(path: string): Box[] {
  return [...path.matchAll(/M([-\d.]+) ([-\d.]+)h([-\d.]+)v([-\d.]+)h[-\d.]+z/g)].map(
    ([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }),
  );
}

const { lanes, timeline } = watchedStore({ openFor: 60 }, 60);
const whole = { from: 0, to: 60 };
const { rows } = laneRows(lanes.tasks(), whole);

/** Seconds that a row's tasks spent in a state, from the lanes' own stretches. */
const secondsIn = (row: number, state: LaneState): number =>
  (rows[row]?.tasks ?? [])
    .flatMap((task) => task.segments(0, 60))
    .filter((segment) => segment.state === state)
    .reduce((sum, { from, to }) => sum + to - from, 0);

const inRow = (boxes: readonly Box[], row: number): Box[] =>
  boxes.filter(({ y }) => Math.floor(y / ROW) === row);

describe('lanePaths', () => {
  it('draws each state as wide as it lasted, in the row of its task', () => {
    const width = 6000;
    const { paths } = lanePaths(lanes, rows, whole, 60, width);
    for (const row of rows.keys()) {
      for (const state of laneStates) {
        if (state === 'running') continue;
        const drawn = inRow(boxesOf(paths[state]), row).reduce((sum, box) => sum + box.width, 0);
        expect(drawn / width).toBeCloseTo(secondsIn(row, state) / 60, 2);
      }
    }
  });

  it('stacks the shares of the states where the stretches are too many', () => {
    const width = 40;
    const shares: Parameters<typeof lanePaths>[0] = {
      slice: (task, from, to, count) => ({
        kind: 'bins',
        bins: (lanes.tasks()[task] as Lane).bins(from, to, count),
      }),
    };
    const { paths } = lanePaths(shares, rows, whole, 60, width);
    for (const row of rows.keys()) {
      for (const state of laneStates) {
        const boxes = inRow(boxesOf(paths[state]), row);
        const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
        expect(area / (width * (ROW - 2))).toBeCloseTo(secondsIn(row, state) / 60, 1);
      }
      // Nothing else is in a row than what its tasks did with their time, from its bottom to its top.
      const drawn = laneStates.flatMap((state) => inRow(boxesOf(paths[state]), row));
      expect(Math.min(...drawn.map(({ y }) => y))).toBe(row * ROW + 1);
      expect(Math.max(...drawn.map(({ y, height }) => y + height))).toBe(row * ROW + 15);
    }
  });

  it('marks a run that is too short for a rectangle, and makes it a block close up', () => {
    const far = lanePaths(lanes, rows, whole, 60, 4000);
    expect(far.paths.running).toBe('');
    expect(far.ticks).not.toBe('');
    const [first] = lanes.callbacksIn(0, timeline.endTime);
    const near = lanePaths(lanes, rows, { from: 0, to: (first?.to ?? 0) * 4 }, 60, 400);
    // Main runs for the first quarter: its row is the first.
    expect(boxesOf(near.paths.running)[0]).toMatchObject({ x: 0, y: 1, width: 100 });
    expect(near.ticks).toBe('');
  });

  it('draws nothing beyond what was lived', () => {
    const { paths } = lanePaths(lanes, rows, { from: 0, to: 120 }, 60, 1200);
    const ends = laneStates.flatMap((state) => boxesOf(paths[state]).map((b) => b.x + b.width));
    expect(Math.max(...ends)).toBeCloseTo(600, 0);
  });

  it('leaves no hole where many stretches are too narrow to be drawn', () => {
    const task = { task: 0, name: 'busy', createdAt: 0, endedAt: null };
    const busy = {
      slice: (_: number, from: number, to: number, count: number, most = count) => {
        const state = (at: number): LaneState => (at % 2 === 0 ? 'sleeping' : 'get');
        if (most > 0) {
          const width = (to - from) / most;
          const segments = Array.from({ length: most }, (_, at) => ({
            from: from + at * width,
            to: from + (at + 1) * width,
            state: state(at),
          }));
          return { kind: 'segments' as const, segments };
        }
        const shares = new Float64Array(count * laneStates.length).fill(0);
        for (let bin = 0; bin < count; bin++) {
          shares[bin * laneStates.length + laneStates.indexOf('sleeping')] = 0.5;
          shares[bin * laneStates.length + laneStates.indexOf('get')] = 0.5;
        }
        const bins = { from, width: (to - from) / count, count, shares };
        return { kind: 'bins' as const, bins };
      },
    };
    const row = { name: 'busy', tasks: [task] } as unknown as (typeof rows)[number];
    const { paths } = lanePaths(busy, [row], { from: 0, to: 1 }, 1, 200);
    expect(boxesOf(paths.sleeping)).toEqual([{ x: 0, y: 8, width: 200, height: 7 }]);
    expect(boxesOf(paths.get)).toEqual([{ x: 0, y: 1, width: 200, height: 7 }]);
  });
});

describe('laneRows', () => {
  it('have a task each, in the order of creation', () => {
    expect(rows.map(({ name }) => name)).toEqual([
      'main',
      'door',
      'cashier 0',
      'cashier 1',
      'cashier 2',
    ]);
  });

  it('give a till that was closed and opened again one row', () => {
    const reopened = watchedStore({ openFor: 60 }, 40, [
      { at: 5, name: 'cashiers', value: 2 },
      { at: 25, name: 'cashiers', value: 3 },
    ]).lanes;
    expect(reopened.tasks().filter(({ name }) => name === 'cashier 2')).toHaveLength(2);
    const all = laneRows(reopened.tasks(), { from: 0, to: 40 }).rows;
    expect(all.filter(({ name }) => name === 'cashier 2')).toHaveLength(1);
    expect(all).toHaveLength(5);
  });

  it('leave out who did not live in the window', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e-4, noNaN: true }), (to) => {
        const shown = laneRows(lanes.tasks(), { from: 0, to }).rows.map(({ name }) => name);
        const born = lanes.tasks().filter(({ createdAt }) => createdAt <= to);
        expect(shown).toEqual(born.map(({ name }) => name));
      }),
    );
  });

  it('say how many found no room', () => {
    const crowd = Array.from({ length: 130 }, (_, task) => ({
      task,
      name: `worker ${task}`,
      createdAt: 0,
      endedAt: null,
    })) as unknown as Parameters<typeof laneRows>[0];
    const { rows: shown, more } = laneRows(crowd, { from: 0, to: 1 });
    expect([shown.length, more]).toEqual([100, 30]);
  });
});
