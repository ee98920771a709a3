export type { Notice } from './notice';
export { useViewer, viewer } from './useViewer';
export { createViewer, type Viewer, type ViewerState } from './viewer';
export { type KnobValues, WatchedRun } from './watchedRun';
