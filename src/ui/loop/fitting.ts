/**
 * How many of a row of chips are shown: all of them if they fit into so many lines, else as many as leave
 * room behind them for a last one that tells how many more there are. All widths in characters, gaps included.
 */
export function fitting(
  widths: readonly number[],
  columns: number,
  lines: number,
  moreWidth: number,
): number {
  let taken = noLines;
  /** How many there can be with the last one behind them. */
  let shown = 0;
  for (const [at, width] of widths.entries()) {
    if (withChip(taken, moreWidth, columns).lines <= lines) shown = at;
    taken = withChip(taken, width, columns);
    if (taken.lines > lines) return shown;
  }
  return widths.length;
}

/** How many lines chips take that break where the next one does not fit. */
export function linesOf(widths: readonly number[], columns: number): number {
  return widths.reduce((taken, width) => withChip(taken, width, columns), noLines).lines;
}

/** So many lines, and what is free in the last of them. */
interface Lines {
  readonly lines: number;
  readonly free: number;
}

const noLines: Lines = { lines: 0, free: 0 };

function withChip({ lines, free }: Lines, width: number, columns: number): Lines {
  return lines === 0 || width > free
    ? { lines: lines + 1, free: columns - width }
    : { lines, free: free - width };
}
