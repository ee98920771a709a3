import type { Box, Spot } from './box';
import { figure, smallest } from './figure';

/** How much a till's card shows: everything; everything in short; state, customer and product only. */
export type TillSize = 'roomy' | 'compact' | 'tiny';

interface CardSize {
  readonly size: TillSize;
  readonly least: { readonly width: number; readonly height: number };
  readonly most: { readonly width: number; readonly height: number };
  /** The row with the till's name and state. Without one, the state stands above the belt. */
  readonly head: number;
  /** The belt is as wide as what stands above it, unless that leaves no room for the people. */
  readonly belt: number;
  readonly mostColumns: number;
}

/** The belt is never narrower than what is on it. */
const LEAST_BELT = 14;
/** What the state of a till takes in the smallest type: `12.3 s`. */
const STATE = 40;

/** In CSS pixels. */
const cards: readonly CardSize[] = [
  {
    size: 'roomy',
    least: { width: 226, height: 84 },
    most: { width: 330, height: 116 },
    head: 24,
    belt: LEAST_BELT,
    mostColumns: 2,
  },
  {
    size: 'compact',
    least: { width: 120, height: 64 },
    most: { width: 220, height: 92 },
    head: 19,
    belt: LEAST_BELT,
    mostColumns: 4,
  },
  {
    size: 'tiny',
    least: { width: 78, height: 44 },
    most: { width: 150, height: 62 },
    head: 0,
    belt: STATE,
    mostColumns: 12,
  },
];

/** A till's card, and where its two people stand; they have no baskets, those are on the belt. */
export interface TillPlace {
  readonly card: Box;
  readonly customer: Spot;
  readonly cashier: Spot;
  readonly belt: Box;
}

export interface TillGrid {
  readonly size: TillSize;
  readonly places: readonly TillPlace[];
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
/** Between a card's edge and what is in it. */
const INSET = 5;
const LARGEST = 1.1;

/** The least height, in CSS pixels, that so many tills need at this width. */
export function leastHeightOf(count: number, width: number): number {
  const { least } = cards[cards.length - 1] as CardSize;
  const columns = Math.max(1, Math.floor((width + GAP) / (least.width + GAP)));
  const rows = Math.ceil(count / columns);
  return rows * (least.height + GAP) - GAP;
}

/**
 * So many cards in a grid: of the largest kind for which there is room, in as few columns as possible.
 * `widthFor` tells how much of the stage each kind may take. Without room for the smallest kind, it is
 * taken all the same, at its least height.
 */
export function tillGrid(
  count: number,
  origin: { readonly x: number; readonly y: number },
  align: 'left' | 'right',
  widthFor: (size: TillSize) => number,
  height: number,
): TillGrid {
  for (const card of cards) {
    const width = widthFor(card.size);
    for (let columns = 1; columns <= Math.min(card.mostColumns, Math.max(1, count)); columns++) {
      const rows = Math.ceil(count / columns);
      const cellWidth = (width + GAP) / columns - GAP;
      const cellHeight = (height + GAP) / Math.max(1, rows) - GAP;
      if (cellWidth < card.least.width || cellHeight < card.least.height) continue;
      return build(count, columns, card, cellWidth, cellHeight, origin, align);
    }
  }
  const card = cards[cards.length - 1] as CardSize;
  const width = widthFor(card.size);
  const columns = Math.max(1, Math.floor((width + GAP) / (card.least.width + GAP)));
  return build(count, columns, card, card.least.width, card.least.height, origin, align);
}

function build(
  count: number,
  columns: number,
  card: CardSize,
  cellWidth: number,
  cellHeight: number,
  origin: { readonly x: number; readonly y: number },
  align: 'left' | 'right',
): TillGrid {
  const width = Math.floor(Math.min(card.most.width, cellWidth));
  const height = Math.floor(Math.min(card.most.height, cellHeight));
  const total = columns * (width + GAP) - GAP;
  const left = align === 'left' ? origin.x : origin.x - total;
  const places = Array.from({ length: count }, (_, index) =>
    placeIn(
      {
        x: left + (index % columns) * (width + GAP),
        y: origin.y + Math.floor(index / columns) * (height + GAP),
        width,
        height,
      },
      card,
    ),
  );
  const rows = Math.ceil(count / columns);
  return { size: card.size, places, width: total, height: rows * (height + GAP) - GAP };
}

function placeIn(card: Box, { head, belt: leastBelt }: CardSize): TillPlace {
  const room = card.height - head - INSET + (head === 0 ? 0 : 2);
  const half = (card.width - 2 * INSET - leastBelt) / 2;
  const scale = Math.max(
    smallest,
    Math.min(LARGEST, room / figure.bodyHeight, half / figure.width),
  );
  const width = figure.width * scale;
  const y = card.y + card.height - 2 - figure.bodyHeight * scale;
  const customer = { x: card.x + INSET, y, scale };
  const cashier = { x: card.x + card.width - INSET - width, y, scale };
  const left = customer.x + width + 2;
  return {
    card,
    customer,
    cashier,
    belt: {
      x: left,
      y: card.y + head,
      width: cashier.x - 2 - left,
      height: card.height - head - 4,
    },
  };
}
