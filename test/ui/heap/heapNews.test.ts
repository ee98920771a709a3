import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewer } from '../../../src/store';
import { heapNews } from '../../../src/ui/heap/heapNews';
import { nextOut } from '../../../src/ui/heap/nextOut';
import { treeGeometry } from '../../../src/ui/heap/treeGeometry';
import { liveUpTo } from '../freshViewer';
import { freshService, heapNow, send, takenSoFar } from './orderService';

const news = (): { title: string; why: string } => {
  const { watched, position } = viewer.getState();
  return heapNews(watched, position);
};
const next = (): string => nextOut(heapNow(), viewer.getState().watched.items);
const later = (seconds: number): void => liveUpTo(viewer.getState().time + seconds);

describe('the headline of the heap', () => {
  test('tells how far a VIP climbs, and that equal is not smaller', () => {
    freshService();
    send('VRVRRRRV');
    // 8 is appended at [7] under 4 at [3]; above that is 2 at [1], and 1 at the root is VIP too.
    expect(heapNow()).toEqual([1, 8, 3, 2, 5, 6, 7, 4]);
    expect(news()).toEqual({
      title: 'Order 8 is VIP: two swaps lift it past the regular orders.',
      why: 'It stops under 1, who is VIP too: equal is not smaller, so nobody swaps.',
    });
  });

  test('tells of one who is alone, of one who stays, and of one who comes to the root', () => {
    freshService();
    send('R');
    expect(news().title).toBe('Order 1 is the only one in the queue.');
    send('R');
    expect(news()).toEqual({
      title: 'Order 2 is regular, and stays at the end of the list.',
      why: 'Above it is 1, who is regular too: equal is not smaller, so nobody swaps.',
    });
    send('V');
    expect(news()).toEqual({
      title: 'Order 3 is VIP: one swap lifts it past order 1.',
      why: 'It is at the root now: next out.',
    });
    send('R');
    expect(news().why).toBe(
      'Above it is 2, who is regular too: equal is not smaller, so nobody swaps.',
    );
  });

  test('lets the number decide among equals where orders are numbered', () => {
    freshService({ numbered: 1 });
    send('RR');
    expect(news().why).toBe(
      'Above it is 1, an equal with a smaller number: among equals the number decides.',
    );
    send('V');
    expect(news().title).toBe('Order 3 is VIP: one swap lifts it past order 1.');
  });

  test('tells who is due first where orders age', () => {
    freshService({ aging: 5 });
    send('R');
    send('V');
    const { watched } = viewer.getState();
    const madeAt = (order: number): number => watched.items.get(order)?.madeAt ?? Number.NaN;
    expect(news()).toEqual({
      title: `Order 2 is due at ${madeAt(2).toFixed(2)} s: one swap lifts it past order 1.`,
      why: 'It is at the root now: next out.',
    });
    later(6);
    send('V');
    expect(news().why).toBe(
      `Above it is 2, due at ${madeAt(2).toFixed(2)} s, before ${madeAt(3).toFixed(2)} s: who is due first goes first.`,
    );
  });

  test('shows the keys where a setting was changed between two orders', () => {
    freshService();
    send('R');
    viewer.getState().setKnob('numbered', 1);
    send('R');
    // (1, 2) < (1,) is false in Python: the longer tuple is larger.
    expect(heapNow()).toEqual([1, 2]);
    expect(news().why).toBe('Above it is 1, whose key (1,) is smaller than (1, 2).');
  });

  test('tells who takes the root, and the way of the last one', () => {
    freshService({ seconds: 20 });
    send('VRVRRRRV');
    viewer.getState().setKnob('workers', 1);
    // 4 fills the root; 3 and 7 move up, each the right one of two equals; 4 is no smaller than 7.
    expect(heapNow()).toEqual([3, 8, 7, 2, 5, 6, 4]);
    expect(news()).toEqual({
      title: 'Worker 0 takes 1.',
      why: 'The last one, 4, fills the hole at the root and sinks to the leaf [6] in two swaps, and stays there.',
    });
  });

  test('tells who waits outside, who is refused, and that a VIP is no better off there', () => {
    freshService({ capacity: 2 });
    send('RRR');
    expect(news()).toEqual({
      title: 'The queue is full: order 3 waits in `put()`.',
      why: 'Its client has no answer yet. Outside, being VIP counts for nothing.',
    });
    send('V');
    expect(news()).toEqual({
      title: 'The queue is full: VIP order 4 waits in `put()`.',
      why: 'Two wait outside: first come, first served, VIP or not.',
    });
    viewer.getState().setKnob('refuse', 1);
    send('V');
    expect(news().title).toBe('The queue is full: order 5 is refused.');
  });

  test('tells of an empty queue, a new capacity, and the ways to close', () => {
    freshService({ workers: 2 });
    expect(news()).toEqual({
      title: 'The queue is empty.',
      why: 'Two workers wait in `get()` for the next order.',
    });
    viewer.getState().setKnob('capacity', 0);
    expect(news().title).toBe('The queue has no limit any more.');

    freshService({ closing: 4 });
    send('RR');
    viewer.getState().act([{ name: 'closeDown', value: 0 }]);
    later(1);
    expect(news()).toEqual({
      title: 'The service has closed down.',
      why: 'Nobody is left in the queue.',
    });
    const { watched } = viewer.getState();
    const shutdown = Array.from(watched.trace.slice()).findIndex(({ kind }) => kind === 'shutdown');
    expect(heapNews(watched, shutdown + 1)).toEqual({
      title: 'The queue is shut down at once.',
      why: 'What is in it is dropped: two orders.',
    });
    expect(heapNews(watched, shutdown + 2).title).toBe(
      'Order 1 is dropped: the queue is shut down at once.',
    );

    freshService({ closing: 3 });
    send('RR');
    viewer.getState().act([{ name: 'closeDown', value: 0 }]);
    expect(news().title).toBe('The service has closed down.');
    expect(news().why).toBe('Two orders were never taken out of the queue.');
    freshService({ closing: 0 });
    send('RR');
    viewer.getState().act([{ name: 'closeDown', value: 0 }]);
    expect(news().why).toBe('`join()` waits until two unfinished orders are done.');
  });

  test('says something at every position of a run', () => {
    freshService({ workers: 3, rate: 20, closing: 3, seconds: 2 });
    later(4);
    viewer.getState().act([{ name: 'closeDown', value: 0 }]);
    later(10);
    const { watched } = viewer.getState();
    for (let position = 0; position <= watched.trace.length; position++) {
      const { title, why } = heapNews(watched, position);
      expect(title).toMatch(/\.$/);
      expect(why).toMatch(/\.$/);
      expect(title + why).not.toMatch(/undefined|NaN|\bnull\b/);
    }
  });
});

