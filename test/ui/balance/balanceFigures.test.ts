import { describe, expect, test } from 'vitest';
import { initialKnobs } from '../../../src/scenarios';
import { balance, presets } from '../../../src/scenarios/balance';
import type { KnobValues } from '../../../src/store';
import { decisionFiguresOf } from '../../../src/ui/balance/decisionFigures';
import { expectationOf, loadOf } from '../../../src/ui/balance/expectationOf';
import {
  along,
  DIAL,
  diagonal,
  onDial,
  rateAt,
  SIZE,
  slopeOf,
} from '../../../src/ui/balance/mapGeometry';
import { placeSize } from '../../../src/ui/balance/placeSize';
import { costScale, namesWithRoom } from '../../../src/ui/balance/curveScale';
import { neighboursOf, trialSpan, variedKnob } from '../../../src/ui/balance/neighbours';
import { presetOf } from '../../../src/ui/balance/presetOf';
import { shopSceneOf } from '../../../src/ui/balance/shopScene';
import { Trial } from '../../../src/ui/balance/trial';
import { whoWaits } from '../../../src/ui/balance/whoWaits';
import { livedBalance } from '../../scenarios/livedBalance';
import { timeAverage } from '../../scenarios/timeAverage';
import { balanceRun, smallKnobs } from './balanceRun';

const initial = initialKnobs(balance);

describe('the load', () => {
  test('is doors × arrivals over tills × service, infinite without tills, 0 without doors', () => {
    const knobs = { ...initial, doors: 3, arrivals: 0.5, service: 0.25 };
    expect(loadOf(knobs, 4)).toMatchObject({ coming: 1.5, servable: 1, rho: 1.5 });
    expect(loadOf(knobs, 0).rho).toBe(Infinity);
    expect(loadOf({ ...knobs, doors: 0 }, 0).rho).toBe(0);
  });
});

describe('what theory expects', () => {
  const expected = (changed: Readonly<Record<string, number>>) => {
    const knobs: KnobValues = { ...initial, random: 1, ...changed };
    return expectationOf(loadOf(knobs, knobs['tills'] ?? 0), knobs);
  };

  test('is M/M/1 for one till: at half its load one customer, 2 s in the shop', () => {
    // λ = 0.5, μ = 1: L = ρ / (1 − ρ) = 1, W = 1 / (μ − λ) = 2, Lq = L − ρ, Wq = W − 1.
    const { unlimited } = expected({ doors: 2, arrivals: 0.25, tills: 1, service: 1 });
    expect(unlimited).toMatchObject({ kind: 'means' });
    const means = unlimited.kind === 'means' ? unlimited.means : null;
    expect(means?.utilisation).toBeCloseTo(0.5, 12);
    expect(means?.L).toBeCloseTo(1, 12);
    expect(means?.W).toBeCloseTo(2, 12);
    expect(means?.Lq).toBeCloseTo(0.5, 12);
    expect(means?.Wq).toBeCloseTo(1, 12);
    expect(means?.throughput).toBe(0.5);
    expect(means?.blockedShare).toBe(0);
  });

  test('is four equally likely states for a door, a place and a till that are equally fast', () => {
    // Empty, serving, one in line, the door blocked besides.
    const { bounded } = expected({ doors: 1, arrivals: 1, tills: 1, service: 1, capacity: 1 });
    const means = bounded.kind === 'means' ? bounded.means : null;
    expect(means?.utilisation).toBeCloseTo(3 / 4, 12);
    expect(means?.throughput).toBeCloseTo(3 / 4, 12);
    expect(means?.Lq).toBeCloseTo(2 / 4, 12);
    expect(means?.L).toBeCloseTo(5 / 4, 12);
    expect(means?.blockedShare).toBeCloseTo(1 / 4, 12);
  });

  test('is said not to be there where it is not defined', () => {
    const why = (changed: Readonly<Record<string, number>>) => {
      const { unlimited, bounded } = expected(changed);
      return [unlimited, bounded].map((each) => (each.kind === 'none' ? each.why : 'means'));
    };
    expect(why({ random: 0 })).toEqual(['fixed', 'fixed']);
    expect(why({ doors: 0 })).toEqual(['noDoors', 'noDoors']);
    expect(why({ tills: 0 })).toEqual(['noTills', 'noTills']);
    expect(why({ capacity: 0 })).toEqual(['means', 'noLimit']);
    // ρ = 1 exactly is unstable already.
    expect(why({ ...presets.balanced })).toEqual(['unstable', 'means']);
    expect(why({ ...presets.slowTills, capacity: 0 })).toEqual(['unstable', 'noLimit']);
  });
});

