import { describe, expect, test } from 'vitest';
import { Turns } from '../../../src/ui/stage/turns';
import { sceneMade } from './sceneMade';

const four = ['idle', 'idle', 'idle', 'idle'] as const;
const idle = sceneMade({ tills: four }).tills;
const busy = sceneMade({ tills: ['scanning', 'scanning', 'scanning', 'scanning'] }).tills;
const states = (tills: readonly { state: string }[]): string[] => tills.map(({ state }) => state);

describe('turns', () => {
  test('draw all tills as they are at the speed of life and while the playhead stands', () => {
    const turns = new Turns();
    turns.next(idle, { time: 1, playing: true, speed: 1 });
    expect(turns.next(busy, { time: 2, playing: true, speed: 1 })).toEqual(busy);
    expect(turns.next(idle, { time: 3, playing: false, speed: 100 })).toEqual(idle);
    expect([0, 1, 2, 3].map((index) => turns.timeFor(index).get())).toEqual([3, 3, 3, 3]);
  });

  test('draw a third of the tills a frame when the run is fast, and all of them in three', () => {
    const turns = new Turns();
    turns.next(idle, { time: 1, playing: false, speed: 10 });
    const seen = [2, 3, 4].map((time) =>
      states(turns.next(busy, { time, playing: true, speed: 10 })),
    );
    const changed = seen.map((row) => row.filter((state) => state === 'scanning').length);
    expect(changed[2]).toBe(4);
    expect(changed[0]).toBeGreaterThan(0);
    expect(changed[0]).toBeLessThan(changed[1] ?? 0);
    expect([0, 1, 2].map((index) => turns.timeFor(index).get()).toSorted((a, b) => a - b)).toEqual([
      2, 3, 4,
    ]);
  });

  test('draw all of them when a till comes or goes', () => {
    const turns = new Turns();
    const fast = { time: 1, playing: true, speed: 10 };
    turns.next(idle, fast);
    expect(turns.next(busy.slice(0, 3), fast)).toEqual(busy.slice(0, 3));
  });

  test('give the same array and the same tills as long as nothing changes', () => {
    const turns = new Turns();
    const still = { time: 1, playing: false, speed: 1 };
    const first = turns.next(idle, still);
    expect(turns.next(sceneMade({ tills: four }).tills, still)).toBe(first);
  });
});
