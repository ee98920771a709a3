import { useSyncExternalStore } from 'react';
import { scenarios, type ScenarioName } from '../../scenarios';
import { viewer } from '../../store';

/** What the page can show: a scenario. */
export type SceneName = ScenarioName;

export const sceneNames = Object.keys(scenarios) as SceneName[];

/** The scene in the address, the first one if it names none. */
function sceneInAddress(): SceneName {
  const named = location.hash.slice(1);
  return sceneNames.find((name) => name === named) ?? 'supermarket';
}

const open = (): void => viewer.getState().openScenario(sceneInAddress());

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
