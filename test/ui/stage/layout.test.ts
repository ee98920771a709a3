import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxOf } from '../../../src/ui/stage/box';
import { typeSizeAt } from '../../../src/ui/stage/figure';
import {
  absenceOf,
  cashierAt,
  isCashier,
  type Layout,
  layout,
  type Person,
} from '../../../src/ui/stage/layout';
import type { Scene } from '../../../src/ui/stage/scene';
import { sceneMade } from './sceneMade';

const states = ['idle', 'woken', 'scanning', 'scanned', 'starting', 'gone'] as const;

const scenes = fc
  .record({
    capacity: fc.integer({ min: 0, max: 20 }),
    inLine: fc.oneof(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 5000 })),
    outside: fc.integer({ min: 0, max: 20 }),
    tills: fc.array(fc.constantFrom(...states), { maxLength: 12 }),
    served: fc.integer({ min: 0, max: 100_000 }),
  })
  .map(sceneMade);
const sizes = fc.record({
  width: fc.integer({ min: 320, max: 1600 }),
  height: fc.integer({ min: 240, max: 1000 }),
  group: fc.integer({ min: 1, max: 20 }),
});

/** How far two boxes reach into each other, in pixels; 0 if they do not. */
function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(across, down));
}

function boxesOf(scene: Scene, { people }: Layout): { person: Person; box: Box }[] {
  const atTills = new Set(scene.tills.map(({ customer }) => customer));
  return [...people].map(([person, spot]) => ({
    person,
    box: boxOf(spot, !isCashier(person) && !atTills.has(person)),
  }));
}

const signsOf = ({ moreInLine, moreOutside, geometry }: Layout): Box[] => [
  ...(moreInLine > 0 ? [geometry.line.standing.more] : []),
  ...(moreOutside > 0 ? [geometry.door.standing.more] : []),
];

/** Lays any scene out at any size and looks at it. */
function whatever(check: (laid: Layout, scene: Scene) => void): void {
  fc.assert(
    fc.property(scenes, sizes, (scene, { width, height, group }) => {
      check(layout(scene, width, height, group), scene);
    }),
    { numRuns: 600 },
  );
}

describe('layout', () => {
  test('shows everybody or sums them up, nobody twice', () => {
    whatever(({ people, moreInLine, moreOutside }, scene) => {
      const staff = scene.tills.filter(({ state }) => state !== 'gone').length;
      const served = scene.tills.filter(({ customer }) => customer !== null).length;
      const all = staff + served + scene.line.items.length + scene.outside.count;
      expect(people.size + moreInLine + moreOutside).toBe(all);
    });
  });

  test('lets no two people overlap, nor a person and a sign', () => {
    whatever((laid, scene) => {
      const boxes = [...boxesOf(scene, laid).map(({ box }) => box), ...signsOf(laid)];
      for (const [index, box] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          if (overlap(box, other) > 0.5) {
            expect.fail(`${JSON.stringify(box)} and ${JSON.stringify(other)} overlap`);
          }
        }
      }
    });
  });

  test('keeps everything inside the stage', () => {
    whatever((laid, scene) => {
      const { geometry } = laid;
      const furniture = [
        geometry.headline,
        geometry.door.panel,
        geometry.line.card,
        geometry.exit,
        ...(geometry.spot ? [geometry.spot] : []),
        ...geometry.tills.places.map(({ card }) => card),
        ...geometry.line.slots.map((slot) => boxOf(slot)),
      ];
      const boxes = [...furniture, ...boxesOf(scene, laid).map(({ box }) => box), ...signsOf(laid)];
      for (const box of boxes) {
        const inside =
          box.x >= 0 &&
          box.y >= 0 &&
          box.width > 0 &&
          box.height > 0 &&
          box.x + box.width <= geometry.width + 0.5 &&
          box.y + box.height <= geometry.height + 0.5;
        if (!inside) {
          expect.fail(`${JSON.stringify(box)} in ${geometry.width} × ${geometry.height}`);
        }
      }
    });
  });

  test('keeps door, line, tills, headline and exit apart', () => {
    whatever(({ geometry }) => {
      const parts = [
        geometry.headline,
        geometry.door.panel,
        geometry.line.card,
        geometry.exit,
        ...geometry.tills.places.map(({ card }) => card),
      ];
      for (const [index, box] of parts.entries()) {
        for (const other of parts.slice(index + 1)) expect(overlap(box, other)).toBe(0);
      }
    });
  });

  test('never draws a number less than 11 pixels high', () => {
    whatever(({ people }) => {
      for (const { scale } of people.values()) {
        expect(typeSizeAt(scale) * scale).toBeGreaterThanOrEqual(11);
      }
    });
  });

  test('is as wide as the stage, and higher only if it has to be', () => {
    whatever(({ geometry }) => {
      expect(geometry.width).toBe(geometry.frame.width);
      expect(geometry.height).toBeGreaterThanOrEqual(geometry.frame.height);
    });
    const phone = sceneMade({ tills: ['idle', 'idle', 'idle'] });
    expect(layout(phone, 366, 480, 5).geometry.height).toBe(480);
    expect(layout(phone, 900, 300, 5).geometry.height).toBe(300);
  });

  test('fills what there is: three hundred people on a large screen', () => {
    const scene = sceneMade({
      capacity: 0,
      inLine: 3000,
      tills: Array.from({ length: 12 }, () => 'scanning' as const),
    });
    expect(layout(scene, 2020, 640, 20).people.size).toBeGreaterThan(300);
  });

  test('has room between the people at a till for its state, on a phone as well', () => {
    const tills = (count: number) =>
      layout(sceneMade({ tills: Array.from({ length: count }, () => 'scanning') }), 366, 480, 5)
        .geometry.tills;
    expect(tills(4).size).toBe('tiny');
    for (const { belt } of tills(4).places) expect(belt.width).toBeGreaterThan(34);
  });

  test('puts the next to be served nearest to the tills and each other one behind', () => {
    const { people } = layout(sceneMade({ capacity: 4, inLine: 4, tills: ['idle'] }), 900, 500, 5);
    const xs = [0, 1, 2, 3].map((person) => people.get(person)?.x ?? 0);
    expect(xs).toEqual([...xs].sort((a, b) => b - a));
    expect(people.get(cashierAt(0))?.x).toBeGreaterThan(xs[0] ?? 0);
  });

  test('keeps people where they are when a place is added in the same row', () => {
    const before = layout(sceneMade({ capacity: 8, inLine: 8 }), 1300, 600, 5);
    const after = layout(sceneMade({ capacity: 9, inLine: 8 }), 1300, 600, 5);
    expect(before.people.get(0)?.scale).toBe(after.people.get(0)?.scale);
    for (const person of [0, 1, 2, 3]) {
      expect(after.people.get(person)).toEqual(before.people.get(person));
    }
  });

  test('knows why somebody is not shown', () => {
    const scene = sceneMade({ capacity: 2, inLine: 3000, outside: 20, served: 5 });
    const laid = layout(scene, 360, 460, 20);
    expect(absenceOf(laid, 4)).toBe('gone');
    expect(absenceOf(laid, 3000)).toBe('line');
    expect(laid.moreOutside).toBeGreaterThan(0);
    expect(absenceOf(laid, 5 + 3000 + 19)).toBe('outside');
    expect(absenceOf(laid, 5 + 3000 + 20)).toBe('unborn');
  });
});
