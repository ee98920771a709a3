/** A point in CSS pixels, from the tree's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a tree's nodes stand, in CSS pixels. */
export interface TreeGeometry {
  readonly width: number;
  readonly height: number;
  /** The middle of each place that is drawn, by its index in the array. */
  readonly slots: readonly Point[];
  readonly diameter: number;
  /** Whether an index has room beside its node. */
  readonly hasIndices: boolean;
  /** From where a new order comes, to where one that is taken goes, and where those are who are not drawn. */
  readonly entrance: Point;
  readonly exit: Point;
  readonly rest: Point;
}

const FEWEST_LEVELS = 4;
const MOST_LEVELS = 5;
/** Rows lower than this, or nodes closer than that, could not be read. */
const LEAST_ROW = 23;
const LEAST_PITCH = 28;
const LARGEST_DIAMETER = 40;
/** A crown stands above its node, and takes so much of the diameter. */
const CROWN = 0.3;
/** From this distance between two leaves on, an index fits between them. */
const PITCH_WITH_INDEX = 54;
/** The line below the tree that tells how many are not drawn. */
const MORE_LINE = 20;

/**
 * The tree of a heap of so many in a box of this size: four levels, or five if they are needed and can be read. Those
 * beyond stand in a sum below.
 */
export function treeGeometry(width: number, height: number, places: number): TreeGeometry {
  const needed = Math.ceil(Math.log2(places + 1));
  const lineBelow = (levels: number): number => (places > 2 ** levels - 1 ? MORE_LINE : 0);
  const rowOf = (levels: number): number => (height - lineBelow(levels)) / (levels + CROWN);
  const fits = (levels: number): boolean =>
    width / 2 ** (levels - 1) >= LEAST_PITCH && rowOf(levels) >= LEAST_ROW;
  const wanted = Math.min(MOST_LEVELS, Math.max(FEWEST_LEVELS, needed));
  const levels = fits(wanted) ? wanted : FEWEST_LEVELS;
  const pitch = width / 2 ** (levels - 1);
  const row = rowOf(levels);
  const diameter = Math.min(LARGEST_DIAMETER, row * 0.86, pitch * 0.86);
  const top = row * CROWN + row / 2;
  const slots = Array.from({ length: 2 ** levels - 1 }, (_, at) => {
    const level = Math.floor(Math.log2(at + 1));
    const inLevel = at + 1 - 2 ** level;
    return { x: (width * (inLevel + 0.5)) / 2 ** level, y: top + level * row };
  });
  return {
    width,
    height,
    slots,
    diameter,
    hasIndices: pitch >= PITCH_WITH_INDEX,
    entrance: { x: diameter / 2, y: top },
    exit: { x: width - diameter / 2, y: top },
    rest: { x: width / 2, y: height - MORE_LINE / 2 },
  };
}
