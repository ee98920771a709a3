import type { Knob } from '../scenario';

export type KnobName =
  | 'workers'
  | 'capacity'
  | 'seconds'
  | 'rate'
  | 'vipShare'
  | 'fifo'
  | 'refuse'
  | 'numbered'
  | 'aging'
  | 'closing'
  | 'grace';

/** The constants of the listing, with the bounds within which the page lets one move them. */
export const knobs: readonly Knob<KnobName>[] = [
  { name: 'workers', min: 0, max: 12, step: 1, initial: 3 },
  { name: 'capacity', min: 0, max: 31, step: 1, initial: 10 },
  { name: 'seconds', min: 1, max: 20, step: 1, initial: 5 },
  { name: 'rate', min: 0, max: 20, step: 0.1, initial: 2 },
  { name: 'vipShare', min: 0, max: 100, step: 1, initial: 40 },
  // The program makes its queue once, when it begins.
  { name: 'fifo', min: 0, max: 1, step: 1, initial: 0, atOpening: true },
  { name: 'refuse', min: 0, max: 1, step: 1, initial: 0 },
  { name: 'numbered', min: 0, max: 1, step: 1, initial: 0 },
  { name: 'aging', min: 0, max: 60, step: 1, initial: 0 },
  { name: 'closing', min: 0, max: 4, step: 1, initial: 0 },
  { name: 'grace', min: 0, max: 60, step: 0.5, initial: 20 },
];

/** The listing's `WAYS_TO_CLOSE`, in its order: what `closing` counts. */
export const waysToClose = [
  'joinThenCancel',
  'cancelIfLate',
  'cancelWithoutJoin',
  'shutDown',
  'shutDownAtOnce',
] as const;
export type WayToClose = (typeof waysToClose)[number];

/** An input that is no knob: closes the service down, if nobody has. Its value means nothing. */
export const closeDown = { name: 'closeDown', min: 0, max: 0, step: 1 } as const;

/** An input that is no knob: a request comes in, written as requestText writes it. */
export const request = { name: 'request', longest: 20_000 } as const;
