import { balance, type KnobName, knobs as allKnobs } from '../../src/scenarios/balance';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { Chance } from './chance';
import type { ListingCase } from './listingRuns';

/** A short run of doors, tills and manager made from a seed: it ends, or nobody is left to end it. */
export function balanceCase(seed: number): ListingCase {
  const chance = new Chance(seed, 13);
  const draw: Readonly<Record<KnobName, () => number>> = {
    doors: () => chance.pick([0, 1, 2, 3, 4, 6]),
    tills: () => chance.pick([0, 1, 1, 2, 3, 5, 12]),
    capacity: () => chance.pick([0, 1, 2, 5, 10, 50]),
    arrivals: () => chance.pick([0.1, 0.5, 1, 2, 3, 5]),
    service: () => chance.pick([0.2, 0.5, 1, 1, 2, 5]),
    random: () => chance.pick([0, 1, 1]),
    managed: () => chance.pick([0, 1, 1]),
    minTills: () => chance.pick([1, 1, 2, 4, 12]),
    maxTills: () => chance.pick([1, 3, 8, 8, 12]),
    openAt: () => chance.pick([1, 1, 2, 3, 5]),
    openAfter: () => chance.pick([0, 0, 0.5, 1, 2]),
    closeIdle: () => chance.pick([1, 1, 2, 3]),
    closeAfter: () => chance.pick([0, 0, 0.5, 1, 2]),
    look: () => chance.pick([0.1, 0.1, 0.3, 0.3, 1]),
    openFor: () => chance.pick([5, 5, 10, 10]),
  };
  const names = Object.keys(draw) as KnobName[];
  const knobs: Readonly<Record<string, number>> = Object.fromEntries(
    allKnobs.map(({ name, initial }) => {
      if (name === 'openFor') return [name, 5];
      return [name, chance.percent(60) ? draw[name]() : initial];
    }),
  );
  const rate = knobs['arrivals'] as number;
  const inputs: ScenarioInput[] = [];
  let at = 0;
  for (let n = seed % 3 === 0 ? 0 : chance.between(1, 14); n > 0; n--) {
    // At one of the manager's looks, while one comes through a door if times are equal, at the same instant as the
    // one before, within the work of one, or anywhere.
    at = chance.weighted([
      [2, () => Math.ceil((at + 1e-9) / 0.3) * 0.3],
      [3, () => Math.ceil((at + 1e-4) * rate) / rate + chance.pick([0, 0, 1, 2, 3, 4]) * 1e-6],
      [3, () => at],
      [1, () => at + chance.between(1, 5) * 1e-6],
      [5, () => at + chance.between(1, 900) / 1000],
    ]);
    const name = chance.percent(50)
      ? chance.pick(['doors', 'tills', 'capacity', 'managed'] as const)
      : chance.pick(names);
    inputs.push({ at, name, value: draw[name]() });
  }
  if (chance.percent(20)) inputs.push({ at: at + 0.5, name: 'tills', value: 0 });
  if (chance.percent(60)) inputs.push({ at: Math.max(at, 5) + 1, name: 'tills', value: 3 });
  return { scenario: balance, version: 'balance', seed, knobs, inputs };
}
