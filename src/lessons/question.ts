import type { Reading } from './reading';

/** One of several is true: which, is read from the run. Exactly one may hold. */
export interface Choose {
  readonly kind: 'choose';
  /** Whether what the option says is true, by the option's name. */
  readonly options: Readonly<Record<string, (reading: Reading) => boolean>>;
}

/** Bring these into the order in which they come. */
export interface Order {
  readonly kind: 'order';
  /** The position at which each comes, by name; no two may come at the same one. */
  readonly events: Readonly<Record<string, (reading: Reading) => number>>;
}

/** A number on a slider. */
export interface HowMany {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How far from the true value still counts as right. */
  readonly tolerance: number;
  readonly value: (reading: Reading) => number;
}

/** Who is next? Point at a task or an item on the stage. */
export interface PointAt {
  readonly kind: 'point';
  /** Those who may be pointed at, by the names that they have on the stage (`cashier 2`, `customer 7`, `#12`). */
  readonly candidates: (reading: Reading) => readonly string[];
  readonly who: (reading: Reading) => string;
}

export type Question = Choose | Order | HowMany | PointAt;

/** The name of an option or of who is pointed at, names in their order, or a number. */
export type Answer = string | number | readonly string[];
