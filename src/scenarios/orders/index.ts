import type { EventLoop } from '../../asyncio';
import type { Scenario, Settings } from '../scenario';
import { closeDown, knobs, request } from './knobs';
import { lines } from './lines';
import { OrderService } from './program';
import { coroutineOf } from './tasks';
import { versions } from './versions';

export { type OrderClass, orderClasses } from './classes';
export { closeDown, type KnobName, knobs, type WayToClose } from './knobs';
export type { Situation } from './situations';
export type { Utilisation } from './utilisation';
export { firstOut } from './firstOut';
export { keyOf } from './order';
export { orderRequest, type Request, requestText } from './request';
export { tasks as orderTasks } from './tasks';

/** An order service: it answers at once and works later, VIP orders first. */
export const orders: Scenario = {
  name: 'orders',
  knobs,
  acts: [closeDown, request],
  versions,
  lines,
  coroutineOf,
  worker: 'worker',
  producer: 'handle',
  program: (loop: EventLoop, settings: Settings) => new OrderService(loop, settings),
};
