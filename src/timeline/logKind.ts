import type { EventKind } from '../trace';

/** The groups by which a log can be filtered. */
export const logKinds = ['loop', 'timer', 'task', 'queue', 'input'] as const;
export type LogKind = (typeof logKinds)[number];

const kinds: Readonly<Record<EventKind, LogKind | null>> = {
  iteration: 'loop',
  idled: 'loop',
  blocked: 'loop',
  ready: 'loop',
  callback: 'loop',
  skipped: 'loop',
  callbackFailed: 'loop',
  stopped: 'loop',
  hung: 'loop',
  timerSet: 'timer',
  timerCancelled: 'timer',
  timerDue: 'timer',
  timerDropped: 'timer',
  timersCompacted: 'timer',
  // Told by timersCompacted, which it belongs to.
  timerKept: null,
  taskCreated: 'task',
  suspended: 'task',
  taskEnded: 'task',
  cancelRequested: 'task',
  cancelForwarded: 'task',
  uncancelled: 'task',
  printed: 'task',
  errorSeen: 'task',
  queueMade: 'queue',
  maxsizeSet: 'queue',
  put: 'queue',
  got: 'queue',
  taskDone: 'queue',
  shutdown: 'queue',
  raised: 'queue',
  woken: 'queue',
  waiterLeft: 'queue',
  semaphoreMade: 'queue',
  semaphoreMoved: 'queue',
  eventMade: 'queue',
  eventSet: 'queue',
  eventCleared: 'queue',
  futureMade: 'task',
  futureDone: 'task',
  gatherMade: 'task',
  // Told by gatherMade.
  gatherChild: null,
  gatherDone: 'task',
  knob: 'input',
  act: 'input',
  request: 'input',
  response: 'input',
  itemMade: 'queue',
  // Told where the task is suspended, when it helps.
  local: null,
};

/** The group of an event of this kind; null if it has no sentence of its own. */
export function logKindOf(kind: EventKind): LogKind | null {
  return kinds[kind];
}
