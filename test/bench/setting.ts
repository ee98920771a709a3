import { knobs, supermarket } from '../../src/scenarios/supermarket';

/** Virtual seconds for which the door is open: long enough for 100,000 customers with twelve cashiers. */
const openFor = 27_500;

/** The run that is timed: twelve cashiers, a long line, and otherwise the scenario as it starts. */
export const setting = {
  scenario: supermarket,
  version: 'whileTrue',
  seed: 42,
  knobs: {
    ...(Object.fromEntries(knobs.map(({ name, initial }) => [name, initial])) as Record<
      string,
      number
    >),
    cashiers: 12,
    capacity: 20,
    openFor,
  },
} as const;

/** The same for the listing: its constants by their names there. */
export const constants = { CASHIERS: 12, CAPACITY: 20, OPEN_FOR: openFor };
