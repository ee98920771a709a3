import { useViewer, viewer } from '../store';
import { words } from '../words';
import type { SceneWords } from '../words/scenes';

/** What the scenario that is watched calls its things. */
export const useScene = (): SceneWords => words.scenes[useViewer((state) => state.scenario)];

/** The same, outside of a component. */
export const sceneNow = (): SceneWords => words.scenes[viewer.getState().scenario];
