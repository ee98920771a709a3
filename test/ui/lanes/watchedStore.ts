import type { ScenarioInput } from '../../../src/scenarios/scenario';
import { type KnobName, knobs } from '../../../src/scenarios/supermarket';
import { type KnobValues, WatchedRun } from '../../../src/store';

const initial = Object.fromEntries(knobs.map((knob) => [knob.name, knob.initial])) as KnobValues;

/** The store with seed 42, lived for so many virtual seconds, with these knobs and inputs. */
export function watchedStore(
  changed: Partial<Record<KnobName, number>>,
  until: number,
  inputs: readonly ScenarioInput[] = [],
): WatchedRun {
  const opening = {
    scenario: 'supermarket',
    version: 'whileTrue',
    seed: 42,
    knobs: { ...initial, ...changed },
  } as const;
  const watched = new WatchedRun(opening, inputs);
  watched.advance(until);
  return watched;
}
