import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createViewer } from '../../../src/store';
import { Director } from '../../../src/ui/stage/director';
import {
  type HeadlineKind,
  headlineOf,
  headlinesOf,
  kindsOf,
} from '../../../src/ui/stage/headline';
import { headlineText } from '../../../src/ui/stage/headlineText';
import { type Making, sceneMade } from './sceneMade';

/** What the stage says when everything has stood as it stands for a while. */
const told = (making: Making) => headlineText(headlineOf(sceneMade(making), []));
const titleOf = (making: Making): string => told(making).title;

const serving = (count: number) => Array.from({ length: count }, () => 'scanning' as const);

describe('the headline', () => {
  test('before opening time', () => {
    expect(told({ phase: 'before', tills: ['before', 'before', 'before'] })).toEqual({
      title: 'The store is about to open.',
      why: 'Three cashiers, two places in line. Press play to run `main()`.',
    });
  });

  test('when the door waits, tells how many fit, and that it is as it should be', () => {
    expect(told({ capacity: 2, inLine: 2, outside: 3, tills: serving(3) })).toEqual({
      title: 'Two customers fit in line. The third makes the door wait.',
      why: 'The bounded queue does its job: slow tills slow the door instead of filling the shop.',
    });
    expect(titleOf({ capacity: 1, inLine: 1, outside: 1, tills: serving(1) })).toBe(
      'One customer fits in line. The second makes the door wait.',
    );
    expect(titleOf({ capacity: 20, inLine: 20, outside: 1, tills: serving(1) })).toBe(
      'Twenty customers fit in line. The twenty-first makes the door wait.',
    );
  });

  test('when the line is full and nobody has come since', () => {
    expect(titleOf({ capacity: 6, inLine: 6, tills: serving(3) })).toBe(
      'The line is full: all six places are taken.',
    );
  });

  test('when more stand in line than fit, because the line was made shorter', () => {
    expect(titleOf({ capacity: 2, inLine: 5, tills: serving(3), outside: 1 })).toBe(
      'Five stand in a line for two.',
    );
  });

  test('when nothing limits the line', () => {
    expect(titleOf({ capacity: 0, inLine: 3000, tills: serving(2) })).toBe(
      'No limit: 3,000 customers wait in line.',
    );
    expect(titleOf({ capacity: 0, inLine: 9, tills: serving(2) })).toBe('Both cashiers are busy.');
  });

  test('when no till is open', () => {
    expect(titleOf({ capacity: 0, inLine: 7 })).toBe('No till is open, and seven customers wait.');
    expect(titleOf({ capacity: 0 })).toBe('No till is open.');
    expect(titleOf({ capacity: 2, inLine: 2, outside: 1, stuck: true })).toBe(
      'Stuck: three customers wait, and no till is open.',
    );
  });

  test('when all cashiers have left although customers wait', () => {
    const left = { tills: ['gone', 'gone', 'gone'] as const, capacity: 2, inLine: 2, outside: 4 };
    expect(titleOf({ ...left, stuck: true })).toBe(
      'Stuck: all cashiers have left, and six customers wait.',
    );
    expect(titleOf({ tills: ['gone', 'gone'], capacity: 0, inLine: 1 })).toBe(
      'Both cashiers have left, and one customer waits.',
    );
    expect(titleOf({ tills: ['gone'], capacity: 0 })).toBe('The only cashier has left.');
  });

  test('when some cashiers have left', () => {
    expect(
      titleOf({ tills: ['scanning', 'scanning', 'gone'], capacity: 2, inLine: 2, outside: 1 }),
    ).toBe('One of three cashiers has left for good.');
  });

  test('when cashiers have nothing to do', () => {
    expect(titleOf({ tills: ['idle', 'idle', 'idle'] })).toBe(
      'All three cashiers wait for a customer.',
    );
    expect(titleOf({ tills: ['idle'] })).toBe('The cashier waits for a customer.');
    expect(titleOf({ tills: ['idle', 'scanning', 'idle'] })).toBe(
      'Two of three cashiers have nothing to do.',
    );
  });

  test('when everybody works and there is room', () => {
    expect(titleOf({ tills: serving(3), inLine: 1 })).toBe('All three cashiers are busy.');
    expect(titleOf({ tills: ['starting'] })).toBe('The store is open.');
  });

  test('when a cashier is woken and the picture stands still [Q4]', () => {
    expect(told({ tills: ['scanning', 'woken'], inLine: 1 })).toEqual({
      title: 'Cashier 1 is woken, but has not run yet.',
      why: 'Until its turn comes, anybody may take the customer: nothing is handed over.',
    });
    expect(told({ tills: ['woken'], inLine: 0 }).why).toBe(
      'Somebody else has taken the customer: `get()` will look again and wait on.',
    );
  });

  test('when the door is woken and the picture stands still [Q3]', () => {
    expect(titleOf({ door: { state: 'woken', from: 'put' }, tills: serving(1), inLine: 1 })).toBe(
      'The door is woken, but has not run yet.',
    );
  });

  test('when cashiers are dismissed in the middle of a sale', () => {
    expect(titleOf({ tills: serving(4), cashiers: 3, inLine: 1 })).toBe(
      'Cashier 3 serves its last customer.',
    );
    expect(titleOf({ tills: serving(4), cashiers: 2, inLine: 1 })).toBe(
      'Two cashiers serve their last customers.',
    );
  });

  test('at closing time', () => {
    const closing = { phase: 'closing', door: { state: 'gone' } } as const;
    expect(titleOf({ ...closing, tills: serving(3), inLine: 2 })).toBe(
      'Closing time: five customers are still inside.',
    );
    expect(titleOf({ ...closing, stuck: true, inLine: 3 })).toBe(
      'Stuck: the door has closed, and nobody serves the three still in line.',
    );
  });

  test('when all is over', () => {
    expect(titleOf({ phase: 'over', served: 113 })).toBe(
      'Everybody has been served: 113 customers.',
    );
    expect(titleOf({ phase: 'over' })).toBe('Nobody came, and the store has closed.');
    expect(titleOf({ phase: 'over', served: 3, lost: 1 })).toBe(
      'The store has closed. One customer was never served.',
    );
  });
});

