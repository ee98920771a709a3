import { useStore } from 'zustand';
import { createViewer, type ViewerState } from './viewer';

/** The page's one viewer. */
export const viewer = createViewer();

/** Subscribes a component to what it picks from the viewer's state. */
export function useViewer<T>(pick: (state: ViewerState) => T): T {
  return useStore(viewer, pick);
}
