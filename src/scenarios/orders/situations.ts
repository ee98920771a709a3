import type { KnobName } from './knobs';

type Settings = Readonly<Partial<Record<KnobName, number>>>;

/**
 * Three workers take 2 s for an order on average, so they do 1.5 a second. Of 2 requests a second nine in
 * ten are VIPs: 1.8 a second. The sequence number keeps equal orders in turn, so the class alone is at work.
 */
const saturated: Settings = { workers: 3, seconds: 5, rate: 2, vipShare: 90, numbered: 1 };

/** Regular orders only, and more than the workers can do: a queue forms in which all are equal. */
const equals: Settings = { workers: 3, seconds: 5, rate: 2, vipShare: 0, capacity: 0 };

/** Settings that bring about what is worth seeing. Knobs that are not named are as they are at first. */
export const situations = {
  starving: { ...saturated, capacity: 0 },
  starvingBounded: { ...saturated, capacity: 10 },
  aging: { ...saturated, capacity: 0, aging: 15 },
  agingRefusing: { ...saturated, capacity: 10, aging: 15, refuse: 1 },
  outOfTurn: { ...equals, numbered: 0 },
  inTurn: { ...equals, numbered: 1 },
} as const satisfies Readonly<Record<string, Settings>>;

export type Situation = keyof typeof situations;