describe('who is next out', () => {
  test('of ten equal ones 1, 3 and 7 are, for the shape of the heap decides', () => {
    freshService();
    send('RRRRRRRRRR');
    expect(next()).toBe(
      'Next out: 1, then 3, then 7. Among equals the shape of the heap decides, not who came first.',
    );
  });

  test('is in the order of the numbers where they decide', () => {
    freshService({ numbered: 1 });
    send('RRVR');
    expect(next()).toBe(
      'Next out: 3, then 1, then 2. Among equals the number decides: first come, first served.',
    );
  });

  test('is nobody where there is nobody, and alone where there is one', () => {
    freshService();
    expect(next()).toBe('Next out: nobody. The queue is empty.');
    send('R');
    expect(next()).toBe('Next out: 1.');
  });

  test('is whom the workers then take', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('V', 'R'), { minLength: 3, maxLength: 12 }),
        fc.constantFrom(0, 1),
        fc.constantFrom(0, 4),
        (pattern, numbered, aging) => {
          freshService({ numbered, aging, capacity: 0, seconds: 1 });
          send(pattern.join(''));
          const said = next();
          viewer.getState().setKnob('workers', 1);
          later(1);
          expect(said).toContain(`Next out: ${takenSoFar().slice(0, 3).join(', then ')}.`);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('the tree', () => {
  test('draws four levels, five where they are needed and can be read, and keeps a line for the rest', () => {
    expect(treeGeometry(480, 150, 10).slots.length).toBe(15);
    expect(treeGeometry(480, 150, 31).slots.length).toBe(31);
    expect(treeGeometry(300, 200, 31).slots.length).toBe(15);
    expect(treeGeometry(480, 110, 31).slots.length).toBe(15);
    expect(treeGeometry(560, 240, 5000).slots.length).toBe(31);
  });

  test('has every node inside of it, apart from its neighbours, its parent above it in the middle', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 290, max: 700 }),
      height: fc.integer({ min: 120, max: 400 }),
      places: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(sizes, ({ width, height, places }) => {
        const { slots, diameter } = treeGeometry(width, height, places);
        const inside = places > slots.length ? height - 20 : height;
        for (const [at, { x, y }] of slots.entries()) {
          expect(x - diameter / 2).toBeGreaterThanOrEqual(0);
          expect(x + diameter / 2).toBeLessThanOrEqual(width);
          expect(y - diameter / 2).toBeGreaterThan(0);
          expect(y + diameter / 2).toBeLessThanOrEqual(inside);
          for (const other of slots.slice(0, at)) {
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(diameter);
          }
          const [left, right] = [slots[2 * at + 1], slots[2 * at + 2]];
          if (left && right) {
            expect((left.x + right.x) / 2).toBeCloseTo(x, 6);
            expect(left.y).toBeGreaterThan(y);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
