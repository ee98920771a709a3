import type { Knob } from '../scenario';

export type KnobName = 'jobs' | 'limit' | 'slowest' | 'capacity';

/**
 * The constants of the listings, with the bounds within which the page lets one move them. What the jobs are
 * is drawn before anything starts, so those two knobs are for the opening of a run.
 */
export const knobs: readonly Knob<KnobName>[] = [
  { name: 'jobs', min: 10, max: 100_000, step: 1, initial: 60, atOpening: true },
  { name: 'limit', min: 1, max: 50, step: 1, initial: 3 },
  { name: 'slowest', min: 1, max: 50, step: 1, initial: 10, atOpening: true },
  { name: 'capacity', min: 0, max: 100, step: 1, initial: 5 },
];
