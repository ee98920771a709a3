import { useSyncExternalStore } from 'react';
import { addressOf } from '../../links/address';
import { type ScenarioName, scenarioNames } from '../../scenarios';
import { viewer } from '../../store';
import { giveBack } from './lentViewer';
import { isSceneThere, loadScene } from './loadScene';

/** What the page can show: a scenario, the order service's heap beside a search tree, the mistakes, or the lessons. */
export type SceneName = ScenarioName | 'trees' | 'mistakes' | 'lessons';

export const sceneNames: readonly SceneName[] = [...scenarioNames, 'trees', 'mistakes', 'lessons'];

/** A scene's name and, for a scene with places of its own, a `/` and the place. */
const inAddress = (): string => addressOf(location.hash).place;

/** The scene that is named, if there is one of that name. */
export function sceneOf(address: string): SceneName | undefined {
  const [named] = address.split('/', 1);
  return sceneNames.find((name) => name === named);
}

/** Whether the address says more than where to go, or something that nobody knows. */
export function isLink(): boolean {
  const { place, link } = addressOf(location.hash);
  return link !== null || (place !== '' && sceneOf(place) === undefined);
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

/** Where the page is. It stays there while what the address names is on its way. */
let here = '';
/** What kept the address from being shown. */
let failure: { readonly error: unknown } | null = null;
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

const sceneAt = (address: string): SceneName => sceneOf(address) ?? 'supermarket';

const isAtHand = (address: string): boolean => {
  const scenario = scenarioOf(sceneAt(address));
  return scenario === null || isSceneThere(scenario);
};

/** The scene and the place where the page is, as an address has them. */
function whereNow(): string {
  const address = inAddress();
  if (isAtHand(address)) here = address;
  return here;
}

/** The scene where the page is, the first one if the address names none. */
export const shownScene = (): SceneName => sceneAt(whereNow());

function show(): void {
  const scene = shownScene();
  if (scene !== 'lessons') giveBack();
  const scenario = scenarioOf(scene);
  if (scenario !== null) viewer.getState().openScenario(scenario);
  if (isLink()) void import('../links/openAddress').then(({ openAddress }) => openAddress());
}

/** Shows what the address names, as soon as it is there. What keeps it from coming is for `useSceneFailure`. */
export async function open(): Promise<void> {
  const address = inAddress();
  if (failure !== null) {
    failure = null;
    tell();
  }
  const scenario = scenarioOf(sceneAt(address));
  if (scenario !== null && !isSceneThere(scenario)) {
    try {
      await loadScene(scenario);
    } catch (error) {
      failure = { error };
    }
    // Meanwhile one has gone elsewhere.
    if (inAddress() !== address) return;
  }
  if (failure === null) show();
  tell();
}

/** Shows the scene that the address names, from now on. Resolves when the first one is there. */
export function followAddress(): Promise<void> {
  addEventListener('hashchange', () => void open());
  return open();
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  addEventListener('hashchange', onChange);
  return () => {
    listeners.delete(onChange);
    removeEventListener('hashchange', onChange);
  };
}

/** The scene that is shown. */
export const useSceneName = (): SceneName => useSyncExternalStore(subscribe, shownScene);

/** The place within its scene: `a/2` in `#mistakes/a/2`, and nothing if the address names no place. */
function placeNow(): string {
  const address = whereNow();
  const slash = address.indexOf('/');
  return slash < 0 ? '' : address.slice(slash + 1);
}

/** The place within the scene that is shown: what stands after its name and a slash, or nothing. */
export const useScenePlace = (): string => useSyncExternalStore(subscribe, placeNow);

/** The scene's name and its place, as the address has them. */
export const usePlace = (): string => useSyncExternalStore(subscribe, whereNow);

/** What kept the scene in the address from coming, if anything did. */
export const useSceneFailure = (): { readonly error: unknown } | null =>
  useSyncExternalStore(subscribe, () => failure);
