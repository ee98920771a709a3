import type { ScenarioName } from '../../scenarios';
import { comparison, type Difference, type KnobValues, viewer } from '../../store';

/** A ready-made pair of runs. */
export interface Pair {
  /** Of the first run: its version, and the knobs that are not as they are at first. */
  readonly version: string;
  readonly knobs: KnobValues;
  readonly difference: Difference;
}

/** Of each scenario, but for the one whose stage shows two runs anyway. */
export const pairs = {
  supermarket: {
    cashiers: {
      version: 'whileTrue',
      knobs: { cashiers: 2 },
      difference: { knobs: { cashiers: 4 } },
    },
    line: { version: 'whileTrue', knobs: { capacity: 2 }, difference: { knobs: { capacity: 20 } } },
    versions: {
      version: 'whileNotEmpty',
      knobs: {},
      difference: { version: 'whileTrue', knobs: {} },
    },
  },
  orders: {
    /** More orders come than three workers can do, two of five for VIPs. */
    discipline: {
      version: 'orders',
      knobs: { fifo: 1, rate: 2 },
      difference: { knobs: { fifo: 0 } },
    },
    /** More than the workers can do, and all alike. */
    numbered: {
      version: 'orders',
      knobs: { rate: 2, vipShare: 0, capacity: 0, numbered: 0 },
      difference: { knobs: { numbered: 1 } },
    },
  },
  balance: {
    /** 2 customers a second, and tills that serve half a customer a second each. */
    tills: {
      version: 'balance',
      knobs: { doors: 2, arrivals: 1, service: 0.5, tills: 2 },
      difference: { knobs: { tills: 4 } },
    },
    /** Equal times: random ones would now and then empty a line of 2, and the tills would stand idle. */
    line: {
      version: 'balance',
      knobs: { doors: 2, arrivals: 1, service: 0.5, tills: 3, capacity: 2, random: 0 },
      difference: { knobs: { capacity: 50 } },
    },
    manager: {
      version: 'balance',
      knobs: { doors: 2, arrivals: 0.5, service: 0.4, tills: 2, capacity: 20 },
      difference: { knobs: { managed: 1 } },
    },
  },
  gate: {},
} as const satisfies Readonly<Record<ScenarioName, Readonly<Record<string, Pair>>>>;

/** Starts a new run of the scenario that is watched, and beside it the other one of a pair. */
export function openPair({ version, knobs, difference }: Pair): void {
  comparison.getState().compare(null);
  viewer.getState().openWith(knobs, version);
  comparison.getState().compare(difference);
}
