import type { WatchedRun } from '../store';
import type { Playhead } from '../timeline';

/** What a run follows from, and how far it is told: the head of what is exported. */
export interface RunHead {
  readonly scenario: string;
  readonly version: string;
  readonly seed: number;
  /** As of opening time, by name. */
  readonly knobs: Readonly<Record<string, number>>;
  /** What was done in the run by the playhead, at which virtual second. */
  readonly inputs: readonly {
    readonly at: number;
    readonly name: string;
    readonly value: number | string;
  }[];
  /** Virtual seconds that a callback takes. */
  readonly callbackCost: number;
  /** The playhead: virtual seconds, and the number of events before it. */
  readonly until: { readonly time: number; readonly events: number };
}

/** The head of a run that is told up to a playhead. */
export function runHead({ name, run }: WatchedRun, { time, position }: Playhead): RunHead {
  const { version, seed, knobs } = run.options;
  return {
    scenario: name,
    version,
    seed,
    knobs,
    inputs: run.inputs
      .filter(({ at }) => at <= time)
      .map(({ at, name: what, value }) => ({ at, name: what, value })),
    callbackCost: run.loop.callbackCost,
    until: { time, events: position },
  };
}
