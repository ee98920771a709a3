import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialKnobs, scenarioNames } from '../../src/scenarios';
import { WatchedRun } from '../../src/store';
import { deedsOf } from '../../src/store/folds/deedsOf';
import { diagnose, mayBeWrong } from '../../src/timeline';
import { scenarios } from '../scenarios/everyScenario';

/** Any opening of a scene, its knobs at their ends and between, with one knob moved in mid-run. */
const openings = fc.constantFrom(...scenarioNames).chain((name) => {
  const scenario = scenarios[name];
  const values = Object.fromEntries(
    scenario.knobs.map(({ name: knob, min, max, initial }) => [
      knob,
      fc.constantFrom(min, initial, Math.min(max, initial + 1)),
    ]),
  );
  return fc.record({
    name: fc.constant(name),
    version: fc.constantFrom(...scenario.versions),
    seed: fc.integer({ min: 0, max: 99 }),
    knobs: fc.record(values),
  });
});

test('as long as it says no, there is nothing to say of a run of the page', () => {
  let [asked, spared, wrong] = [0, 0, 0];
  fc.assert(
    fc.property(openings, ({ name, version, seed, knobs }) => {
      const opening = { ...initialKnobs(scenarios[name]), ...knobs };
      const watched = new WatchedRun({ scenario: name, version, seed, knobs: opening });
      watched.advance(15, 400);
      const { timeline } = watched;
      const deeds = deedsOf(watched);
      const step = Math.max(1, Math.floor(timeline.length / 60));
      for (let position = 0; position <= timeline.length; position += step) {
        const { findings } = diagnose(timeline, deeds, position);
        const may = mayBeWrong(timeline.at(position));
        asked++;
        spared += Number(!may);
        wrong += Number(findings.length > 0);
        expect({ may: may || findings.length === 0, findings }).toMatchObject({ may: true });
      }
    }),
    { numRuns: 150 },
  );
  // It is spared where all is well, and there were runs that went wrong.
  expect(spared).toBeGreaterThan(asked / 20);
  expect(wrong).toBeGreaterThan(0);
});
