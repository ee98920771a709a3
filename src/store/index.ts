export { type Compared, createComparison, type Difference } from './comparison';
export type { LinkProblem } from './linkProblem';
export type { Notice } from './notice';
export {
  comparison,
  other,
  useComparison,
  useViewer,
  useViewerStore,
  viewer,
  ViewerContext,
} from './useViewer';
export { createViewer, MOST_EVENTS, speedBounds, type Viewer, type ViewerState } from './viewer';
export { type KnobValues, type Opening, WatchedRun } from './watchedRun';
