export type { Notice } from './notice';
export { useViewer, viewer } from './useViewer';
export { createViewer, speedBounds, type Viewer, type ViewerState } from './viewer';
export { type KnobValues, type Opening, WatchedRun } from './watchedRun';
