import { balance } from './balance';
import { gate } from './gate';
import { orders } from './orders';
import type { Scenario } from './scenario';
import { supermarket } from './supermarket';

/** Every scenario, by name. The first one is opened at first. */
export const scenarios = { supermarket, orders, balance, gate } as const satisfies Record<
  string,
  Scenario
>;

export type ScenarioName = keyof typeof scenarios;

/** A scenario's knobs as they are at first, by name. */
export function initialKnobs({ knobs }: Pick<Scenario, 'knobs'>): Readonly<Record<string, number>> {
  return Object.fromEntries(knobs.map(({ name, initial }) => [name, initial]));
}
