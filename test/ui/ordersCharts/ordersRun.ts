import { initialKnobs } from '../../../src/scenarios';
import { orderRequest, orders, requestText } from '../../../src/scenarios/orders';
import { type KnobValues, WatchedRun } from '../../../src/store';

/** A run of the order service with these requests (`V` for VIP), the first at 1 s, the others half a second apart. */
export function ordersRun(
  pattern: string,
  until: number,
  changed: KnobValues = {},
  seed = 42,
): WatchedRun {
  const knobs = { ...initialKnobs(orders), workers: 1, capacity: 0, rate: 0, ...changed };
  const inputs = Array.from(pattern, (letter, at) => ({
    at: 1 + at / 2,
    name: 'request',
    value: requestText(orderRequest(letter === 'V')),
  }));
  const watched = new WatchedRun({ scenario: 'orders', version: 'orders', seed, knobs }, inputs);
  watched.advance(until);
  return watched;
}

/**
 * A run small enough to be worked out by hand. One worker; seed 13 in CPython: randrange(5) gives 2, 2, 1, 1.
 *
 *     1.0  order 1, regular, is taken at once, for 2 s
 *     1.5  order 2, regular, waits; 2.0: order 3, regular, too; 2.5: order 4, a VIP, too: [4, 3, 2]
 *     3.0  order 4 is taken after 0.5 s, for 1 s: 2 is put at the root, 3 comes up: [3, 2]
 *     4.0  order 3 is taken after 2 s, for 1 s
 *     5.0  order 2 is taken after 3.5 s, for 2 s
 */
export const smallRun = (): WatchedRun => ordersRun('RRRV', 20, { seconds: 5 }, 13);
