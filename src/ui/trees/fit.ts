import type { Shape } from './shape';

/** A box to draw in, and the size of type, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

/** Where the nodes of a shape are drawn. It may be larger than the box, which then scrolls. */
export interface Fitted {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** How far apart neighbours in a row are at least. */
  readonly apart: number;
  readonly spots: readonly { readonly x: number; readonly y: number }[];
}

/** The radius of a node in rem: it never gets so small that its label cannot be read. */
const LEAST = 0.85;
const MOST = 1.65;
const STEP = 0.05;

/** Between the middles of nodes, in radii. */
const BESIDE = 2.35;
const MOST_DOWN = 4.5;
const MOST_ACROSS = 4;
/** Around the tree, in radii: a node has a ring, a crown and sometimes another beside it. */
const MARGIN = 1.6;

/**
 * Draws a shape as large as its box allows, or, if that is too small, as small as can still be read.
 *
 * @param aside how much is to be kept free on either side besides, in rem
 */
export function fit(shape: Shape, size: Size, aside = 0): Fitted {
  const columns = shape.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const across = shape.length > 0 ? last - first : 0;
  const down = Math.max(0, ...shape.map(({ row }) => row));
  const nearest = nearestInRow(shape);

  for (let rem = MOST; ; rem -= STEP) {
    const isLeast = rem - STEP < LEAST;
    const radius = rem * size.rem;
    const margin = MARGIN * radius;
    const beyond = margin + aside * size.rem;
    let dx = across > 0 ? Math.min((size.width - 2 * beyond) / across, MOST_ACROSS * radius) : 0;
    let dy = down > 0 ? Math.min((size.height - 2 * margin) / down, MOST_DOWN * radius) : 0;
    const beside = BESIDE * radius;
    // Two nodes in rows next to each other may be in columns next to each other.
    const isRoomy =
      nearest * dx >= beside && (down === 0 || (dy > 0 && dx > 0 && Math.hypot(dx, dy) >= beside));
    if (!isRoomy && !isLeast) continue;
    if (!isRoomy) {
      dx = Math.max(dx, beside / nearest, radius / 2);
      dy = Math.max(dy, Math.sqrt(Math.max(0, beside ** 2 - dx ** 2)));
    }
    const width = Math.max(size.width, across * dx + 2 * beyond);
    const height = Math.max(size.height, down * dy + 2 * margin);
    const left = (width - across * dx) / 2;
    return {
      width,
      height,
      radius,
      apart: nearest * dx,
      spots: shape.map(({ column, row }) => ({
        x: left + (column - first) * dx,
        y: margin + row * dy,
      })),
    };
  }
}

/** How many columns lie between two nodes of the same row at the least; Infinity if no row has two. */
function nearestInRow(shape: Shape): number {
  const byRow = [...shape].sort((one, other) => one.row - other.row || one.column - other.column);
  return Math.min(
    ...byRow.slice(1).map(({ row, column }, at) => {
      const before = byRow[at];
      return before?.row === row ? column - before.column : Infinity;
    }),
  );
}
