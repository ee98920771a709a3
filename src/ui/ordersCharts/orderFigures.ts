import { type OrderClass, orderClasses } from '../../scenarios/orders';
import { classesOf } from '../../store/folds/classesOf';
import type { ClassTurn } from '../../timeline';
import type { Standing } from '../usePlayhead';
import { longestRegular, type RegularWait } from './longestRegular';

/** The classes in the order in which they are shown. */
export const shownClasses: readonly OrderClass[] = ['vip', 'regular'];

/** So many orders of those taken last are drawn. */
export const LAST = 12;

/** How long the orders of a class waited that were taken: virtual seconds. */
export interface Spread {
  readonly min: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
  readonly max: number;
}

export interface ClassFigures {
  readonly name: OrderClass;
  /** How many were taken. */
  readonly count: number;
  /** Null as long as none was taken. */
  readonly spread: Spread | null;
  /** Of those that wait at the playhead, the one that has waited longest, for so many virtual seconds. */
  readonly still: { readonly order: number; readonly waited: number } | null;
}

export interface WaitsFigures {
  readonly classes: readonly ClassFigures[];
  readonly regular: RegularWait | null;
}

export interface TurnsFigures {
  /** Of all orders taken so far, how many were overtaken within their class. */
  readonly overtaken: number;
  readonly taken: number;
  /** The last of them, in the order of taking. */
  readonly turns: readonly ClassTurn[];
}

/** What the order service's own charts show of a run at a playhead, from the timeline's folds. */
export function orderFiguresOf(standing: Omit<Standing, 'reach'>): {
  readonly waits: WaitsFigures;
  readonly turns: TurnsFigures;
} {
  const { time, position } = standing;
  const classes = classesOf(standing.watched);
  const playhead = { time, position };
  const each = shownClasses.map((name) => classes.of(orderClasses[name]));
  const sum = (of: (one: (typeof each)[number]) => number): number =>
    each.reduce((total, one) => total + of(one), 0);
  return {
    waits: {
      classes: shownClasses.map((name) => figuresOfClass(name, standing)),
      regular: longestRegular(standing),
    },
    turns: {
      overtaken: sum((one) => one.overtakenBy(playhead)),
      taken: sum((one) => one.takenBy(playhead)),
      turns: classes.lastTurns(LAST, playhead),
    },
  };
}

function figuresOfClass(
  name: OrderClass,
  { watched, time, position }: Omit<Standing, 'reach'>,
): ClassFigures {
  const one = classesOf(watched).of(orderClasses[name]);
  const playhead = { time, position };
  const [min, p25, median, p75, p95, max] = [0, 0.25, 0.5, 0.75, 0.95, 1].map((p) =>
    one.waits.quantile(p, playhead),
  ) as [number, number, number, number, number, number];
  const count = one.takenBy(playhead);
  const still = one.longestWaiting(playhead);
  return {
    name,
    count,
    spread: count === 0 ? null : { min, p25, median, p75, p95, max },
    still: still === null ? null : { order: still.item, waited: time - still.since },
  };
}
