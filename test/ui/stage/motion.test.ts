import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Spot } from '../../../src/ui/stage/box';
import { geometryOf } from '../../../src/ui/stage/geometry';
import { cashierAt, type Layout, layoutIn } from '../../../src/ui/stage/layout';
import { eased, type Pose, posesOf, STEP, WALK, windowAt } from '../../../src/ui/stage/motion';
import type { Scene } from '../../../src/ui/stage/scene';
import { sceneMade } from './sceneMade';

const geometry = geometryOf({
  width: 900,
  height: 460,
  capacity: 4,
  tills: [0, 1],
  hasSpot: true,
  group: 5,
});
const laid = (scene: Scene): Layout => layoutIn(scene, geometry);

/** Scenes one after the other, from these times (virtual seconds) on. */
type Story = readonly (readonly [from: number, layout: Layout])[];

function layoutAt(story: Story, time: number): Layout {
  const [first] = story;
  if (first === undefined) throw new Error('an empty story');
  return story.reduce((now, [from, layout]) => (from <= time ? layout : now), first[1]);
}

function posesAt(story: Story, time: number): Map<number, Pose> {
  return posesOf(windowAt(time, layoutAt(story, time), (step) => layoutAt(story, step * STEP)));
}

/** A story in which the line moves up, people come and go, and cashiers change; any times. */
const stories = fc
  .array(
    fc.tuple(
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.record({
        capacity: fc.constant(4),
        inLine: fc.integer({ min: 0, max: 4 }),
        outside: fc.integer({ min: 0, max: 3 }),
        tills: fc.constantFrom(
          ['idle', 'scanning'] as const,
          ['scanning', 'scanning'] as const,
          ['scanning', 'gone'] as const,
          ['idle', 'idle'] as const,
        ),
        served: fc.integer({ min: 0, max: 4 }),
      }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(
    (steps): Story =>
      steps
        .toSorted(([a], [b]) => a - b)
        // Whoever was served stays served.
        .reduce<{ served: number; story: [number, Layout][] }>(
          ({ served, story }, [from, making]) => {
            const total = served + making.served;
            return {
              served: total,
              story: [...story, [from, laid(sceneMade({ ...making, served: total }))]],
            };
          },
          { served: 0, story: [] },
        ).story,
  );

describe('the share of a walk that has been walked', () => {
  test('goes from 0 to 1 without a jerk, and is half at half time', () => {
    expect([-1, 0, 0.5, 1, 2].map(eased)).toEqual([0, 0, 0.5, 1, 1]);
    expect(eased(0.01)).toBeLessThan(0.001);
    expect(eased(0.99)).toBeGreaterThan(0.999);
  });
});

describe('the window', () => {
  test('has weights that sum up to 1, whatever the time', () => {
    fc.assert(
      fc.property(stories, fc.double({ min: 0, max: 3, noNaN: true }), (story, time) => {
        const window = windowAt(time, layoutAt(story, time), (step) =>
          layoutAt(story, step * STEP),
        );
        const sum = window.reduce((total, { weight }) => total + weight, 0);
        expect(sum).toBeCloseTo(1, 12);
        for (const { weight } of window) expect(weight).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('looks at no more than a fixed number of scenes', () => {
    const asked: number[] = [];
    const layout = laid(sceneMade({}));
    windowAt(123.456, layout, (step) => {
      asked.push(step);
      return layout;
    });
    expect(asked.length).toBeLessThanOrEqual(22);
  });
});

/** Stands there, in full sight. */
function expectAt(pose: Pose | undefined, spot: Spot | undefined): void {
  expect(pose?.x).toBeCloseTo(spot?.x ?? Number.NaN, 6);
  expect(pose?.y).toBeCloseTo(spot?.y ?? Number.NaN, 6);
  expect(pose?.scale).toBeCloseTo(spot?.scale ?? Number.NaN, 6);
  expect(pose?.opacity).toBeCloseTo(1, 6);
}

describe('a walk', () => {
  const first = laid(sceneMade({ capacity: 4, inLine: 2 }));
  const second = laid(sceneMade({ capacity: 4, inLine: 1, tills: ['scanning', 'idle'] }));
  const story: Story = [
    [0, first],
    [1, second],
  ];

  test('begins where somebody stood and ends at the till', () => {
    const from = first.people.get(0);
    const to = second.people.get(0);
    expectAt(posesAt(story, 1 - 1e-9).get(0), from);
    const end = posesAt(story, 1 + WALK + STEP).get(0);
    expectAt(end, to);
  });

  test('is half done after half its time, to within a step', () => {
    const [a, b] = [first.people.get(0)?.x ?? 0, second.people.get(0)?.x ?? 0];
    const half = posesAt(story, 1 + WALK / 2).get(0)?.x ?? 0;
    expect((half - a) / (b - a)).toBeGreaterThan(0.4);
    expect((half - a) / (b - a)).toBeLessThan(0.6);
  });

  test('goes to where one stands, if nothing has changed for as long as a walk takes', () => {
    fc.assert(
      fc.property(stories, (some) => {
        const poses = posesAt(some, 2 + WALK + STEP);
        const { people } = layoutAt(some, 3);
        expect([...poses.keys()].toSorted((a, b) => a - b)).toEqual(
          [...people.keys()].toSorted((a, b) => a - b),
        );
        for (const [person, spot] of people) {
          expectAt(poses.get(person), spot);
        }
      }),
    );
  });

  test('moves a little in a little time, whatever happens on the way', () => {
    const little = 1 / 2000;
    // The steepest a walk can be is 1.5 / WALK of the way a second, and no way is longer than the stage.
    const most = ((1.5 * little) / WALK) * 2 * 1000;
    fc.assert(
      fc.property(stories, fc.double({ min: 0, max: 2.5, noNaN: true }), (some, time) => {
        const before = posesAt(some, time);
        const after = posesAt(some, time + little);
        for (const [person, pose] of after) {
          const last = before.get(person);
          if (last === undefined) {
            // Newcomers cannot be seen yet; only a cashier is there at once.
            if (person >= 0) expect(pose.opacity).toBeLessThan(0.01);
            continue;
          }
          if (last.opacity < 0.01 && pose.opacity < 0.01) continue;
          expect(Math.abs(pose.x - last.x)).toBeLessThan(most);
          expect(Math.abs(pose.y - last.y)).toBeLessThan(most);
          expect(Math.abs(pose.opacity - last.opacity)).toBeLessThan(0.01);
        }
        for (const [person, pose] of before) {
          // A cashier who was there for less than a step of time goes as he came.
          if (person >= 0 && !after.has(person)) expect(pose.opacity).toBeLessThan(0.01);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of somebody who was not there comes from the door', () => {
    const empty = laid(sceneMade({ capacity: 4 }));
    const came = laid(sceneMade({ capacity: 4, inLine: 1 }));
    const pose = posesAt(
      [
        [0, empty],
        [1, came],
      ],
      1.05,
    ).get(0);
    expect(pose?.opacity).toBeLessThan(0.2);
    expect(pose?.x).toBeLessThan(geometry.entrance.x + 100);
  });

  test('of somebody who has been served goes off to the right, at the height of the till', () => {
    const served = laid(sceneMade({ capacity: 4, tills: ['idle', 'idle'], served: 1 }));
    const at = laid(sceneMade({ capacity: 4, tills: ['scanning', 'idle'] })).people.get(0);
    const poses = posesAt(
      [
        [0, laid(sceneMade({ capacity: 4, tills: ['scanning', 'idle'] }))],
        [1, served],
      ],
      1 + WALK * 0.9,
    );
    expect(poses.get(0)?.y).toBeCloseTo(at?.y ?? 0, 9);
    expect(poses.get(0)?.x).toBeGreaterThan(geometry.width - 60);
    expect(poses.get(0)?.opacity).toBeLessThan(0.1);
  });

  test('into and out of a sum begins and ends at its sign', () => {
    const tight = geometryOf({ ...geometry.frame, capacity: 0 });
    const long = layoutIn(sceneMade({ capacity: 0, inLine: 3000 }), tight);
    const hidden = long.people.size;
    const moved = layoutIn(sceneMade({ capacity: 0, inLine: 2990, served: 10 }), tight);
    const poses = posesAt(
      [
        [0, long],
        [1, moved],
      ],
      1 + STEP,
    );
    const sign = tight.line.standing.more;
    const pose = poses.get(hidden);
    expect(pose?.opacity).toBeLessThan(0.05);
    expect(pose?.x).toBeGreaterThan(sign.x - 24);
    expect(pose?.x).toBeLessThan(sign.x + sign.width);
  });

  test('of a new cashier takes no time: a till that was opened is not empty', () => {
    const one = laid(sceneMade({ capacity: 4, tills: ['idle'] }));
    const two = laid(sceneMade({ capacity: 4, tills: ['idle', 'starting'] }));
    const pose = posesAt(
      [
        [0, one],
        [1, two],
      ],
      1,
    ).get(cashierAt(1));
    expectAt(pose, two.people.get(cashierAt(1)));
  });
});
