import { initialKnobs } from '../../../src/scenarios';
import { balance } from '../../../src/scenarios/balance';
import type { ScenarioInput } from '../../../src/scenarios/scenario';
import { type KnobValues, viewer, WatchedRun } from '../../../src/store';

/** A run of doors and tills with these knobs changed, lived up to a virtual time. */
export function balanceRun(
  changed: KnobValues,
  until: number,
  options: { readonly seed?: number; readonly inputs?: readonly ScenarioInput[] } = {},
): WatchedRun {
  const { seed = 42, inputs = [] } = options;
  const knobs = { ...initialKnobs(balance), ...changed };
  const watched = new WatchedRun({ scenario: 'balance', version: 'balance', seed, knobs }, inputs);
  watched.advance(until);
  return watched;
}

/**
 * A run small enough to be worked out by hand: a door, a till, two places. Somebody comes each second of a door that
 * is not blocked, and takes two seconds.
 *
 *     1   0 comes, and is taken until 3          5   2 is taken until 7; 4 comes: 3 and 4 fill the line
 *     2   1 comes                                6   5 comes, and the door is blocked
 *     3   1 is taken until 5; 2 comes            7   3 is taken until 9; 5 gets in
 *     4   3 comes                                8   6 comes, and the door is blocked
 */
export const smallKnobs: KnobValues = {
  doors: 1,
  tills: 1,
  capacity: 2,
  arrivals: 1,
  service: 0.5,
  random: 0,
};

/** The page's viewer at doors and tills, paused at its start, with these knobs changed. */
export function freshBalance(changed: KnobValues = {}): void {
  viewer.getState().openScenario('balance');
  viewer.setState({
    seed: 42,
    now: { ...initialKnobs(balance), ...changed },
    playing: false,
    speed: 1,
  });
  viewer.getState().reset();
  viewer.getState().dismissNotice();
}
