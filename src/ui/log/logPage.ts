/**
 * So many rows are in the list at the most. Browsers give no element more than some 17 million pixels, and
 * each growth of the list costs the time to lay out anew all that it may be scrolled to.
 */
export const PAGE = 100_000;

/** Closer than so many rows to an end of its page the playhead is given another one. */
const MARGIN = 1000;

const lastStart = (count: number): number => Math.max(0, count - PAGE);

/** Where a page begins that may begin at or near `start`: so that it is full, and not before the first row. */
export function pageWithin(start: number, count: number): number {
  return Math.min(lastStart(count), Math.max(0, start));
}

/**
 * The row with which the page around `row` begins, of `count` rows in all: the same as before, `start`, as
 * long as the row is well within that page.
 */
export function pageAround(row: number, start: number, count: number): number {
  const kept = pageWithin(start, count);
  const isBefore = row < kept + MARGIN && kept > 0;
  const isBehind = row >= kept + PAGE - MARGIN && kept < lastStart(count);
  return isBefore || isBehind ? pageWithin(row - PAGE / 2, count) : kept;
}
