import type { Coroutine, EventLoop } from '../asyncio';

/** A setting of a scenario that a viewer may move: a number within bounds. */
export interface Knob<Name extends string = string> {
  readonly name: Name;
  readonly min: number;
  readonly max: number;
  /** The distance between two values; 1 means whole numbers only. */
  readonly step: number;
  readonly initial: number;
}

/** Something a viewer does at a virtual time (seconds): a knob's new value, or a scenario's own act. */
export interface ScenarioInput {
  readonly at: number;
  readonly name: string;
  readonly value: number;
}

/** Everything that a run depends on besides its inputs. */
export interface Settings {
  readonly version: string;
  readonly seed: number;
  readonly knobs: Readonly<Record<string, number>>;
}

/** A scenario's program on one loop: the port of its listing. */
export interface Program {
  main(): Coroutine<void>;
  /** Carries out an input; called from an I/O callback of the loop. */
  act(input: ScenarioInput): void;
}

/** A program that can be watched, with its Python listing and its knobs. */
export interface Scenario {
  readonly name: string;
  readonly knobs: readonly Knob[];
  /** Inputs that are no knobs, by name, with the bounds of their values. */
  readonly acts: readonly Omit<Knob, 'initial'>[];
  /** The listings by version: each a Python file that runs as it stands. */
  readonly listings: Readonly<Record<string, string>>;
  program(loop: EventLoop, settings: Settings): Program;
}
