import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geometryOf } from '../../../src/ui/stage/geometry';
import { kindsOf } from '../../../src/ui/stage/headline';
import { layoutIn } from '../../../src/ui/stage/layout';
import { STEP } from '../../../src/ui/stage/motion';
import { type MomentSource, Walks } from '../../../src/ui/stage/walks';
import { sceneMade } from './sceneMade';

const geometry = geometryOf({
  width: 900,
  height: 460,
  capacity: 4,
  tills: [0, 1],
  hasSpot: true,
  group: 5,
});

/** A run in which something happens every 0.11 s: the n-th event serves or brings somebody. */
class Source implements MomentSource {
  looked = 0;

  positionAt(time: number): number {
    return Math.floor(time / 0.11);
  }

  momentAt(position: number) {
    this.looked++;
    const scene = sceneMade({
      capacity: 4,
      inLine: (position * 7) % 5,
      served: Math.floor(position / 3),
      tills: position % 2 === 0 ? ['scanning', 'idle'] : ['scanning', 'scanning'],
    });
    return { layout: layoutIn(scene, geometry), kinds: kindsOf(scene) };
  }
}

const source = new Source();
const now = (time: number) => source.momentAt(source.positionAt(time)).layout;
const times = fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('walks', () => {
  test('are the same whether or not one has looked before, and wherever', () => {
    fc.assert(
      fc.property(times, (stops) => {
        const walks = new Walks(source);
        for (const time of stops) {
          const anew = new Walks(source);
          expect(walks.posesAt(time, now(time))).toEqual(anew.posesAt(time, now(time)));
          expect(walks.kindsBefore(time, 0.15)).toEqual(anew.kindsBefore(time, 0.15));
        }
      }),
    );
  });

  test('run backwards when time does', () => {
    const forwards = new Walks(source);
    const backwards = new Walks(source);
    const stops = Array.from({ length: 200 }, (_, frame) => frame / 60);
    const there = stops.map((time) => forwards.posesAt(time, now(time)));
    const back = stops.toReversed().map((time) => backwards.posesAt(time, now(time)));
    expect(back.toReversed()).toEqual(there);
  });

  test('look at nothing twice while the run plays', () => {
    const counting = new Source();
    const walks = new Walks(counting);
    const layout = now(0);
    for (let frame = 0; frame < 300; frame++) walks.posesAt(frame / 60, layout);
    // Five seconds with an event every 0.11 s have 46 positions.
    expect(counting.looked).toBeLessThanOrEqual(46);
  });

  test('begin at opening time', () => {
    const walks = new Walks(source);
    expect([...walks.posesAt(0, now(0)).values()].every(({ opacity }) => opacity === 1)).toBe(true);
    expect(walks.kindsBefore(0, 0.15)).toHaveLength(1);
    expect(walks.kindsBefore(1, 0.15)).toHaveLength(Math.floor(0.15 / STEP) + 1);
  });

  test('are looked at anew in other furniture', () => {
    const counting = new Source();
    const walks = new Walks(counting);
    walks.posesAt(1, now(1));
    const before = counting.looked;
    walks.posesAt(1, now(1));
    expect(counting.looked).toBe(before);
    walks.forget();
    walks.posesAt(1, now(1));
    expect(counting.looked).toBe(2 * before);
  });
});
