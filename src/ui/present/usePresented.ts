import { scenarioOf, usePlace, useSceneName } from '../scenes/sceneName';

/** What the room sees: a run of its own accord, a step of a lesson with its run, or something that has no run of the page's. */
export function usePresented(): 'run' | 'step' | 'other' {
  const scene = useSceneName();
  const place = usePlace();
  if (scene === 'lessons') return /^lessons\/[^/]+\/[^/]+$/.test(place) ? 'step' : 'other';
  return scenarioOf(scene) === null || scene === 'trees' ? 'other' : 'run';
}
