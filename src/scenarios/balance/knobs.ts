import type { Knob } from '../scenario';

export type KnobName =
  | 'doors'
  | 'tills'
  | 'capacity'
  | 'arrivals'
  | 'service'
  | 'random'
  | 'managed'
  | 'minTills'
  | 'maxTills'
  | 'openAt'
  | 'openAfter'
  | 'closeIdle'
  | 'closeAfter'
  | 'look'
  | 'openFor';

/**
 * The constants of the listing, with the bounds within which the page lets one move them. Should `minTills`
 * be above `maxTills`, it is the smallest number that counts.
 */
export const knobs: readonly Knob<KnobName>[] = [
  { name: 'doors', min: 0, max: 6, step: 1, initial: 2 },
  { name: 'tills', min: 0, max: 12, step: 1, initial: 3 },
  { name: 'capacity', min: 0, max: 50, step: 1, initial: 10 },
  { name: 'arrivals', min: 0.05, max: 5, step: 0.05, initial: 0.5 },
  { name: 'service', min: 0.05, max: 5, step: 0.05, initial: 0.4 },
  { name: 'random', min: 0, max: 1, step: 1, initial: 1 },
  { name: 'managed', min: 0, max: 1, step: 1, initial: 0 },
  // Without any till the manager would look on for ever, so there is no knob for that.
  { name: 'minTills', min: 1, max: 12, step: 1, initial: 1 },
  { name: 'maxTills', min: 1, max: 12, step: 1, initial: 8 },
  { name: 'openAt', min: 1, max: 50, step: 1, initial: 5 },
  { name: 'openAfter', min: 0, max: 30, step: 0.5, initial: 2 },
  { name: 'closeIdle', min: 1, max: 12, step: 1, initial: 1 },
  { name: 'closeAfter', min: 0, max: 60, step: 0.5, initial: 5 },
  { name: 'look', min: 0.1, max: 10, step: 0.1, initial: 0.5 },
  { name: 'openFor', min: 5, max: 100_000, step: 5, initial: 120 },
];
