import { orderName } from './orderName';
import { ordersAsked } from './ordersAsked';
import { orderTaken } from './orderTaken';
import type { PointAt } from './question';

/** Point at the order in the queue that is taken as number `place`, from 0. */
export const whoIsTaken = (place: number): PointAt => ({
  kind: 'point',
  candidates: (reading) => ordersAsked(reading).map(orderName),
  who: (reading) => orderTaken(reading, place),
});
