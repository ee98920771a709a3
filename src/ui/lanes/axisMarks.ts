import { lanes as words } from '../../words/lanes';
import type { TimeTicks } from './timeTicks';
import type { Window } from './window';

/** Pixels that a letter takes, and those between two texts at the least. */
const LETTER = 7.2;
const GAP = 6;

/** A mark of the axis, and the middle of what is written at it (pixels); null if there is no room for it. */
export interface AxisMark {
  readonly x: number;
  readonly text: string | null;
  readonly place: number;
}

/** At an edge a text is moved inwards, and a neighbour that is then in its way goes without. */
export function axisMarks(
  { unit, digits, ticks }: TimeTicks,
  { from, to }: Window,
  width: number,
): AxisMark[] {
  const marks: AxisMark[] = [];
  let taken = -GAP;
  for (const { time, value } of ticks) {
    const x = ((time - from) / (to - from)) * width;
    const text = words.tick[unit](value, digits);
    const half = (text.length * LETTER) / 2;
    const place = Math.min(width - half, Math.max(half, x));
    const isFree = place - half >= taken + GAP;
    if (isFree) taken = place + half;
    marks.push({ x, text: isFree ? text : null, place });
  }
  return marks;
}
