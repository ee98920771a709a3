import { initialKnobs, type ScenarioName, scenarioNamed } from '../scenarios';
import type { ScenarioInput } from '../scenarios/scenario';
import type { Difference, KnobValues, Opening } from '../store';

/** What a step of a lesson is shown with: a run, and what a viewer does in it at set times. */
export interface Scene {
  readonly scenario: ScenarioName;
  /** The scenario's first one unless told otherwise. */
  readonly version?: string;
  /** 42 unless told otherwise. */
  readonly seed?: number;
  /** Those that are not named are as they are at first. */
  readonly knobs?: KnobValues;
  /** Done by the scene itself, in the order of time (virtual seconds). */
  readonly inputs?: readonly ScenarioInput[];
  /** A second run on the same clock, which differs so. */
  readonly beside?: Difference;
}

/** What the scene's run opens with. */
export function openingOf({ scenario, version, seed = 42, knobs = {} }: Scene): Opening {
  return {
    scenario,
    version: version ?? scenarioNamed(scenario).versions[0],
    seed,
    knobs: { ...initialKnobs(scenarioNamed(scenario)), ...knobs },
  };
}
