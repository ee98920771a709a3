import type { CallbackRun, Lanes } from '../../timeline';
import type { Window } from './window';

/** From so many pixels on a callback can be told from its neighbours. */
const WIDE = 3;
const MOST = 500;

/**
 * The callbacks in a window, if they are so few and so wide in it that each can be drawn by itself; else
 * null.
 */
export function callbackBlocks(
  lanes: Pick<Lanes, 'callbackCount' | 'callbacksIn'>,
  { from, to }: Window,
  width: number,
): CallbackRun[] | null {
  const count = lanes.callbackCount(from, to);
  if (count === 0 || count > MOST) return null;
  const callbacks = lanes.callbacksIn(from, to);
  const narrowest = Math.min(...callbacks.map((callback) => callback.to - callback.from));
  return (narrowest / (to - from)) * width >= WIDE ? callbacks : null;
}

/** An iteration of the loop as far as it is in sight. */
export interface IterationSpan {
  readonly iteration: number;
  readonly from: number;
  readonly to: number;
}

/** The iterations that these callbacks belong to. */
export function iterationSpans(callbacks: readonly CallbackRun[]): IterationSpan[] {
  const spans: { iteration: number; from: number; to: number }[] = [];
  for (const { iteration, from, to } of callbacks) {
    const last = spans.at(-1);
    if (last?.iteration === iteration) last.to = to;
    else spans.push({ iteration, from, to });
  }
  return spans;
}
