import { orderName } from './orderName';
import type { Reading } from './reading';
import { takenIn } from './takenIn';

/** The name of the order that is taken as number `place` after it was asked, from 0. Throws a RangeError if none is. */
export function orderTaken(reading: Reading, place: number): string {
  const item = takenIn(reading)[place];
  if (item === undefined) throw new RangeError(`no order is taken as number ${place}`);
  return orderName(item);
}
