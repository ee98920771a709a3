import type { Box, Spot } from './box';
import { cellOf, figure, scales, smallest } from './figure';

/** The side at which the first place of a row is, and whether the next row goes back the other way. */
export interface Manner {
  readonly from: 'left' | 'right';
  readonly winding: boolean;
}

function columnsAt(scale: number, width: number): number {
  return Math.floor(width / cellOf(scale).width);
}

function rowsAt(scale: number, height: number): number {
  return Math.floor(height / cellOf(scale).height);
}

/** At this scale people are large enough that one row of them is better than two of larger ones. */
const ONE_ROW = 0.8;

/** The largest scale at which so many people fit into one row of this size, undefined if they are too many. */
export function fitOneRow(count: number, width: number, height: number) {
  const scale = scales.find(
    (each) => each >= ONE_ROW && columnsAt(each, width) >= count && rowsAt(each, height) >= 1,
  );
  return scale === undefined ? undefined : { scale, columns: count, rows: 1 };
}

/**
 * The largest scale, up to `largest`, at which so many people fit into the area, in the least number of
 * rows of equal length; if they fit at none, as many of the smallest as there is room for.
 */
export function fitRows(
  count: number,
  width: number,
  height: number,
  largest: number = scales[0],
): { readonly scale: number; readonly columns: number; readonly rows: number } {
  for (const scale of scales) {
    if (scale > largest) continue;
    const columns = columnsAt(scale, width);
    if (columns * rowsAt(scale, height) < count || columns === 0) continue;
    const rows = Math.max(1, Math.ceil(count / columns));
    return { scale, columns: Math.max(1, Math.ceil(count / rows)), rows };
  }
  return { scale: smallest, columns: columnsAt(smallest, width), rows: rowsAt(smallest, height) };
}

/** Places in rows from the top of the area, next to the side on which the first one is. */
export function spotsIn(
  area: Box,
  { scale, columns, rows }: { scale: number; columns: number; rows: number },
  manner: Manner,
): Spot[] {
  const cell = cellOf(scale);
  const spots: Spot[] = [];
  for (let row = 0; row < rows; row++) {
    const back = manner.winding && row % 2 === 1;
    for (let place = 0; place < columns; place++) {
      const column = back ? columns - 1 - place : place;
      const inset = (column + 0.5) * cell.width - (figure.width * scale) / 2;
      spots.push({
        x:
          manner.from === 'left'
            ? area.x + inset
            : area.x + area.width - inset - figure.width * scale,
        y: area.y + row * cell.height,
        scale,
      });
    }
  }
  return spots;
}
