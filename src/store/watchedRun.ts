import { Run } from '../runner';
import { type ScenarioName, scenarioNamed } from '../scenarios';
import type { Scenario, ScenarioInput } from '../scenarios/scenario';
import {
  BusyShares,
  Items,
  Jobs,
  Lanes,
  LastChange,
  LineLength,
  LiveTasks,
  type Follower,
  type Playhead,
  Sojourns,
  Steps,
  TaskNames,
  Throughput,
  Timeline,
  Visits,
  Waits,
} from '../timeline';
import { Trace } from '../trace';

/** By the knobs' names. */
export type KnobValues = Readonly<Record<string, number>>;

/** A scenario that is not among those of the page: it is loaded when it is wanted. */
export interface Guest {
  readonly scenario: Scenario;
  /** Virtual seconds a callback costs, a microsecond unless told otherwise. */
  readonly callbackCost?: number;
}

/** Everything a run depends on besides what the viewer does in it. */
export interface Opening {
  /** Runs instead of the scenario that is named; its name is only that of who lends it the room. */
  readonly guest?: Guest | undefined;
  readonly scenario: ScenarioName;
  /** One of the scenario's listings. */
  readonly version: string;
  readonly seed: number;
  /** The knobs as of opening time. */
  readonly knobs: KnobValues;
}

/** The one queue of each scenario. */
const LINE = 0;

/** How a fold is made that not every page looks at. */
type MakeFold = (watched: WatchedRun) => Follower;

/** Those that were asked for. A later run has them from its start, where they cost least. */
const asked = new Set<MakeFold>();

/** A run with its trace and all that is folded from it. It grows as the run is lived. */
export class WatchedRun {
  readonly scenario: Scenario;
  readonly name: ScenarioName;
  readonly trace = new Trace();
  readonly run: Run;
  readonly items = new Items(this.trace);
  readonly line = new LineLength(LINE);
  readonly visits = new Visits(LINE);
  readonly waits = new Waits(this.visits);
  readonly sojourns = new Sojourns(this.visits);
  readonly throughput = new Throughput(this.visits);
  readonly busy = new BusyShares(LINE, (name) => this.isWorker(name));
  readonly steps = new Steps();
  readonly lanes = new Lanes();
  readonly live = new LiveTasks();
  readonly tasks = new TaskNames(this.trace);
  readonly lastChange = new LastChange();
  readonly jobs = new Jobs();
  readonly timeline: Timeline;
  readonly #folds = new Map<MakeFold, Follower>();

  /** Throws a BadSetting for a setting or input outside its bounds. */
  constructor(opening: Opening, inputs: readonly ScenarioInput[] = []) {
    this.name = opening.scenario;
    const { guest, version, seed, knobs } = opening;
    this.scenario = guest?.scenario ?? scenarioNamed(opening.scenario);
    this.run = new Run({
      ...(guest?.callbackCost === undefined ? {} : { callbackCost: guest.callbackCost }),
      scenario: this.scenario,
      version,
      seed,
      knobs,
      inputs,
      recorder: this.trace,
    });
    this.timeline = new Timeline(this.trace, [
      this.items,
      this.line,
      this.visits,
      this.busy,
      this.steps,
      this.lanes,
      this.live,
      this.tasks,
      this.lastChange,
      this.jobs,
    ]);
    for (const make of asked) this.#fold(make);
  }

  /**
   * A fold of its own, by what makes it: the same one each time. The first time on a page it is told what has happened,
   * O(events); from then on every run has it. So no fold is loaded, or paid for, before something shows it.
   */
  folded<Fold extends Follower>(make: (watched: WatchedRun) => Fold): Fold {
    asked.add(make);
    // What a function makes is of the type it says.
    return (this.#folds.get(make) ?? this.#fold(make)) as Fold;
  }

  #fold(make: MakeFold): Follower {
    const fold = make(this);
    this.#folds.set(make, fold);
    this.timeline.join(fold);
    return fold;
  }

  /** How many items have come, and how many have been served. Behind a semaphore there is no queue to count them. */
  countsBy(playhead: Playhead): { readonly arrived: number; readonly served: number } {
    const { arrived, served } = this.throughput.counts(playhead);
    return { arrived, served: this.name === 'gate' ? this.jobs.doneBy(playhead) : served };
  }

  /** Whether a task of this name gets from the queue. */
  isWorker(name: string): boolean {
    return this.scenario.coroutineOf(name) === this.scenario.worker;
  }

  /** Lives on up to a virtual time, for so many iterations at the most; returns whether it got there. */
  advance(until: number, iterations?: number): boolean {
    const arrived = this.run.advance(until, iterations);
    this.timeline.extend();
    return arrived;
  }

  /**
   * Lives on by one instant: what happens next, and all that follows until the loop would sleep. Gives up
   * after so many iterations. Returns whether the loop has come to rest.
   */
  liveInstant(iterations: number): boolean {
    const { run } = this;
    let isResting = run.end !== null;
    // No limit of time here: the loop sleeps until whatever comes next.
    if (!isResting) run.advance(Infinity, 1);
    for (let left = iterations; !isResting && left > 0; left--) {
      const { now } = run;
      run.advance(now);
      isResting = run.now === now || run.end !== null;
    }
    this.timeline.extend();
    return isResting;
  }
}
