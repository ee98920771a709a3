/** What did it look like? Pure folds over a trace: snapshots of any instant, and statistics. */
export { type Beat, beatAfter, beatAt, beatBefore } from './beats';
export { BusyShares } from './busyShares';
export { Classes, type ClassTurn } from './classes';
export { Closing, type ClosingSeen } from './closing';
export { type Decision, Decisions } from './decisions';
export { Deeds } from './deeds';
export { type Diagnosis, diagnose } from './diagnose';
export { emptySnapshot } from './emptySnapshot';
export { apply } from './fold';
export type * from './finding';
export type { Follower } from './follower';
export { type HeapOperation, HeapOperations } from './heapOperations';
export { applyHeapStep, type HeapStep, heapSteps, type HeapWithHole } from './heapSteps';
export { parentOf } from './parentOf';
export type { Playhead } from './playhead';
export { Printed } from './printed';
export { isStuck } from './isStuck';
export type { ItemClass } from './itemClass';
export { Items } from './items';
export { Jobs } from './jobs';
export type { CallbackRun } from './callbackRows';
export { LastChange } from './lastChange';
export type { Lane, Segment, ShareBins } from './lane';
export { Lanes, type LaneSlice } from './lanes';
export { type LaneState, laneStates } from './laneState';
export { LineLength, type LinePoint } from './lineLength';
export { LiveTasks } from './liveTasks';
export { Log, type LogFilter, type LogRows } from './log';
export { type LogKind, logKindOf, logKinds } from './logKind';
export { logLine } from './logLine';
export {
  type CallbackView,
  type LineView,
  type LoopDoing,
  type LoopView,
  loopView,
} from './loopView';
export { mayBeWrong } from './mayBeWrong';
export { narrate } from './narrate';
export { narration, type Told } from './narration';
export { Overtakings } from './overtakings';
export { type RequestSeen, Requests } from './requests';
export { Sojourns } from './sojourns';
export type { Sentence, SentenceKey } from './sentence';
export type * from './snapshot';
export { Staff, type StaffMember } from './staff';
export { Steps, type StepUnit, stepUnits } from './steps';
export { leftIn, type Tallied, type Tally, tallyOf } from './tally';
export { TaskNames } from './taskNames';
export { Throughput } from './throughput';
export { Timeline } from './timeline';
export { Visits } from './visits';
export { type WaitBin, Waits } from './waits';
