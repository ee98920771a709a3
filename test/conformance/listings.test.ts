import { beforeAll, describe, expect, test } from 'vitest';
import { cpythonListing, ourListing } from './compareListing';
import { CPython } from './cpython';
import { difference } from './divergence';
import { type Plan, plans } from './listingRuns';

const SEEDS = 200;
const COSTS = [0, 1e-6];

let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.load();
});

describe.each(Object.entries<Plan>(plans))(
  "the listing of the %s, as it stands in the scenario's folder",
  (_, plan) => {
    /** What the runs met, to show that they met something. */
    const met = {
      records: 0,
      versions: new Set<string>(),
      inputs: new Set<string>(),
      ends: new Set<string>(),
    };

    test.each(COSTS)(
      `runs on CPython as on our engine at a cost of %f, for ${SEEDS} seeds`,
      (cost) => {
        for (let seed = 0; seed < SEEDS; seed++) {
          const each = plan.of(seed);
          const theirs = cpythonListing(cpython, each, cost);
          const unlike = difference(theirs, ourListing(each, cost, plan, seed % 2 === 1));
          expect(unlike === null ? '' : `seed ${seed}, ${JSON.stringify(each)}\n${unlike}`).toBe(
            '',
          );
          const records = theirs.split('\n');
          met.records += records.length;
          met.versions.add(each.version);
          met.ends.add(records.at(-1) as string);
          for (const { name } of each.inputs) met.inputs.add(name);
        }
      },
    );

    test('over tens of thousands of callbacks, all versions, all live knobs and acts, to all ends', () => {
      const { scenario } = plan.of(0);
      expect(met.records).toBeGreaterThan(80_000);
      expect([...met.versions].sort()).toEqual([...scenario.versions].sort());
      const live = scenario.knobs.filter(({ atOpening }) => !atOpening);
      const names = [...live, ...scenario.acts].map(({ name }) => name);
      expect([...met.inputs].sort()).toEqual(names.sort());
      const ends = plan.ends ?? ['finished', 'stuck'];
      expect([...met.ends].sort()).toEqual(ends.map((end) => `E ${end}`));
    });
  },
);
