import { EventLoop, NeverYields, Runner } from '../asyncio';
import { checkKnob, type KnobProblem } from '../scenarios/checkKnob';
import { seedBounds } from '../scenarios/seedBounds';
import type { Program, Scenario, ScenarioInput, Settings } from '../scenarios/scenario';
import type { Recorder } from '../trace';

export interface RunOptions extends Settings {
  readonly scenario: Scenario;
  /** Inputs known beforehand, in the order of their times. */
  readonly inputs?: readonly ScenarioInput[];
  /** Virtual seconds a callback costs; see EventLoop. */
  readonly callbackCost?: number;
  readonly recorder?: Recorder | null;
}

/** A setting or input that no run can have: the field, and the bounds it misses. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';

  constructor(readonly problem: KnobProblem) {
    super(`${problem.name} must be from ${problem.min} to ${problem.max}, not ${problem.got}`);
  }
}

/**
 * How a run ends. `stuck`: every task waits for what only an input could bring. `hung`: a callback never gave
 * way, and was given up.
 */
export type RunEnd = 'finished' | 'stuck' | 'hung';

/**
 * A run of a scenario on our engine: a pure function of its options and inputs. It is lived only as far
 * as it is asked to be.
 */
export class Run {
  readonly options: RunOptions;
  readonly loop: EventLoop;
  readonly #program: Program;
  readonly #runner: Runner<void>;
  readonly #inputs: ScenarioInput[] = [];
  #end: RunEnd | null = null;

  /** Throws a BadSetting for a knob, seed or input outside its bounds, a RangeError for a version that the scenario does not have. */
  constructor(options: RunOptions) {
    checkSettings(options);
    this.options = options;
    this.loop = new EventLoop({
      ...(options.callbackCost === undefined ? {} : { callbackCost: options.callbackCost }),
      recorder: options.recorder ?? null,
    });
    this.#program = options.scenario.program(this.loop, options);
    this.#runner = new Runner(this.loop, this.#program.main());
    for (const input of options.inputs ?? []) this.#announce(input);
  }

  /** Virtual seconds of the loop's clock. */
  get now(): number {
    return this.loop.time();
  }

  /** How it ended. Null while it goes on. */
  get end(): RunEnd | null {
    return this.#end;
  }

  /** It has ended for good: no input can set it going again. */
  get isOver(): boolean {
    return this.#end === 'finished' || this.#end === 'hung';
  }

  /** All inputs so far, those known beforehand too. */
  get inputs(): readonly ScenarioInput[] {
    return this.#inputs;
  }

  /**
   * Lives on until nothing more happens up to `until` (virtual seconds), or for at most so many
   * iterations of the loop. Returns whether it got there. An error of the main coroutine ends the run
   * as `finished`; the trace tells it, and of a callback that never gives way too.
   */
  advance(until: number, iterations = Infinity): boolean {
    if (this.#end !== null) return true;
    const state = this.#live(until, iterations);
    if (state === 'stuck' || state === 'finished' || state === 'hung') this.#end = state;
    return state !== 'busy';
  }

  /**
   * Something a viewer does at `at` or, if the run is past that, just after what has been lived: an
   * input never changes what has happened. Returns it with its time. Throws a BadSetting for a value
   * outside its bounds. A run that is stuck may go on with it; one that is over keeps it no more.
   */
  input(input: ScenarioInput): ScenarioInput {
    const stamped = input.at > this.now ? input : { ...input, at: this.now + 1e-6 };
    if (this.isOver) return stamped;
    this.#announce(stamped);
    this.#end = null;
    return stamped;
  }

  #live(until: number, iterations: number): ReturnType<Runner<void>['advance']> | 'hung' {
    try {
      return this.#runner.advance(until, iterations);
    } catch (error) {
      if (error instanceof NeverYields) return 'hung';
      throw error;
    }
  }

  #announce(input: ScenarioInput): void {
    checkInput(this.options.scenario, input);
    this.#inputs.push(input);
    this.loop.addInput(input.at, () => this.#program.act(input));
  }
}

function insist(knob: Parameters<typeof checkKnob>[0], value: unknown): void {
  const check = checkKnob(knob, value);
  if (!check.ok) throw new BadSetting(check.problem);
}

function checkSettings({ scenario, version, seed, knobs }: RunOptions): void {
  if (!scenario.versions.includes(version)) {
    throw new RangeError(`version must be one of ${scenario.versions.join(', ')}`);
  }
  insist(seedBounds, seed);
  for (const knob of scenario.knobs) insist(knob, knobs[knob.name]);
}

/** No half of a surrogate pair stands alone, so that UTF-8 can write it. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function checkInput(scenario: Scenario, { at, name, value }: ScenarioInput): void {
  const bounds = [...scenario.knobs, ...scenario.acts].find((each) => each.name === name);
  if (bounds === undefined) throw new RangeError(`${scenario.name} has no input named ${name}`);
  if ('atOpening' in bounds) throw new RangeError(`${name} is set before a run begins`);
  insist({ name: 'at', min: 0, max: Number.MAX_VALUE, step: 0.1 }, at);
  if (!('longest' in bounds)) insist(bounds, value);
  else if (typeof value !== 'string' || value.length > bounds.longest || !isWellFormed(value)) {
    throw new RangeError(`${name} takes a text of at most ${bounds.longest} characters`);
  }
}