describe('the map', () => {
  test('has the slow ends at its corner and every rate of the dial at one place', () => {
    expect(along(DIAL.min)).toBe(0);
    expect(along(DIAL.max)).toBeCloseTo(SIZE, 9);
    for (let step = 1; step <= 100; step++) {
      const rate = Number((step * 0.05).toFixed(2));
      expect(rateAt(along(rate))).toBe(rate);
    }
    expect([onDial(-1), onDial(99), rateAt(-50), rateAt(SIZE * 2)]).toEqual([0.05, 5, 0.05, 5]);
  });

  test('has on its diagonal as many who come as can be served', () => {
    for (const [doors, tills] of [
      [2, 2],
      [1, 12],
      [6, 1],
      [2, 3],
    ] as const) {
      const points = diagonal(doors, tills) ?? [];
      expect(points[0]?.[0]).toBe(0);
      expect(points.at(-1)?.[0]).toBe(SIZE);
      const rate = (place: number): number => 0.05 * (5 / 0.05) ** (place / SIZE);
      for (const [x, y] of points) {
        const balanced = (doors * rate(x)) / tills;
        const within = Math.min(DIAL.max, Math.max(DIAL.min, balanced));
        expect(rate(SIZE - y)).toBeCloseTo(within, 9);
      }
    }
    expect(diagonal(0, 2)).toBeNull();
    expect(diagonal(2, 0)).toBeNull();
  });
});

describe('the name of the diagonal', () => {
  test('stands on its rising part, where as many come as can be served, if there is room', () => {
    for (const [doors, tills] of [
      [2, 2],
      [2, 3],
      [1, 4],
    ] as const) {
      const at = slopeOf(diagonal(doors, tills) ?? []);
      if (at === null) throw new Error('no room');
      const rate = (place: number): number => 0.05 * (5 / 0.05) ** (place / SIZE);
      expect(rate(SIZE - at.y)).toBeCloseTo((doors * rate(at.x)) / tills, 9);
    }
    // 1 : 12 shifts it by 200 × ln 12 / ln 100 = 107.9, and leaves 92.1 of 200; 1 : 20 would leave 69.9.
    expect(slopeOf(diagonal(1, 12) ?? [])).not.toBeNull();
    expect(slopeOf(diagonal(1, 20) ?? [])).toBeNull();
  });
});

describe('the places of the line', () => {
  test('are all seen in their box, whatever its shape, and as large as that allows', () => {
    for (const [width, height] of [
      [240, 250],
      [125, 120],
      [300, 96],
    ] as const) {
      for (const count of [1, 2, 10, 11, 37, 50]) {
        const size = placeSize({ width, height }, count);
        const fits = (wide: number): boolean => {
          const columns = Math.floor((width + 4) / (wide + 4));
          const rows = Math.floor((height + 4) / (wide / 1.25 + 4));
          return columns * rows >= count;
        };
        expect(fits(size)).toBe(true);
        expect(fits(size + 1)).toBe(false);
      }
    }
  });

  test('never vanish, even where there is no room', () => {
    expect(placeSize({ width: 0, height: 0 }, 50)).toBe(9);
    expect(placeSize({ width: 100, height: 50 }, 0)).toBe(9);
  });
});

