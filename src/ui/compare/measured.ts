import { orderClasses } from '../../scenarios/orders';
import type { WatchedRun } from '../../store';
import { classesOf } from '../../store/folds/classesOf';
import { isStuck } from '../../timeline';

/**
 * What is measured of a run up to a time. Waits are in tenths of a virtual second and shares in whole percent,
 * as they are shown: so the differences that are shown are differences of what is shown.
 */
export interface Measured {
  readonly served: number;
  /** The median and the 95th percentile of the waits, in virtual seconds; null as long as nobody was called. */
  readonly p50: number | null;
  readonly p95: number | null;
  /** The utilisation of all workers in percent, null as long as there were none. */
  readonly busy: number | null;
  /** The greatest length of the line so far, and its length now. */
  readonly peak: number;
  readonly line: number;
  /** Tasks that live now, and at once so far at the most. */
  readonly live: number;
  readonly most: number;
  /**
   * The longest wait of a VIP and of a regular order in virtual seconds, be it over or not; null where there is
   * none. A median would leave out those who wait still, and so be the shorter the more they are passed over.
   */
  readonly vip: number | null;
  readonly regular: number | null;
  /** How many of those taken had been overtaken by an equal that was put later. */
  readonly overtaken: number;
  /** Every task waits, and nothing is left that could wake one. */
  readonly isStuck: boolean;
}

const inTenths = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10) / 10;

/** What is measured of a run up to `time` (virtual seconds). */
export function measuredAt(watched: WatchedRun, time: number): Measured {
  const { timeline, throughput, waits, busy, line, live } = watched;
  const classes = classesOf(watched);
  const playhead = timeline.playheadAt(time);
  const utilisation = busy.utilisation(playhead);
  const longestOf = (orderClass: number): number | null => {
    const one = classes.of(orderClass);
    const still = one.longestWaiting(playhead);
    if (still === null && one.takenBy(playhead) === 0) return null;
    const over = one.waits.quantile(1, playhead) ?? 0;
    return inTenths(Math.max(over, still === null ? 0 : time - still.since));
  };
  return {
    served: throughput.counts(playhead).served,
    p50: inTenths(waits.median(playhead)),
    p95: inTenths(waits.quantile(0.95, playhead)),
    busy: utilisation === null ? null : Math.round(utilisation * 100),
    peak: line.peak(playhead),
    line: line.at(playhead),
    live: live.at(playhead),
    most: live.peak(playhead),
    vip: longestOf(orderClasses.vip),
    regular: longestOf(orderClasses.regular),
    overtaken: Object.values(orderClasses).reduce<number>(
      (sum, each) => sum + classes.of(each).overtakenBy(playhead),
      0,
    ),
    isStuck: isStuck(timeline.at(playhead.position)),
  };
}
