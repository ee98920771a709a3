import type { Home } from '../../links';
import { scenarioOf, sceneOf } from '../scenes/sceneName';

/** Whose runs a place shows. A step of a lesson may show any; the course, a hand-out and the mistakes have none of the page's. */
export function homeOf(place: string): Home {
  // Where the address names no scene, the first one is shown.
  const scene = sceneOf(place) ?? 'supermarket';
  if (scene === 'lessons') return /^lessons\/[^/]+\/[^/]+$/.test(place) ? 'any' : 'none';
  return scenarioOf(scene) ?? 'none';
}
