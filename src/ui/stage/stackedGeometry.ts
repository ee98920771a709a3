import { cellOf, figure, smallest } from './figure';
import { spotsIn } from './crowd';
import type { Frame, Geometry } from './furniture';
import { leastLineHeight, lineIn } from './lineArea';
import { sign, standingAt } from './standing';
import { leastHeightOf, tillGrid } from './tillGrid';

const MARGIN = 10;
const GAP = 7;
const BOTTOM = 6;
const HEADLINE = 76;
const DOOR = { height: 68, board: 108 } as const;
const EXIT = { width: 130, height: 22 } as const;
const OUTSIDE = 60;
/** The least height, in CSS pixels, of the tills as long as they are few: they keep their names. */
const FRIENDLY = 136;
/** People at the door are as large as the strip allows. */
const AT_DOOR = 0.8;

/** Door, line and tills one below the other: for a phone held upright. */
export function stackedGeometry(frame: Frame): Geometry {
  const { width, capacity } = frame;
  const inner = width - 2 * MARGIN;
  const count = frame.tills.length + (frame.hasSpot ? 1 : 0);
  const headline = { x: MARGIN + 4, y: 8, width: inner - 8, height: HEADLINE };
  const panel = { x: 0, y: headline.y + HEADLINE + 4, width, height: DOOR.height };
  const lineTop = panel.y + panel.height + GAP;

  const tillsLeast = Math.max(leastHeightOf(count, inner), count <= 6 ? FRIENDLY : 0);
  const lineLeast = lineHeight(inner, capacity);
  const below = GAP + EXIT.height + BOTTOM;
  const height = Math.max(frame.height, lineTop + lineLeast + GAP + tillsLeast + below);
  const free = height - lineTop - lineLeast - GAP - tillsLeast - below;
  // Of what is left, a long line without a limit can use more than one with its few places.
  const area = {
    x: MARGIN,
    y: lineTop,
    width: inner,
    height: lineLeast + free * (capacity === 0 ? 0.6 : 0.4),
  };
  const line = lineIn(area, capacity, 0);
  const tillsTop = area.y + area.height + GAP;
  const exit = {
    x: width - MARGIN - EXIT.width,
    y: height - BOTTOM - EXIT.height,
    ...EXIT,
  };
  const tills = tillGrid(
    count,
    { x: MARGIN, y: tillsTop },
    'left',
    () => inner,
    exit.y - GAP - tillsTop,
  );

  const strip = {
    x: DOOR.board,
    y: panel.y + (DOOR.height - cellOf(AT_DOOR).height) / 2,
    width: width - DOOR.board - MARGIN,
    height: cellOf(AT_DOOR).height,
  };
  const columns = Math.floor(strip.width / cellOf(AT_DOOR).width);
  const spots = spotsIn(
    strip,
    { scale: AT_DOOR, columns, rows: 1 },
    { from: 'left', winding: false },
  );
  const board = { x: 0, y: panel.y, width: DOOR.board, height: DOOR.height };
  return {
    frame,
    arrangement: 'stacked',
    width,
    height,
    headline,
    door: {
      panel,
      board,
      label: board,
      standing: standingAt(spots, 1, {
        x: width - MARGIN - sign.width,
        y: panel.y + DOOR.height - sign.height,
        ...sign,
      }),
    },
    line,
    tills,
    placeOfTill: new Map(frame.tills.map((till, index) => [till, index])),
    spot: frame.hasSpot ? (tills.places[count - 1]?.card ?? null) : null,
    exit,
    entrance: { x: width + OUTSIDE / 4, y: strip.y, scale: AT_DOOR },
    way: { x: width + OUTSIDE / 4, y: exit.y - figure.height * smallest, scale: smallest },
  };
}

/** One row at a friendly size, or as many rows as the places need at the smallest. */
function lineHeight(width: number, capacity: number): number {
  const cell = cellOf(smallest);
  const columns = Math.max(1, Math.floor((width - 20) / cell.width));
  const rows = Math.max(1, Math.ceil(capacity / columns));
  if (capacity === 0) return leastLineHeight + cell.height;
  return Math.max(leastLineHeight + (rows - 1) * cell.height, leastLineHeight + 12);
}
