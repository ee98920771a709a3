import { betweenAwait } from './betweenAwait/program';
import { unboundedQueue } from './unboundedQueue/program';
import { nobodyKeeps } from './nobodyKeeps/program';
import { putNowaitWhenFull } from './putNowaitWhenFull/program';
import { workerDies } from './workerDies/program';
import { blockingSleep } from './blockingSleep/program';
import { finallyAroundGet } from './finallyAroundGet/program';
import { notComparable } from './notComparable/program';
import { whileNotEmpty } from './whileNotEmpty/program';
import { noAwait } from './noAwait/program';
import { taskDoneForgotten } from './taskDoneForgotten/program';
import { taskDoneTwice } from './taskDoneTwice/program';
import { cancelInExcept } from './cancelInExcept/program';
import { closingTooSlow } from './closingTooSlow/program';
import { equalPriority } from './equalPriority/program';
import { equalSleeps } from './equalSleeps/program';
import { fullPriority } from './fullPriority/program';
import { starvation } from './starvation/program';
import { idlePriority } from './idlePriority/program';
import { longerLine } from './longerLine/program';
import { overtaken } from './overtaken/program';
import { taskForEach } from './taskForEach/program';
import type { Mistake } from './mistake';

/** Every mistake, by the name of its version; its fix is the version with `Fixed` after that name. */
export const mistakes = {
  betweenAwait,
  unboundedQueue,
  nobodyKeeps,
  putNowaitWhenFull,
  workerDies,
  blockingSleep,
  finallyAroundGet,
  notComparable,
  whileNotEmpty,
  noAwait,
  taskDoneForgotten,
  taskDoneTwice,
  cancelInExcept,
  closingTooSlow,
  equalPriority,
  equalSleeps,
  fullPriority,
  starvation,
  idlePriority,
  longerLine,
  overtaken,
  taskForEach,
} as const satisfies Readonly<Record<string, Mistake>>;

export type MistakeName = keyof typeof mistakes;
