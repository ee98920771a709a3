import { useSyncExternalStore } from 'react';
import { addressOf } from '../../links/address';
import { scenarios, type ScenarioName } from '../../scenarios';
import { viewer } from '../../store';
import { giveBack } from './lentViewer';

/** What the page can show: a scenario, the order service's heap beside a search tree, the mistakes, or the lessons. */
export type SceneName = ScenarioName | 'trees' | 'mistakes' | 'lessons';

export const sceneNames: readonly SceneName[] = [
  ...(Object.keys(scenarios) as ScenarioName[]),
  'trees',
  'mistakes',
  'lessons',
];

/** A scene's name and, for a scene with places of its own, a `/` and the place. */
const inAddress = (): string => addressOf(location.hash).place;

/** The scene that is named, if there is one of that name. */
export function sceneOf(address: string): SceneName | undefined {
  const [named] = address.split('/', 1);
  return sceneNames.find((name) => name === named);
}

/** The scene in the address, the first one if it names none. */
export const sceneInAddress = (): SceneName => sceneOf(inAddress()) ?? 'supermarket';

/** Whether the address says more than where to go, or something that nobody knows. */
export function isLink(): boolean {
  const { place, link } = addressOf(location.hash);
  return link !== null || (place !== '' && sceneOf(place) === undefined);
}

/** The place within its scene: `a/2` in `#mistakes/a/2`, and nothing if the address names no place. */
function placeInAddress(): string {
  const address = inAddress();
  const slash = address.indexOf('/');
  return slash < 0 ? '' : address.slice(slash + 1);
}

/** The scenario that the page's viewer watches in a scene, null in one that has runs of its own. */
export function scenarioOf(scene: SceneName): ScenarioName | null {
  switch (scene) {
    case 'trees':
      return 'orders';
    case 'mistakes':
    case 'lessons':
      return null;
    default:
      return scene;
  }
}

function open(): void {
  const scene = sceneInAddress();
  if (scene !== 'lessons') giveBack();
  const scenario = scenarioOf(scene);
  if (scenario !== null) viewer.getState().openScenario(scenario);
  if (isLink()) void import('../links/openAddress').then(({ openAddress }) => openAddress());
}

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

/** The place within the scene that is shown: what stands after its name and a slash, or nothing. */
export const useScenePlace = (): string => useSyncExternalStore(subscribe, placeInAddress);

/** The scene's name and its place, as the address has them. */
export const usePlace = (): string => useSyncExternalStore(subscribe, inAddress);
