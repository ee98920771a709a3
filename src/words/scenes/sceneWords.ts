import type { ChartWords } from '../charts';

/** A knob in words. */
export interface KnobWords {
  readonly label: string;
  /** What the listing makes of a value. */
  readonly python: (value: number) => string;
  /** What that is in the scenario. */
  readonly meaning: (value: number) => string;
  /** The value for those who hear it. */
  readonly spoken: (value: number) => string;
}

/** What one scenario calls its things. Times are in virtual seconds. */
export interface SceneWords {
  /** What the stage shows. */
  readonly stage: string;
  readonly knobs: Readonly<Record<string, KnobWords>>;
  /** What its Python file is called. */
  readonly file: string;
  /** The choice between its versions, null if there is one only. */
  readonly versions: {
    readonly label: string;
    readonly hint: string;
    /** With what the versions have in common, as they begin with it. */
    readonly keyword: string;
    readonly names: Readonly<Record<string, string>>;
  } | null;
  /** A task's name on a marker. */
  readonly shortName: (task: string) => string;
  /** Its events, by number. */
  readonly events: readonly string[];
  /** Its queue, in a sentence. */
  readonly queue: string;
  readonly charts: ChartWords;
  readonly summary: (seed: number, arrived: number, served: number) => string;
  /** What a viewer did, and when. */
  readonly input: (name: string, value: number | string, at: number) => string;
  readonly finished: string;
  /** Of what is done after the end. */
  readonly closed: string;
  readonly scrubber: {
    readonly producerBlocked: string;
    readonly workerIdle: string;
    /** Where some come before others: that one of them waits. Null where there are none. */
    readonly vipWaiting: string | null;
    readonly inLine: (length: number, maxsize: number) => string;
    /** Who puts into the queue, by what it is doing. */
    readonly producer: { readonly blocked: string; readonly open: string; readonly closed: string };
    readonly workers: (serving: number, idle: number) => string;
    /** Where not the queue matters but the tasks: how many are alive, and how many jobs are in hand and done. */
    readonly tasks?: (alive: number, atWork: number, done: number) => string;
  };
  /** What sets a run going again in which nobody gets from the queue; empty if a viewer can do nothing. */
  readonly help: string;
}
