import type { EventLoop } from '../../asyncio';
import type { Scenario, Settings } from '../scenario';
import { knobs } from './knobs';
import { lines } from './lines';
import { Balance } from './program';
import { versions } from './versions';

export { type KnobName, knobs } from './knobs';
export { type PresetName, presets } from './presets';
export { tasks } from './tasks';

/** Doors and tills with a line between them, and a manager who opens tills and closes them. */
export const balance: Scenario = {
  name: 'balance',
  knobs,
  acts: [],
  versions,
  lines,
  coroutineOf: (task) => task.replace(/ \d+$/, ''),
  worker: 'till',
  producer: 'door',
  program: (loop: EventLoop, settings: Settings) => new Balance(loop, settings),
};
