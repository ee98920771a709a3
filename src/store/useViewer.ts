import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { type Comparison, createComparison } from './comparison';
import { createViewer, type Viewer, type ViewerState } from './viewer';

/** The page's one viewer. */
export const viewer = createViewer();

/** The comparison of the viewer's run with another one, if there is one, and that other one. */
export const { comparison, other } = createComparison(viewer);

/** Whose run is drawn: the viewer's, or within a part of the page the other one of a comparison. */
export const ViewerContext = createContext<Viewer>(viewer);

/** Whose run is drawn here. */
export const useViewerStore = (): Viewer => useContext(ViewerContext);

/** Subscribes a component to what it picks from the state of whose run is drawn here. */
export function useViewer<T>(pick: (state: ViewerState) => T): T {
  return useStore(useViewerStore(), pick);
}

/** Subscribes a component to what it picks from the comparison. */
export function useComparison<T>(pick: (comparison: Comparison) => T): T {
  return useStore(comparison, pick);
}
