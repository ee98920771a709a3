import { afterEach, describe, expect, it } from 'vitest';
import { comparison, other, viewer } from '../../../src/store';
import { measuredAt } from '../../../src/ui/compare/measured';
import { openPair, type Pair, pairs } from '../../../src/ui/compare/pairs';
import { verdictOf } from '../../../src/ui/compare/verdict';
import { scenarios } from '../../scenarios/everyScenario';

type Compared = Exclude<keyof typeof pairs, 'gate'>;

const all = (Object.keys(pairs) as (keyof typeof pairs)[]).flatMap((scenario) =>
  Object.entries<Pair>(pairs[scenario]).map(([name, pair]) => [scenario, name, pair] as const),
);

function verdictAt(scenario: keyof typeof pairs, pair: Pair, seed: number, time: number) {
  viewer.getState().openScenario(scenario);
  viewer.getState().setSeed(seed);
  openPair(pair);
  viewer.getState().liveTo(time);
  const [a, b] = [viewer.getState(), other.getState()];
  return verdictOf(measuredAt(a.watched, time), measuredAt(b.watched, time), a, b);
}

afterEach(() => {
  comparison.getState().compare(null);
  viewer.getState().openScenario('supermarket');
  viewer.getState().setSeed(42);
});

describe('a ready-made pair', () => {
  it.each(all)('of the %s, %s, has settings within their bounds', (scenario, _, pair) => {
    const { knobs, versions } = scenarios[scenario];
    const wanted = [pair.version, pair.difference.version ?? pair.version];
    for (const version of wanted) expect(versions).toContain(version);
    for (const [name, value] of Object.entries({ ...pair.knobs, ...pair.difference.knobs })) {
      const knob = knobs.find((each) => each.name === name);
      expect(value).toBeGreaterThanOrEqual(knob?.min ?? Infinity);
      expect(value).toBeLessThanOrEqual(knob?.max ?? -Infinity);
    }
  });

  it.each([
    ['supermarket', 'cashiers', 60, 'moreServe'],
    ['orders', 'discipline', 60, 'vipsFirst'],
    ['orders', 'numbered', 60, 'inTurn'],
    ['balance', 'tills', 60, 'moreServe'],
  ] as const)(
    'of the %s, %s, shows after %d s what it is for, whatever the seed',
    (scenario, name, time, opening) => {
      const pair = (pairs[scenario as Compared] as Readonly<Record<string, Pair>>)[name] as Pair;
      for (const seed of [1, 2, 3, 42, 99]) {
        expect(verdictAt(scenario, pair, seed, time)?.opening, `seed ${seed}`).toBe(opening);
      }
    },
  );

  it.each([
    ['supermarket', 120],
    ['balance', 120],
  ] as const)(
    'of the %s, with a longer line, serves nobody sooner at most seeds',
    (scenario, time) => {
      const openings = [1, 2, 3, 4, 42].map(
        (seed) => verdictAt(scenario, pairs[scenario].line, seed, time)?.opening,
      );
      expect(openings.filter((each) => each === 'noSooner').length).toBeGreaterThanOrEqual(3);
    },
  );
});
