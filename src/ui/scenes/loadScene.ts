import { isThere, loadScenario, type ScenarioName, scenarioNames } from '../../scenarios';
import { loadSceneWords } from '../../words/scenes';

/** Loads what a scenario's scene can't be shown without. Rejects if a file can't be had. */
export async function loadScene(name: ScenarioName): Promise<void> {
  // The words first: who sees that the scenario is there may speak of it.
  await loadSceneWords(name);
  await loadScenario(name);
}

/** Whether a scenario's scene can be shown at once. */
export const isSceneThere = isThere;

/** Loads every scene, for pages that show any of them. */
export async function loadEveryScene(): Promise<void> {
  await Promise.all(scenarioNames.map(loadScene));
}
