/** What did it look like? Pure folds over a trace: snapshots of any instant, and statistics. */
export { type BusyShare, BusyShares } from './busyShares';
export { copySnapshot } from './copySnapshot';
export { emptySnapshot } from './emptySnapshot';
export { apply } from './fold';
export type { Follower } from './follower';
export { type Item, Items } from './items';
export { LineLength, type LinePoint } from './lineLength';
export { type Picture, Pictures } from './pictures';
export type { Playhead } from './playhead';
export type * from './snapshot';
export { type Counts, Throughput } from './throughput';
export { Timeline } from './timeline';
export { type Visit, type VisitEnd, Visits, type Wait } from './visits';
export { type WaitBin, Waits } from './waits';
