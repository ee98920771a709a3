import type { EventLoop } from '../../asyncio';
import type { Scenario, Settings } from '../scenario';
import { knobs } from './knobs';
import { lines } from './lines';
import { Gate } from './program';
import { coroutineOf } from './tasks';
import { versions } from './versions';

export { type KnobName, knobs } from './knobs';
export { lines } from './lines';
export type { Version } from './versions';
export { tasks } from './tasks';

/** The same jobs twice: a task for each of them behind a semaphore, or a few workers and a queue. */
export const gate: Scenario = {
  name: 'gate',
  knobs,
  acts: [],
  versions,
  lines,
  coroutineOf,
  worker: 'worker',
  producer: 'producer',
  program: (loop: EventLoop, settings: Settings) => new Gate(loop, settings),
};
