import { Run } from '../runner';
import type { ScenarioInput } from '../scenarios/scenario';
import { type KnobName, supermarket, type Version } from '../scenarios/supermarket';
import { BusyShares, Items, LineLength, Throughput, Timeline, Visits, Waits } from '../timeline';
import { Trace } from '../trace';

export type KnobValues = Readonly<Record<KnobName, number>>;

/** Everything a run depends on besides what the viewer does in it. */
export interface Opening {
  readonly version: Version;
  readonly seed: number;
  /** The knobs as of opening time. */
  readonly knobs: KnobValues;
}

/** The one queue of the scenario. */
const LINE = 0;

/** A run with its trace and all that is folded from it. It grows as the run is lived. */
export class WatchedRun {
  readonly trace = new Trace();
  readonly run: Run;
  readonly items = new Items(this.trace);
  readonly line = new LineLength(LINE);
  readonly visits = new Visits(LINE);
  readonly waits = new Waits(this.visits);
  readonly throughput = new Throughput(this.visits);
  readonly busy = new BusyShares(LINE, (name) => name.startsWith('cashier '));
  readonly timeline: Timeline;

  /** Throws a BadSetting for a setting or input outside its bounds. */
  constructor(opening: Opening, inputs: readonly ScenarioInput[] = []) {
    this.run = new Run({ ...opening, scenario: supermarket, inputs, recorder: this.trace });
    const { items, line, visits, busy } = this;
    this.timeline = new Timeline(this.trace, [items, line, visits, busy]);
  }

  /** Lives on up to a virtual time, for so many iterations at the most; returns whether it got there. */
  advance(until: number, iterations?: number): boolean {
    const arrived = this.run.advance(until, iterations);
    this.timeline.extend();
    return arrived;
  }
}
