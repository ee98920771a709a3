import type { EventLoop } from '../../asyncio';
import type { Scenario, Settings } from '../scenario';
import { knobs, openTill } from './knobs';
import { listings } from './listings';
import { Supermarket } from './program';

export { type KnobName, knobs, openTill } from './knobs';
export { lines, listings, type Version } from './listings';
export { type ProductName, products } from './products';
export { coroutineOf, tasks } from './tasks';

/** Customers line up in a bounded queue, cashiers check them out. */
export const supermarket: Scenario = {
  name: 'supermarket',
  knobs,
  acts: [openTill],
  listings,
  program: (loop: EventLoop, settings: Settings) => new Supermarket(loop, settings),
};
