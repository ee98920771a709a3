import type { Scenario } from './scenario';
import { supermarket } from './supermarket';

/** Every scenario. The first one is opened at first. */
export const scenarioNames = ['supermarket', 'orders', 'balance', 'gate'] as const;

export type ScenarioName = (typeof scenarioNames)[number];

/** How those come that the first scene does without. */
const coming = {
  orders: async () => (await import('./orders')).orders,
  balance: async () => (await import('./balance')).balance,
  gate: async () => (await import('./gate')).gate,
} as const satisfies Record<Exclude<ScenarioName, 'supermarket'>, () => Promise<Scenario>>;

const there = new Map<ScenarioName, Scenario>([['supermarket', supermarket]]);

/** Whether a scenario can be run at once. */
export const isThere = (name: ScenarioName): boolean => there.has(name);

/** Loads a scenario, unless it is there. Rejects if its file can't be had. */
export async function loadScenario(name: ScenarioName): Promise<void> {
  if (name !== 'supermarket' && !there.has(name)) there.set(name, await coming[name]());
}

/** A scenario that is there. Throws an Error if it was not loaded. */
export function scenarioNamed(name: ScenarioName): Scenario {
  const found = there.get(name);
  if (found === undefined) throw new Error(`the scenario ${name} was not loaded`);
  return found;
}

/** A scenario's knobs as they are at first, by name. */
export function initialKnobs({ knobs }: Pick<Scenario, 'knobs'>): Readonly<Record<string, number>> {
  return Object.fromEntries(knobs.map(({ name, initial }) => [name, initial]));
}
