import type {
  CallbackKind,
  cancelRoutes,
  Outcome,
  permitMoves,
  QueueKind,
  removalKinds,
  shutdownKinds,
  TimerPurpose,
  WaiterLine,
  WaitKind,
} from '../trace';

type CancelRoute = (typeof cancelRoutes)[number];

/** Every sentence that can be said of an event. Where the event has a word, the key ends in it. */
export type SentenceKey =
  | 'iteration'
  | 'idled'
  | 'blocked'
  | 'stopped'
  | 'hung'
  | 'callbackFailed'
  | `ready.${CallbackKind}`
  | `runs.${CallbackKind}`
  | `skipped.${'sleep' | 'timeout' | 'callback'}`
  | `timerSet.${TimerPurpose}`
  | 'timerCancelled'
  | `timerDue.${TimerPurpose}`
  | 'timerDropped'
  | 'timersCompacted'
  | 'taskCreated'
  | 'taskCreatedBy'
  | `waits.${WaitKind}`
  | `ended.${Outcome}`
  | `cancelled.${CancelRoute}`
  | `cancelledBy.${CancelRoute}`
  | 'cancelForwarded'
  | 'uncancelled'
  | 'errorSeen'
  | `queueMade.${QueueKind}`
  | 'maxsizeSet'
  | 'maxsizeUnlimited'
  | 'put.bounded'
  | 'put.unlimited'
  | 'putInHeap.bounded'
  | 'putInHeap.unlimited'
  | 'put.uncounted'
  | `got.${(typeof removalKinds)[number]}`
  | 'taskDone'
  | `shutdown.${(typeof shutdownKinds)[number]}`
  | 'raised'
  | `woken.${WaiterLine}`
  | `left.${WaiterLine}`
  | 'semaphoreMade'
  | 'semaphoreMadeBounded'
  | `permit.${(typeof permitMoves)[number]}`
  | 'eventMade'
  | 'eventSet'
  | 'eventCleared'
  | 'futureMade'
  | `future.${Outcome}`
  | 'gatherMade'
  | `gather.${Outcome}`
  | 'knob'
  | 'knobSet'
  | 'act'
  | 'itemMade'
  | 'request'
  | 'response'
  | 'printed'
  | 'stuck';

/**
 * What is to be said, without its words. Fields with a fixed meaning: `task`, `by`, `child`, `other` are names
 * of tasks, -1 for a plain callback; `when` is virtual seconds; `line` and `from` are lines of the listing, 0 for
 * unknown; `item`, `queue`, `semaphore` … are numbers of such things; `local.x` is the local `x` of the task,
 * and `part0`, `part1` … are the numbers that an item consists of; `pos` is a place in a heap's array, from 0.
 */
export interface Sentence {
  readonly key: SentenceKey;
  readonly fields: Readonly<Record<string, string | number>>;
}
