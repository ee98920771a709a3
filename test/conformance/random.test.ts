import { beforeAll, expect, test } from 'vitest';
import { roundHalfEven } from '../../src/scenarios/balance/roundHalfEven';
import { Random } from '../../src/scenarios/random';
import { seedBounds } from '../../src/scenarios/seedBounds';
import { bits } from './bits';
import { Chance } from './chance';
import { CPython } from './cpython';

const DRAWS = 2000;

let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.load();
});

/** What CPython makes of a list of numbers, as JSON. */
const drawn = (python: string): string[] =>
  (JSON.parse(cpython.text(`import json, random, struct\n${python}`)) as unknown[]).map(String);

const chance = new Chance(5);
const seeds = [
  0,
  42,
  2 ** 32 - 1,
  2 ** 32,
  ...chance.list(5, () => chance.below(2 ** 32)),
  // What the doors take at the largest seed of the page's.
  ...chance.list(3, (door) => seedBounds.max * 1000 + door),
  Number.MAX_SAFE_INTEGER,
];

test.each(seeds)("random() is CPython's to the last bit, for the seed %i", (seed) => {
  const random = new Random(seed);
  expect(Array.from({ length: DRAWS }, () => bits(random.random()))).toEqual(
    drawn(`r = random.Random(${seed})
json.dumps([struct.pack(">d", r.random()).hex() for _ in range(${DRAWS})])`),
  );
});

test.each([0.05, 0.4, 1, 5])("expovariate(%f) is CPython's to the millisecond", (rate) => {
  const random = new Random(7);
  expect(
    Array.from({ length: 10 * DRAWS }, () =>
      String(roundHalfEven(random.expovariate(rate) * 1000)),
    ),
  ).toEqual(
    drawn(`r = random.Random(7)
json.dumps([round(r.expovariate(${rate}) * 1000) for _ in range(${10 * DRAWS})])`),
  );
});

test('round() goes to the even number from half-way', () => {
  const halves = [0.5, 1.5, 2.5, 3.5, 0.499, 2.501, 7, 0];
  expect(halves.map((half) => String(roundHalfEven(half)))).toEqual(
    drawn(`json.dumps([round(x) for x in ${JSON.stringify(halves)}])`),
  );
});
