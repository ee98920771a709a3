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
  if (linesOf(widths, columns) <= lines) return widths.length;
  let shown = widths.length - 1;
  while (shown > 0 && linesOf([...widths.slice(0, shown), moreWidth], columns) > lines) shown--;
  return shown;
}

/** How many lines chips take that break where the next one does not fit. */
export function linesOf(widths: readonly number[], columns: number): number {
  let lines = 0;
  let free = 0;
  for (const width of widths) {
    if (lines === 0 || width > free) {
      lines++;
      free = columns;
    }
    free -= width;
  }
  return lines;
}
