import type { EventLoop } from '../../asyncio';
import type { Scenario, Settings } from '../scenario';
import { knobs, openTill } from './knobs';
import { lines, listings } from './listings';
import { Supermarket } from './program';
import { coroutineOf } from './tasks';

export { type KnobName, knobs, openTill } from './knobs';
export { listings, type Version } from './listings';
export { type ProductName, products } from './products';
export { tasks } from './tasks';

/** Customers line up in a bounded queue, cashiers check them out. */
export const supermarket: Scenario = {
  name: 'supermarket',
  knobs,
  acts: [openTill],
  listings,
  lines,
  coroutineOf,
  worker: 'cashier',
  producer: 'door',
  program: (loop: EventLoop, settings: Settings) => new Supermarket(loop, settings),
};
