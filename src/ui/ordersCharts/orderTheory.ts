import { type OrderClass, orderClasses } from '../../scenarios/orders';
import { utilisation } from '../../scenarios/orders/utilisation';
import type { KnobValues, WatchedRun } from '../../store';
import { classesOf } from '../../store/folds/classesOf';
import { generalPriorities, littlesLaw } from '../../theory';
import type { Playhead } from '../../timeline';
import type { WhyNoFormula, WhyUnstable } from '../../words/orderTheory';
import { flowBetween, type Place } from '../balance/flowBetween';
import type { Standing } from '../usePlayhead';
import { shownClasses } from './orderFigures';

/** A class, or both together, in the queue: from `put` to `get`. Times are virtual seconds. */
export interface ClassTheory {
  readonly name: OrderClass | 'all';
  /** What was measured; null while no time has passed since the settings hold. */
  readonly measured: Place | null;
  /** λ · W of what was measured; null as long as none was taken. */
  readonly product: number | null;
  /** Cobham's mean wait, were requests to come at random: Infinity for a class that starves. Null without a formula. */
  readonly expected: number | null;
}

export interface OrderTheory {
  /** Since when the settings hold, and for how long: virtual seconds. */
  readonly since: number;
  readonly duration: number;
  /** The offered load ρ, and that of the VIPs alone: see utilisation. */
  readonly load: number;
  readonly vipLoad: number;
  /** The share, 0 to 1, of the workers' time in which they had an order; null while there was no worker. */
  readonly busy: number | null;
  /** What becomes of it if more work comes than can be done; null if there is a steady state. */
  readonly unstable: WhyUnstable | null;
  readonly classes: readonly ClassTheory[];
  /** Why there is no formula, null if there is one. */
  readonly whyNone: WhyNoFormula | null;
}

/** What was measured of the queue since the settings hold, by class, and what Cobham's formula says if it applies. */
export function orderTheoryOf(
  { watched, time, position }: Omit<Standing, 'reach'>,
  now: KnobValues,
): OrderTheory {
  const playhead = { time, position };
  const since = watched.lastChange.before(playhead);
  const flow = flowBetween(watched, since, playhead);
  const { all: load, vips: vipLoad } = utilisation(now);
  const isClosed = watched.timeline.at(position).events[0]?.set === true;
  const whyNone = isClosed ? 'closed' : whyNoFormula(now);
  const expected = whyNone === null ? cobham(now) : null;
  const rowOf = (name: ClassTheory['name'], measured: Place | null): ClassTheory => ({
    name,
    measured,
    product: productOf(measured),
    expected: expected?.[name] ?? null,
  });
  return {
    since: since.time,
    duration: time - since.time,
    load,
    vipLoad,
    busy: flow?.utilisation ?? null,
    unstable: load >= 1 ? whyUnstable(now, vipLoad) : null,
    classes: [
      ...shownClasses.map((name) => rowOf(name, classBetween(watched, name, since, playhead))),
      rowOf('all', flow?.line ?? null),
    ],
    whyNone,
  };
}

function productOf(measured: Place | null): number | null {
  const { W = null } = measured ?? {};
  return measured === null || W === null ? null : littlesLaw({ ...measured, W }).product;
}

/** The same as flowBetween's `line`, of one class. */
function classBetween(
  watched: WatchedRun,
  name: OrderClass,
  from: Playhead,
  to: Playhead,
): Place | null {
  const duration = to.time - from.time;
  if (!(duration > 0)) return null;
  const { inLine, waits } = classesOf(watched).of(orderClasses[name]);
  const grown = (of: (playhead: Playhead) => number): number => of(to) - of(from);
  const taken = grown((playhead) => waits.count(playhead));
  const waited = grown((playhead) => waits.sums(playhead).inLine);
  return {
    L: grown((playhead) => inLine.secondsBy(playhead)) / duration,
    arrivals: grown((playhead) => inLine.cameBy(playhead)) / duration,
    W: taken > 0 ? waited / taken : null,
  };
}

/** Null if what is too much is refused. */
function whyUnstable({ refuse, capacity = 0, aging = 0 }: KnobValues, vipLoad: number) {
  if (capacity > 0) return refuse === 1 ? null : 'outside';
  if (vipLoad >= 1) return 'vips';
  return aging > 0 ? 'aging' : 'regular';
}

/** Which assumption of Cobham's fails, besides that of random arrivals. */
function whyNoFormula({ workers = 0, rate = 0, capacity = 0, aging = 0 }: KnobValues) {
  if (rate === 0) return 'noStream';
  if (workers === 0) return 'noWorker';
  if (workers > 1) return 'severalWorkers';
  if (capacity > 0) return 'limit';
  return aging > 0 ? 'aging' : null;
}

/** Cobham's mean waits by class, and of all: nothing for a class of which none comes. */
function cobham(now: KnobValues): Readonly<Partial<Record<ClassTheory['name'], number>>> {
  const { rate, vipShare, meanSeconds: mean } = utilisation(now);
  const { seconds = 1 } = now;
  const share = { vip: vipShare, regular: 1 - vipShare };
  const coming = shownClasses.filter((name) => share[name] > 0);
  const means = generalPriorities({
    arrivals: coming.map((name) => rate * share[name]),
    mean,
    // Of the whole numbers 0 to n − 1, all as likely.
    meanSquare: ((seconds - 1) * (2 * seconds - 1)) / 6,
  });
  const waits = coming.map((name, at) => [name, means[at]?.Wq ?? Number.NaN] as const);
  const all = waits.reduce((sum, [name, wait]) => sum + share[name] * wait, 0);
  return { ...Object.fromEntries(waits), all };
}