describe('calm', () => {
  const kinds = (making: Making): ReadonlySet<HeadlineKind> => kindsOf(sceneMade(making));
  const blocked: Making = { capacity: 2, inLine: 2, outside: 1, tills: serving(2) };
  const full: Making = { ...blocked, outside: 0 };
  const busy: Making = { ...full, inLine: 1 };

  test('of two true sentences, the one that has been true for a while is told', () => {
    const recent = [kinds(full), kinds(full), kinds(blocked)];
    expect(headlineOf(sceneMade(blocked), recent).kind).toBe('full');
    expect(headlineOf(sceneMade(blocked), [kinds(blocked), kinds(blocked)]).kind).toBe('blocked');
  });

  test('what is new is told at once if nothing lasts', () => {
    expect(headlineOf(sceneMade(busy), [kinds(full), kinds(busy)]).kind).toBe('busy');
  });

  test('what comes and goes is not told', () => {
    const recent = [kinds(busy), kinds(full), kinds(busy)];
    expect(headlineOf(sceneMade(busy), recent).kind).toBe('open');
  });

  test('what is true for microseconds only is told of a picture that stands still', () => {
    const woken = sceneMade({ tills: ['woken', 'scanning'], inLine: 1 });
    expect(headlineOf(woken, [], true).kind).toBe('cashierWoken');
    expect(headlineOf(woken, [], false).kind).toBe('open');
  });
});

describe('in any run', () => {
  test('the headline of a playhead that stands is true', () => {
    const knobs = fc.record({
      cashiers: fc.integer({ min: 0, max: 6 }),
      capacity: fc.integer({ min: 0, max: 4 }),
      openFor: fc.constant(10),
      group: fc.integer({ min: 1, max: 8 }),
    });
    const versions = fc.constantFrom('whileTrue' as const, 'whileNotEmpty' as const);
    const times = fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(knobs, versions, fc.nat(1000), times, (some, version, seed, stops) => {
        const viewer = createViewer({ version, seed });
        for (const [name, value] of Object.entries(some)) {
          viewer.getState().setKnob(name, value);
        }
        viewer.getState().reset();
        const director = new Director();
        director.resize({ width: 900, height: 460, perPixel: 1 });
        viewer.getState().play();
        while (viewer.getState().time < 12 && viewer.getState().playing)
          viewer.getState().tick(200);
        viewer.getState().pause();
        for (const stop of stops) {
          viewer.getState().seek(stop);
          director.frame(viewer.getState(), 16);
          const view = director.view;
          if (view === null) throw new Error('nothing is drawn');
          expect(headlinesOf(view.scene)).toContainEqual(view.headline);
        }
      }),
      { numRuns: 25 },
    );
  });
});
