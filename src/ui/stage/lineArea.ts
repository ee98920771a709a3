import type { Box, Spot } from './box';
import { fitOneRow, fitRows, spotsIn } from './crowd';
import { cellOf, smallest } from './figure';
import { sign, type Standing, standingAt } from './standing';

/** Where the line is drawn: its card with the places, the rope below, and who stands where. */
export interface LinePlace {
  readonly card: Box;
  /** The places that `maxsize` allows, next first; none without a limit. */
  readonly slots: readonly Spot[];
  /** Everybody in line, next first: the places, then the floor behind them. */
  readonly standing: Standing;
  /** The rope hangs from this left end, at which it is taken by the hand, to the card's right edge. */
  readonly rope: { readonly x: number; readonly y: number; readonly width: number };
}

/** The scales for the first row of a line without a limit. */
const FRONTS = [1, 0.8] as const;
/** The row in the card with the queue's name and length, and the card's inner margin. */
const HEAD = 28;
const INSET = 10;
export const ROPE_HEIGHT = 34;
/** What the words in the card's head need. */
const LEAST_WIDTH = 118;
const HEAD_WIDTH = 204;

/** The least height of an area in which one row of people can stand. */
export const leastLineHeight = HEAD + cellOf(smallest).height + INSET + ROPE_HEIGHT;

const winding = { from: 'right', winding: true } as const;

/**
 * Lays a line of this capacity (0 for no limit) out in an area: next to be served at the right, by the
 * tills, so that people keep their places when places are added at the tail.
 *
 * @param rest the share of the free height that is left above the card
 */
export function lineIn(area: Box, capacity: number, rest: number): LinePlace {
  return capacity === 0 ? unlimited(area) : bounded(area, capacity, rest);
}

function bounded(area: Box, capacity: number, rest: number): LinePlace {
  const inner = {
    width: area.width - 2 * INSET,
    height: area.height - HEAD - INSET - ROPE_HEIGHT,
  };
  const fit =
    fitOneRow(capacity, inner.width, inner.height) ?? fitRows(capacity, inner.width, inner.height);
  const cell = cellOf(fit.scale);
  const width = Math.min(
    area.width,
    Math.max(LEAST_WIDTH, HEAD_WIDTH, fit.columns * cell.width + 2 * INSET),
  );
  const height = HEAD + fit.rows * cell.height + INSET;
  const card = {
    x: area.x + area.width - width,
    y: area.y + Math.max(0, (area.height - height - ROPE_HEIGHT) * rest),
    width,
    height,
  };
  const slots = spotsIn(
    {
      x: card.x + INSET,
      y: card.y + HEAD,
      width: width - 2 * INSET,
      height: fit.rows * cell.height,
    },
    fit,
    winding,
  ).slice(0, capacity);
  const ropeY = card.y + height;
  const floor = {
    x: area.x,
    y: ropeY + ROPE_HEIGHT,
    width: area.width,
    height: area.y + area.height - ropeY - ROPE_HEIGHT,
  };
  const crowd = spotsIn(floor, rowsOf(smallest, floor), winding);
  return {
    card,
    slots,
    standing: standingAt([...slots, ...crowd], slots.length, {
      x: card.x + (width - sign.width) / 2,
      y: ropeY + (ROPE_HEIGHT - sign.height) / 2,
      ...sign,
    }),
    rope: { x: card.x, y: ropeY, width },
  };
}

/** The first row is drawn larger if there is height for it: these are the people one looks at. */
function unlimited(area: Box): LinePlace {
  const inner = {
    x: area.x + INSET,
    y: area.y + HEAD,
    width: area.width - 2 * INSET,
    height: area.height - ROPE_HEIGHT - HEAD - INSET,
  };
  const small = cellOf(smallest).height;
  const front =
    FRONTS.find((scale) => inner.height >= cellOf(scale).height + 2 * small) ?? smallest;
  const used = cellOf(front).height;
  const behind = { ...inner, y: inner.y + used, height: inner.height - used };
  const rows = rowsOf(smallest, behind);
  const spots = [
    ...spotsIn(inner, { ...rowsOf(front, inner), rows: 1 }, winding),
    ...spotsIn(behind, rows, { from: 'left', winding: true }),
  ];
  const card = { ...area, height: HEAD + used + rows.rows * small + INSET };
  return {
    card,
    slots: [],
    standing: standingAt(spots, 0, {
      x: card.x + INSET,
      y: card.y + card.height - INSET - sign.height,
      ...sign,
    }),
    rope: { x: card.x, y: card.y + card.height, width: card.width },
  };
}

function rowsOf(scale: number, { width, height }: { width: number; height: number }) {
  const cell = cellOf(scale);
  return {
    scale,
    columns: Math.max(0, Math.floor(width / cell.width)),
    rows: Math.max(0, Math.floor(height / cell.height)),
  };
}
