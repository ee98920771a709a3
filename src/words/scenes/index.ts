import type { ScenarioName } from '../../scenarios';
import type { SceneWords } from './sceneWords';
import { supermarketScene } from './supermarket';

export type { SceneWords } from './sceneWords';

/** How the words come that the first scene does without. */
const coming = {
  orders: async () => (await import('./orders')).ordersScene,
  balance: async () => (await import('./balance')).balanceScene,
  gate: async () => (await import('./gate')).gateScene,
} as const satisfies Record<Exclude<ScenarioName, 'supermarket'>, () => Promise<SceneWords>>;

const there = new Map<ScenarioName, SceneWords>([['supermarket', supermarketScene]]);

/** Loads what a scenario calls its things, unless it is there. Rejects if the file can't be had. */
export async function loadSceneWords(name: ScenarioName): Promise<void> {
  if (name !== 'supermarket' && !there.has(name)) there.set(name, await coming[name]());
}

/** What a scenario calls its things. Throws an Error if it was not loaded. */
export function sceneWords(name: ScenarioName): SceneWords {
  const found = there.get(name);
  if (found === undefined) throw new Error(`the words of ${name} were not loaded`);
  return found;
}
