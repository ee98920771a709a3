import type { EventLoop } from '../../asyncio';
import type { Scenario, Settings } from '../scenario';
import { knobs, openTill } from './knobs';
import { lines } from './lines';
import { Supermarket } from './program';
import { coroutineOf } from './tasks';
import { versions } from './versions';

export { type KnobName, knobs, openTill } from './knobs';
export type { Version } from './versions';
export { type ProductName, products } from './products';
export { tasks } from './tasks';

/** Customers line up in a bounded queue, cashiers check them out. */
export const supermarket: Scenario = {
  name: 'supermarket',
  knobs,
  acts: [openTill],
  versions,
  lines,
  coroutineOf,
  worker: 'cashier',
  producer: 'door',
  program: (loop: EventLoop, settings: Settings) => new Supermarket(loop, settings),
};
