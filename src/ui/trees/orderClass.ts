import type { Entry } from '../../structures';

export type OrderClass = 'vip' | 'regular';

/** The class of an order of the service: its key, or the first part of it, is 0 for a VIP. */
export function orderClass({ key }: Entry): OrderClass {
  return (typeof key === 'number' ? key : key[0]) === 0 ? 'vip' : 'regular';
}
