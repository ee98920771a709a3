import { useSyncExternalStore } from 'react';
import { scenarios, type ScenarioName } from '../../scenarios';
import { viewer } from '../../store';

/** What the page can show: a scenario, or the order service's heap beside a search tree. */
export type SceneName = ScenarioName | 'trees';

export const sceneNames: readonly SceneName[] = [
  ...(Object.keys(scenarios) as ScenarioName[]),
  'trees',
];

/** The scene in the address, the first one if it names none. */
function sceneInAddress(): SceneName {
  const named = location.hash.slice(1);
  return sceneNames.find((name) => name === named) ?? 'supermarket';
}

/** The scenario that is watched in a scene. */
const scenarioOf = (scene: SceneName): ScenarioName => (scene === 'trees' ? 'orders' : scene);

const open = (): void => viewer.getState().openScenario(scenarioOf(sceneInAddress()));

/** Shows the scene that the address names, from now on. */
export function followAddress(): void {
  addEventListener('hashchange', open);
  open();
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** The scene that is shown. */
export const useSceneName = (): SceneName => useSyncExternalStore(subscribe, sceneInAddress);
