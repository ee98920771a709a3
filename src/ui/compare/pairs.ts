import type { Version } from '../../scenarios/supermarket';
import { comparison, type Difference, type KnobValues, viewer } from '../../store';

/** A ready-made pair of runs. */
interface Pair {
  /** Of the first run: its version, and the knobs that are not as they are at first. */
  readonly version: Version;
  readonly knobs: KnobValues;
  readonly difference: Difference & { readonly version?: Version };
}

export const pairs = {
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
} as const satisfies Readonly<Record<string, Pair>>;

export type PairName = keyof typeof pairs;

/** Starts a new run, and beside it the other one of a pair. */
export function openPair(name: PairName): void {
  const { version, knobs, difference }: Pair = pairs[name];
  comparison.getState().compare(null);
  viewer.getState().openWith(knobs, version);
  comparison.getState().compare(difference);
}
