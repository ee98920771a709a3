import { bisectLeft, bisectRight } from 'd3-array';

/** A stretch of a step series: it begins at `time` (virtual seconds) and holds the rows `first` up to, not including, `end`. */
export interface RowStretch {
  readonly time: number;
  readonly first: number;
  readonly end: number;
}

/**
 * The rows of a step series, of which each holds from its time until the next, between two virtual times: each by
 * itself if they are no more than `most`, else in so many stretches of equal duration. The first
 * stretch begins at `from`, or with the first row if that is later.
 *
 * @param times of the rows, in order
 * @param count how many of the rows there are by `to`
 */
export function rowsBetween(
  times: readonly number[],
  count: number,
  from: number,
  to: number,
  most: number,
): RowStretch[] {
  if (count === 0) return [];
  const start = Math.max(from, times[0] as number);
  if (start > to) return [];
  // The row that holds at `start`, and those after it.
  const first = Math.min(count, bisectRight(times, start)) - 1;
  if (count - first <= most) {
    return Array.from({ length: count - first }, (_, at) => ({
      time: Math.max(start, times[first + at] as number),
      first: first + at,
      end: first + at + 1,
    }));
  }
  const duration = (to - start) / most;
  const stretches: RowStretch[] = [];
  let next = first + 1;
  for (let stretch = 1; stretch <= most; stretch++) {
    const held = next - 1;
    const until = start + stretch * duration;
    next = stretch === most ? count : bisectLeft(times, until, next, count);
    stretches.push({ time: start + (stretch - 1) * duration, first: held, end: next });
  }
  return stretches;
}
