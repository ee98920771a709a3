import type { ClassTurn } from '../../timeline';

/** An order's line from its place in the order of putting to its place in the order of taking. */
export interface TurnLine extends ClassTurn {
  /** Places from the left, in slots; a half stands between two. */
  readonly from: number;
  readonly to: number;
}

/** Slots between two classes. */
const APART = 0.6;

/**
 * Lines for orders in the order of taking, class by class: within a class two of them cross where the one
 * overtook the other.
 */
export function turnLines(turns: readonly ClassTurn[], classes: readonly number[]): TurnLine[] {
  const lines: TurnLine[] = [];
  let start = 0;
  for (const itemClass of classes) {
    const taken = turns.filter((turn) => turn.itemClass === itemClass);
    const put = [...taken].sort((a, b) => a.put - b.put);
    for (const [at, turn] of taken.entries()) {
      lines.push({ ...turn, from: start + put.indexOf(turn), to: start + at });
    }
    if (taken.length > 0) start += taken.length + APART;
  }
  return lines;
}

/** Room for so many lines, in slots, however they are divided among so many classes. */
export const slotsFor = (lines: number, classes: number): number => lines + (classes - 1) * APART;
