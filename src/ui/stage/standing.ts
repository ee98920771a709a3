import type { Box, Spot } from './box';
import { cellOf, figure } from './figure';

/** Places for people in order, and a sign for those for whom there is none. */
export interface Standing {
  readonly spots: readonly Spot[];
  /** Where the sign “+ 214 more” hangs if there are more people than places. */
  readonly more: Box;
  /** How many of the last places the sign takes. */
  readonly hides: number;
}

/** Of so many people, how many are shown, and how many the sign sums up. */
export function shownOf(
  { spots, hides }: Standing,
  people: number,
): { shown: number; more: number } {
  if (people <= spots.length) return { shown: people, more: 0 };
  const shown = spots.length - hides;
  return { shown, more: people - shown };
}

/** What the sign needs, in CSS pixels. */
export const sign = { width: 92, height: 24 } as const;

/**
 * Places whose last ones make way for the sign when there are too many people. `instead` is where the
 * sign hangs if only the first `keep` places are there, and how far across it hangs if a row is shorter.
 */
export function standingAt(spots: readonly Spot[], keep: number, instead: Box): Standing {
  const last = spots[spots.length - 1];
  if (last === undefined) return { spots, more: instead, hides: 0 };
  const cell = cellOf(last.scale);
  const row = spots.filter(({ y, scale }) => y === last.y && scale === last.scale);
  const hides = Math.min(row.length, Math.ceil(sign.width / cell.width));
  if (spots.length - hides < keep) return { spots, more: instead, hides: 0 };
  const y = last.y + (cell.height - sign.height) / 2;
  const width = hides * cell.width;
  if (width < sign.width) return { spots, hides, more: { ...instead, y } };
  const left = Math.min(...spots.slice(-hides).map(({ x }) => x));
  const x = left - (cell.width - figure.width * last.scale) / 2;
  return { spots, hides, more: { x, y, width, height: sign.height } };
}
