import type { KnobName } from './knobs';

/** The same flow for the two managers who are compared: 2 customers a second for tills of half a customer. */
const busyFlow = {
  doors: 2,
  arrivals: 1,
  service: 0.5,
  tills: 4,
  capacity: 20,
  random: 1,
  managed: 1,
  minTills: 1,
  maxTills: 12,
  look: 0.5,
} as const;

/** Settings that show something; the knobs that one does not name stay as they are at first. */
export const presets = {
  /** As many come as can be served: the line fills, empties and hovers, and no length is likelier than another. */
  balanced: { doors: 2, arrivals: 0.5, tills: 2, service: 0.5, capacity: 10, random: 1 },
  /** Twice as many come as can be served: the line is full, and the doors wait for the tills. */
  slowTills: { doors: 2, arrivals: 1, tills: 2, service: 0.5, capacity: 10, random: 1 },
  /** Half as many come as can be served: the line is empty, and the tills wait for the doors. */
  slowDoors: { doors: 2, arrivals: 0.25, tills: 2, service: 0.5, capacity: 10, random: 1 },
  /**
   * Overshoot: four tills are enough, for customers who come and are served in equal times. The manager waits
   * for 8 s before each till, so a line grows meanwhile, and while that shrinks it is long still: seven
   * tills open before it is short, and three of them close again.
   */
  overshoot: {
    doors: 2,
    arrivals: 0.5,
    service: 0.25,
    tills: 1,
    capacity: 50,
    random: 0,
    managed: 1,
    minTills: 1,
    maxTills: 12,
    openAt: 3,
    openAfter: 8,
    closeIdle: 1,
    closeAfter: 5,
    look: 0.5,
  },
  /** Flapping: without delays and with thresholds close together, a till opens or closes at nearly every other look. */
  flapping: { ...busyFlow, openAt: 2, openAfter: 0, closeIdle: 1, closeAfter: 0 },
  /** The cure, for the very customers of `flapping`: thresholds apart, and a delay before each decision. */
  steady: { ...busyFlow, openAt: 5, openAfter: 2, closeIdle: 3, closeAfter: 10 },
} as const satisfies Readonly<Record<string, Partial<Readonly<Record<KnobName, number>>>>>;

export type PresetName = keyof typeof presets;
