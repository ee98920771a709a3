import type { Knob } from '../scenario';
import { type ProductName, products } from './products';

export type KnobName =
  | 'cashiers'
  | 'capacity'
  | 'group'
  | 'interval'
  | 'basket'
  | 'openFor'
  | ProductName;

/** The constants of the listing, with the bounds within which the page lets one move them. */
export const knobs: readonly Knob<KnobName>[] = [
  { name: 'cashiers', min: 0, max: 12, step: 1, initial: 3 },
  { name: 'capacity', min: 0, max: 20, step: 1, initial: 2 },
  { name: 'group', min: 1, max: 20, step: 1, initial: 5 },
  { name: 'interval', min: 0.05, max: 5, step: 0.05, initial: 0.3 },
  { name: 'basket', min: 1, max: 30, step: 1, initial: 10 },
  { name: 'openFor', min: 5, max: 100_000, step: 5, initial: 120 },
  ...products.map(({ name, seconds }) => ({ name, min: 0, max: 10, step: 0.1, initial: seconds })),
];

/**
 * An input that is no knob: puts a cashier at one till, if nobody stands there. It leaves the knob as it is,
 * so a till beyond that many closes with the next smaller number of cashiers.
 */
export const openTill = { name: 'openTill', min: 0, max: 11, step: 1 } as const;
