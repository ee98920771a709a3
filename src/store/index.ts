export { type Compared, createComparison } from './comparison';
export type { Notice } from './notice';
export {
  comparison,
  other,
  useComparison,
  useViewer,
  viewer,
} from './useViewer';
export { createViewer, type Viewer, type ViewerState } from './viewer';
export { type KnobValues, WatchedRun } from './watchedRun';
