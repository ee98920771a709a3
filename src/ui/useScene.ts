import { createContext, useContext } from 'react';
import { useViewer, viewer } from '../store';
import { type SceneWords, sceneWords } from '../words/scenes';

/** The words of a guest (see Opening), within a part of the page that shows one; null elsewhere. */
export const GuestWords = createContext<SceneWords | null>(null);

/** What the scenario that is watched here calls its things. */
export function useScene(): SceneWords {
  const own = sceneWords(useViewer((state) => state.scenario));
  return useContext(GuestWords) ?? own;
}

/** What the page's scenario calls its things, outside of a component. */
export const sceneNow = (): SceneWords => sceneWords(viewer.getState().scenario);
