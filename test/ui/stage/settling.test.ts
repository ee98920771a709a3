import { describe, expect, test } from 'vitest';
import type { Geometry } from '../../../src/ui/stage/furniture';
import type { Layout } from '../../../src/ui/stage/layout';
import type { Pose } from '../../../src/ui/stage/motion';
import { Settling } from '../../../src/ui/stage/settling';

const geometry = {} as Geometry;
const frame = 1000 / 60;

/** A layout in which customer 1 stands at `x`, and nobody else but those given. */
function standing(x: number, others: readonly number[] = [], at = geometry): Layout {
  const spot = (left: number) => ({ x: left, y: 0, scale: 1 });
  const people = new Map([[1, spot(x)]]);
  for (const other of others) people.set(other, spot(other * 100));
  return { people, geometry: at } as unknown as Layout;
}

const walkAt =
  (x: number, opacity = 1) =>
  (): Map<number, Pose> =>
    new Map([[1, { x, y: 0, scale: 1, opacity }]]);

const paused = (position: number) => ({ playing: false, time: position, position });
const playing = (position: number) => ({ playing: true, time: position, position });
const placeOf = (poses: ReadonlyMap<number, Pose>): number | undefined => poses.get(1)?.x;

/** Draws so many frames of the same instant and returns the last. */
function rest(settling: Settling, layout: Layout, position: number, frames: number) {
  let poses = settling.posesAt(paused(position), layout, walkAt(40), frame);
  for (let n = 1; n < frames; n++) {
    poses = settling.posesAt(paused(position), layout, walkAt(40), frame);
  }
  return poses;
}

describe('while the run plays', () => {
  test('people are where their walks say', () => {
    const settling = new Settling();
    for (const x of [10, 20, 30]) {
      expect(placeOf(settling.posesAt(playing(x), standing(100), walkAt(x), frame))).toBe(x);
    }
  });
});

describe('when the run is stopped in the middle of a walk', () => {
  test('everybody goes on from there to where he belongs, without a jump', () => {
    const settling = new Settling();
    settling.posesAt(playing(1), standing(100), walkAt(40), frame);
    const layout = standing(100);
    const next: number[] = [];
    for (let n = 0; n < 30; n++) {
      next.push(placeOf(settling.posesAt(paused(1), layout, walkAt(40), frame)) as number);
    }
    expect([next[0], next.at(-1)]).toEqual([40, 100]);
    const leaps = next.slice(1).map((place, n) => place - (next[n] as number));
    expect(Math.max(...leaps)).toBeLessThan(8);
    expect(Math.min(...leaps)).toBeGreaterThanOrEqual(0);
  });

  test('the picture at rest is that of whoever comes to this instant afresh', () => {
    const settling = new Settling();
    const layout = standing(100, [2]);
    settling.posesAt(playing(1), layout, walkAt(40), frame);
    const rested = rest(settling, layout, 1, 40);
    expect(rested).toEqual(new Settling().posesAt(paused(1), layout, walkAt(40), 0));
    expect(settling.isOnItsWay).toBe(false);
  });

  test('who left fades where he was, who came fades in', () => {
    const settling = new Settling();
    const before = standing(0, [2]);
    rest(settling, before, 1, 30);
    const after = standing(0, [3]);
    const [first, ...others] = Array.from({ length: 30 }, () =>
      settling.posesAt(paused(2), after, walkAt(0), frame),
    );
    expect([first?.get(2)?.opacity, first?.get(3)?.opacity]).toEqual([1, 0]);
    expect(others[5]?.get(2)?.x).toBe(200);
    expect(others.at(-1)?.has(2)).toBe(false);
    expect(others.at(-1)?.get(3)?.opacity).toBe(1);
  });
});

describe('a single step', () => {
  test('moves people from where they stood to where they stand now', () => {
    const settling = new Settling();
    rest(settling, standing(0), 1, 1);
    const from = standing(0);
    rest(settling, from, 1, 30);
    const to = standing(200);
    const places = Array.from({ length: 30 }, () =>
      placeOf(settling.posesAt(paused(2), to, walkAt(999), frame)),
    );
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(200);
    expect(Math.max(...(places as number[]))).toBe(200);
  });
});

describe('a playhead that is dragged', () => {
  test('shows the walks, and lets people come to rest when the hand does', () => {
    const settling = new Settling();
    rest(settling, standing(0), 1, 1);
    let place: number | undefined;
    for (let n = 2; n < 40; n++) {
      place = placeOf(settling.posesAt(paused(n), standing(500), walkAt(n), frame));
    }
    expect(place).toBe(39);
    const layout = standing(500);
    expect(placeOf(rest(settling, layout, 39, 60))).toBe(500);
  });
});

describe('furniture that changes', () => {
  test('takes its people along at once', () => {
    const settling = new Settling();
    rest(settling, standing(0), 1, 1);
    const moved = standing(300, [], {} as Geometry);
    expect(placeOf(settling.posesAt(paused(2), moved, walkAt(0), frame))).toBe(300);
  });
});

describe('another run', () => {
  test('begins with nobody on the way from the last one', () => {
    const settling = new Settling();
    rest(settling, standing(0, [5]), 1, 30);
    settling.forget();
    const poses = settling.posesAt(paused(0), standing(90), walkAt(0), frame);
    expect([...poses.keys()]).toEqual([1]);
    expect(placeOf(poses)).toBe(90);
  });
});
