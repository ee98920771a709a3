import type { ViewerState } from '../../store';
import type { Measured } from './measured';
import { lessIn } from './lessIn';

/** What a run was set to. */
export type Set = Pick<ViewerState, 'version' | 'knobs' | 'inputs'>;

export interface Verdict {
  /** What follows from the figures, null if that is no more than they say. */
  readonly opening: 'noSooner' | 'moreServe' | 'vipsFirst' | 'inTurn' | 'stuckA' | 'stuckB' | null;
  /** B's median wait less A's in virtual seconds, null if nobody was called to a till in one of them. */
  readonly wait: number | null;
}

/**
 * What follows from the figures of two runs; null as long as nobody was called to a till in either.
 *
 * - One stands still if in it every task waits for good, and not in the other.
 * - A longer line serves nobody sooner if the runs differ in nothing but the capacity, the longer line was
 *   longer than the shorter one can be, somebody was served, and with it no more were served and the median
 *   wait was not shorter.
 * - More cashiers serve more if the runs differ in nothing but their number, and with more of them more were
 *   served and the median wait was not longer.
 * - VIPs wait less and regular orders longer if the runs differ in nothing but the queue's discipline, and in
 *   the one with the priority queue the longest waits are so.
 * - The number keeps equal orders in turn if the runs differ in nothing but that, and with it no order was
 *   overtaken by an equal and without it at least one.
 */
export function verdictOf(a: Measured, b: Measured, setA: Set, setB: Set): Verdict | null {
  if (a.p50 === null && b.p50 === null) return null;
  const wait = lessIn(a.p50, b.p50);
  return { opening: openingOf(a, b, setA, setB), wait };
}

function openingOf(a: Measured, b: Measured, setA: Set, setB: Set): Verdict['opening'] {
  if (a.isStuck !== b.isStuck) return a.isStuck ? 'stuckA' : 'stuckB';
  const only = onlyDifference(setA, setB);
  const valueIn = ({ knobs }: Set): number => knobs[only ?? ''] ?? 0;
  if (only === 'capacity') {
    // 0 is no limit, and so the longest line of all.
    const roomIn = (set: Set): number => valueIn(set) || Infinity;
    const isLongerB = roomIn(setB) > roomIn(setA);
    const [short, long] = isLongerB ? [a, b] : [b, a];
    const room = Math.min(roomIn(setA), roomIn(setB));
    const isFair = short.served > 0 && long.peak > room;
    const isLater = short.p50 !== null && long.p50 !== null && long.p50 >= short.p50;
    return isFair && isLater && long.served <= short.served ? 'noSooner' : null;
  }
  if (only === 'fifo') {
    const [priority, fifo] = valueIn(setA) > 0 ? [b, a] : [a, b];
    const isSooner = priority.vip !== null && fifo.vip !== null && priority.vip < fifo.vip;
    const isLater =
      priority.regular !== null && fifo.regular !== null && priority.regular > fifo.regular;
    return isSooner && isLater ? 'vipsFirst' : null;
  }
  if (only === 'numbered') {
    const [numbered, shape] = valueIn(setA) > 0 ? [a, b] : [b, a];
    return numbered.overtaken === 0 && shape.overtaken > 0 ? 'inTurn' : null;
  }
  if (only === 'cashiers' || only === 'tills') {
    const [few, many] = valueIn(setB) > valueIn(setA) ? [a, b] : [b, a];
    const isSooner = few.p50 !== null && many.p50 !== null && many.p50 <= few.p50;
    return isSooner && many.served > few.served ? 'moreServe' : null;
  }
  return null;
}

/** The one knob in which two runs differ from their start to their end; null if there is another difference. */
function onlyDifference(a: Set, b: Set): string | null {
  if (a.version !== b.version) return null;
  const differing = Object.keys(a.knobs).filter((name) => a.knobs[name] !== b.knobs[name]);
  const [only] = differing;
  const wasMoved = [...a.inputs, ...b.inputs].some(({ name }) => name === only);
  return only !== undefined && differing.length === 1 && !wasMoved ? only : null;
}
