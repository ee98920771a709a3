import type { Coroutine, EventLoop } from '../asyncio';

/** A setting of a scenario that a viewer may move: a number within bounds. */
export interface Knob<Name extends string = string> {
  readonly name: Name;
  readonly min: number;
  readonly max: number;
  /** The distance between two values; 1 means whole numbers only. */
  readonly step: number;
  readonly initial: number;
  /** Read only when a run begins, so another value takes another run: it is no input of one. */
  readonly atOpening?: true;
}

/** An act of a viewer's that is told by a text. */
export interface TextAct {
  readonly name: string;
  /** Units of UTF-16 at the most. */
  readonly longest: number;
}

/** What a viewer can do besides moving knobs: told by a number within bounds, or by a text. */
export type Act = Omit<Knob, 'initial'> | TextAct;

/** Something a viewer does at a virtual time (seconds): a knob's new value, or a scenario's own act. */
export interface ScenarioInput {
  readonly at: number;
  readonly name: string;
  readonly value: number | string;
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
  readonly acts: readonly Act[];
  /** The names of its listings, each a Python file that runs as it stands. The first one runs at first. */
  readonly versions: readonly [string, ...string[]];
  /** The listing's lines on which tasks wait, from 1, by the names that its program tells them by. */
  readonly lines: Readonly<Record<string, number>>;
  /** The coroutine of the listing that a task of this name runs: `cashier 3` runs `cashier`. */
  readonly coroutineOf: (task: string) => string;
  /** The coroutine of those who get from the queue, and of who puts into it by itself. */
  readonly worker: string;
  readonly producer: string;
  program(loop: EventLoop, settings: Settings): Program;
}