describe('the scale of the cost', () => {
  test('shows costs that are close together apart, and has room beyond both ends', () => {
    for (const costs of [[4.1], [4.05, 4.12], [4.5, 5.1], [1, 2, 3, 7], [0, 0]]) {
      const [low, high] = costScale(costs);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(Math.min(...costs));
      expect(high).toBeGreaterThan(Math.max(...costs));
      expect(high - low).toBeLessThanOrEqual(
        2 * Math.max(1, Math.max(...costs) - Math.min(...costs)),
      );
    }
    expect(costScale([]).every(Number.isFinite)).toBe(true);
  });

  test('writes no name upon another, and that of the settings before others', () => {
    const name = (x: number, y: number, text: string, isFirst = false) => ({ x, y, text, isFirst });
    const names = [
      name(0, 0, '≥ 1'),
      name(10, 5, '≥ 2', true),
      name(10, 30, '≥ 3'),
      name(28.5, 5, '≥ 5'),
    ];
    // The first begins 10 units left of the second, and is 18 wide.
    expect([...namesWithRoom(names)].toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
    expect(namesWithRoom([]).size).toBe(0);
  });
});

describe('what is seen of the small run', () => {
  const watched = balanceRun(smallKnobs, 9);
  const at = (time: number) => watched.timeline.playheadAt(time);

  test('at 2.5 s: the door pauses until 3, the till serves 0 until 3, 1 is in line', () => {
    const { doors, tills, line, maxsize, wanted } = shopSceneOf(watched, at(2.5));
    expect(doors).toMatchObject([
      { number: 0, state: 'pausing', customer: null, isLeaving: false },
    ]);
    expect(doors[0]?.until).toBeCloseTo(3, 3);
    expect(tills).toMatchObject([{ number: 0, state: 'serving', customer: 0, isLeaving: false }]);
    expect(tills[0]?.since).toBeCloseTo(1, 3);
    expect(tills[0]?.until).toBeCloseTo(3, 3);
    expect({ line, maxsize, wanted }).toEqual({ line: [1], maxsize: 2, wanted: 1 });
  });

  test('at 6.5 s: the line is full, and the door is blocked with 5', () => {
    const { doors, line } = shopSceneOf(watched, at(6.5));
    expect(doors).toMatchObject([{ state: 'blocked', customer: 5, until: null }]);
    expect(doors[0]?.since).toBeCloseTo(6, 3);
    expect(line).toEqual([3, 4]);
  });

  test('at 0.5 s: the till is idle; between the events of an instant somebody is woken', () => {
    expect(shopSceneOf(watched, at(0.5)).tills).toMatchObject([{ state: 'idle', customer: null }]);
    const states = new Set<string>();
    for (let position = 0; position < watched.timeline.length; position++) {
      const scene = shopSceneOf(watched, watched.timeline.playheadOf(position));
      for (const { name, state } of [...scene.doors, ...scene.tills])
        states.add(`${name} ${state}`);
    }
    expect([...states].sort()).toEqual(
      ['blocked', 'pausing', 'woken']
        .map((state) => `door 0 ${state}`)
        .concat(['idle', 'serving', 'woken'].map((state) => `till 0 ${state}`)),
    );
  });

  test('a till and a door that are to leave are told', () => {
    const inputs = [
      { at: 2.5, name: 'tills', value: 0 },
      { at: 6.5, name: 'doors', value: 0 },
    ];
    const leaving = balanceRun({ ...smallKnobs, tills: 2, service: 0.05 }, 7, { inputs });
    expect(shopSceneOf(leaving, leaving.timeline.playheadAt(2.6))).toMatchObject({
      tills: [{ isLeaving: true }, { isLeaving: true }],
      wanted: 0,
    });
    expect(shopSceneOf(leaving, leaving.timeline.playheadAt(6.6))).toMatchObject({
      doors: [{ state: 'blocked', isLeaving: true }],
    });
  });
});

describe('who waits for whom', () => {
  test('in the small run: at 3 s the till did, at 12 s the door', () => {
    const watched = balanceRun(smallKnobs, 12);
    const early = whoWaits(watched, watched.timeline.playheadAt(3), 1);
    expect(early.waiting).toBe('tills');
    expect(early.tillsIdle).toBeCloseTo(1 / 3, 3);
    // From 2 to 12 s the door was blocked from 6 to 7, 8 to 9, and 10 to 11.
    const late = whoWaits(watched, watched.timeline.playheadAt(11.5), 1);
    expect(late).toMatchObject({ waiting: 'doors', tillsIdle: 0 });
    expect(late.span).toBeCloseTo(10, 9);
    expect(late.doorsBlocked).toBeCloseTo(3 / 10, 3);
  });

  test('is nobody when as many come as are served, and not known before anything', () => {
    // They come at 1, 2, 3 …, and the till is free as the next one comes.
    const even = balanceRun({ ...smallKnobs, service: 1 }, 30);
    expect(whoWaits(even, even.timeline.playheadAt(29.5), 1).waiting).toBe('nobody');
    expect(whoWaits(even, even.timeline.playheadOf(0), 1).waiting).toBe('unknown');
  });
});

describe('the figures of the manager', () => {
  test('are counted since the last change, a minute', () => {
    const inputs = [{ at: 30, name: 'look', value: 1 }];
    const watched = balanceRun({ ...presets.flapping }, 60, { inputs });
    const figures = decisionFiguresOf(watched, watched.timeline.playheadAt(60));
    const wanted: [number, number][] = [];
    let time = 0;
    for (const event of watched.trace.slice()) {
      if ('time' in event) time = event.time;
      if (event.kind === 'local' && watched.trace.texts[event.name] === 'wanted') {
        wanted.push([time, event.value]);
      }
    }
    const steps = wanted.flatMap(([at, value], row) =>
      at > 30 && at <= 60 ? [value - (wanted[row - 1]?.[1] ?? NaN)] : [],
    );
    const opened = steps.filter((step) => step === 1).length;
    const closed = steps.filter((step) => step === -1).length;
    expect(opened).toBeGreaterThan(5);
    expect(figures.since).toBeCloseTo(30, 3);
    expect(figures.perMinute?.opened).toBeCloseTo(opened * 2, 2);
    expect(figures.perMinute?.closed).toBeCloseTo(closed * 2, 2);
  });
});

describe('the neighbours', () => {
  test('differ in the tills, or with a manager in what is a long line, and in nothing else', () => {
    expect(variedKnob(initial)).toBe('tills');
    expect(neighboursOf(initial).map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const managed = { ...initial, managed: 1, openAt: 4, capacity: 10 };
    const neighbours = neighboursOf(managed);
    expect(neighbours.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 8]);
    expect(neighbours.filter(({ isOwn }) => isOwn).map(({ value }) => value)).toEqual([4]);
    for (const { value, knobs } of neighbours) expect(knobs).toEqual({ ...managed, openAt: value });
    expect(neighboursOf({ ...managed, capacity: 0 }).at(-1)?.value).toBe(30);
  });

  test('are run until some 300 customers have come, from one to ten minutes; not if nobody comes', () => {
    expect(trialSpan({ doors: 2, arrivals: 0.5 })).toBe(300);
    expect(trialSpan({ doors: 6, arrivals: 5 })).toBe(60);
    expect(trialSpan({ doors: 1, arrivals: 0.05 })).toBe(600);
    expect(trialSpan({ doors: 0, arrivals: 1 })).toBeNull();
  });

  test('come to what one adds up from the ways of their customers', () => {
    for (const changed of [presets.flapping, presets.slowTills, presets.overshoot]) {
      const span = 90;
      const trial = new Trial(7, { ...initial, ...changed }, span);
      let figures = trial.advance(50);
      for (let bout = 0; figures === null && bout < 10_000; bout++) figures = trial.advance(50);
      const options = { seed: 7, until: span };
      const { ways, tills } = livedBalance({ ...changed, openFor: 100_000 }, options);
      let waited = 0;
      for (const { made, got } of ways) waited += (Number.isNaN(got) ? span : got) - made;
      expect(figures?.tills).toBeCloseTo(timeAverage(tills, 0, span), 4);
      expect(figures?.wait).toBeCloseTo(waited / ways.length, 3);
    }
  });
});

describe('the ready-made settings', () => {
  test('are told by their knobs, all of them', () => {
    for (const name of Object.keys(presets) as (keyof typeof presets)[]) {
      expect(presetOf({ ...initial, ...presets[name] })).toBe(name);
      expect(presetOf({ ...initial, ...presets[name], openFor: 60 })).toBeNull();
    }
    expect(presetOf(initial)).toBeNull();
  });
});
