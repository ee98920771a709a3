/** What did it look like? Pure folds over a trace: snapshots of any instant, and statistics. */
export { BusyShares } from './busyShares';
export { copySnapshot } from './copySnapshot';
export { emptySnapshot } from './emptySnapshot';
export { apply } from './fold';
export type { Follower } from './follower';
export { isStuck } from './isStuck';
export { Items } from './items';
export { LineLength, type LinePoint } from './lineLength';
export type * from './snapshot';
export { Throughput } from './throughput';
export { Timeline } from './timeline';
export { Visits } from './visits';
export { type WaitBin, Waits } from './waits';
