import type { Box } from './box';
import { cellOf, figure, smallest } from './figure';
import { fitRows, spotsIn } from './crowd';
import type { Frame, Geometry } from './furniture';
import { lineIn } from './lineArea';
import { sign, standingAt } from './standing';
import { type TillSize, tillGrid } from './tillGrid';

const MARGIN = 14;
/** Below this height (CSS pixels) the stage is scrolled. */
const LEAST_HEIGHT = 280;
const EXIT = { width: 168, height: 28 } as const;
/** The share of the stage that tills of each size may take. */
const shares: Readonly<Record<TillSize, number>> = { roomy: 0.36, compact: 0.43, tiny: 0.48 };
/** The same beside a line without a limit, which can use all the room there is. */
const sharesBesideCrowd: typeof shares = { roomy: 0.26, compact: 0.31, tiny: 0.48 };
/** Between door and line, where the first who has to wait stands, with what is said about it above. */
const THRESHOLD = { width: 96, label: 38 } as const;
const BOARD = { title: 42, clock: 74 } as const;
/** Between the line and the tills: the way people walk. */
const AISLE = 30;
/** How far outside of the stage people come into being. */
const OUTSIDE = 60;

/** Door, line and tills side by side, from left to right. */
export function wideGeometry(frame: Frame): Geometry {
  const { width, capacity } = frame;
  const height = Math.max(frame.height, LEAST_HEIGHT);
  const count = frame.tills.length + (frame.hasSpot ? 1 : 0);
  const exit = {
    x: width - MARGIN - EXIT.width,
    y: height - MARGIN - EXIT.height,
    ...EXIT,
  };
  const tills = tillGrid(
    count,
    { x: width - MARGIN, y: MARGIN },
    'right',
    (size) => width * (capacity === 0 ? sharesBesideCrowd : shares)[size] - MARGIN,
    exit.y - 8 - MARGIN,
  );
  const tillsLeft = width - MARGIN - Math.max(tills.width, EXIT.width);

  const headline = headlineBox(tillsLeft - 24 - 20, height);
  const top = headline.y + headline.height + 6;
  const door = doorWidth(width);
  const threshold = capacity === 0 ? 20 : THRESHOLD.width;
  const area = {
    x: door + threshold,
    y: top,
    width: tillsLeft - AISLE - door - threshold,
    height: height - MARGIN - top,
  };
  const line = lineIn(area, capacity, 0.38);

  const panel = { x: 0, y: top, width: door, height: height - MARGIN - top };
  const scale = Math.min(1, line.slots[0]?.scale ?? 1);
  const firstY = Math.max(
    top + THRESHOLD.label,
    Math.min(line.slots[0]?.y ?? top, height - MARGIN - figure.height * scale),
  );
  const first = {
    x: door + (THRESHOLD.width - figure.width * scale) / 2,
    y: firstY,
    scale,
  };
  const behind = spotsBehind(panel, frame.group - 2);
  // Without a limit nobody waits in the door, and the line takes its place.
  const waiting = capacity === 0 ? behind : [first, ...behind];
  return {
    frame,
    arrangement: 'wide',
    width,
    height,
    headline,
    door: {
      panel,
      board: panel,
      label: {
        x: door + 2,
        y: firstY - THRESHOLD.label,
        width: THRESHOLD.width - 4,
        height: THRESHOLD.label,
      },
      standing: standingAt(waiting, capacity === 0 ? 0 : 1, {
        x: (door - sign.width) / 2,
        y: panel.y + panel.height - BOARD.clock - sign.height,
        ...sign,
      }),
    },
    line,
    tills,
    placeOfTill: new Map(frame.tills.map((till, index) => [till, index])),
    spot: frame.hasSpot ? (tills.places[count - 1]?.card ?? null) : null,
    exit,
    entrance: { x: -OUTSIDE, y: firstY, scale },
    way: { x: width + OUTSIDE / 4, y: exit.y - 20, scale: smallest },
  };
}

function doorWidth(width: number): number {
  if (width >= 1150) return 168;
  return width >= 860 ? 142 : 112;
}

/** Two lines of title and two of reason; one of each where they are long enough for that. */
function headlineBox(width: number, height: number): Box {
  const tall = height >= 420;
  if (width >= 780) return { x: 20, y: 12, width, height: 54 };
  return { x: 20, y: 12, width, height: tall ? 86 : 78 };
}

/** Those of a group who stand behind the first: on the floor between the door's sign and its clock. */
function spotsBehind(panel: Box, count: number) {
  const inset = 6;
  const floor = {
    x: panel.x + inset,
    y: panel.y + BOARD.title,
    width: panel.width - 2 * inset,
    height: panel.height - BOARD.title - BOARD.clock,
  };
  const fit = fitRows(Math.max(1, count), floor.width, floor.height, 1);
  const cell = cellOf(fit.scale);
  const width = fit.columns * cell.width;
  const area = { ...floor, x: floor.x + (floor.width - width) / 2, width };
  return spotsIn(area, fit, { from: 'right', winding: false });
}
