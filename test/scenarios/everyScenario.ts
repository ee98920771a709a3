import { balance } from '../../src/scenarios/balance';
import { gate } from '../../src/scenarios/gate';
import { orders } from '../../src/scenarios/orders';
import { supermarket } from '../../src/scenarios/supermarket';

/** Every scenario, by name, without waiting for any. */
export const scenarios = { supermarket, orders, balance, gate } as const;
