/** The bounds of both dials, in customers a second, and their smallest move. */
export const DIAL = { min: 0.05, max: 5, step: 0.05 } as const;

/** The map is a square of so many units, the slow ends at its left and bottom. Both scales are logarithmic. */
export const SIZE = 200;

/** A rising part of so many units along an edge has room for a name, which stands so far along it, from 0 to 1. */
const SHORTEST = 90;
const ALONG = 0.75;

const RANGE = Math.log(DIAL.max / DIAL.min);

/** Where a rate lies along an edge of the map, from its slow end; rates beyond the dial lie beyond the edge. */
export const along = (rate: number): number => (Math.log(rate / DIAL.min) / RANGE) * SIZE;

/** The rate to which one can set a dial that is nearest to a place along an edge. */
export function rateAt(place: number): number {
  return onDial(DIAL.min * Math.exp((place / SIZE) * RANGE));
}

/** A rate as the dial can have it: within its bounds, a multiple of its step. */
export function onDial(rate: number): number {
  const steps = Math.round(Math.min(DIAL.max, Math.max(DIAL.min, rate)) / DIAL.step);
  return Number((steps * DIAL.step).toFixed(2));
}

/** A place on the map, with y from the top as SVG has it. */
type Point = readonly [x: number, y: number];

/**
 * The balanced diagonal, on which as many come as can be served: at each arrival rate the service rate
 * doors × arrivals / tills. Where that is beyond the dial the line runs along the edge. On scales of ratios it always
 * rises by 45°, and other counts only shift it. Null without doors or tills, where nothing can be balanced.
 */
export function diagonal(doors: number, tills: number): readonly Point[] | null {
  if (doors === 0 || tills === 0) return null;
  const shift = along((DIAL.min * doors) / tills);
  const at = (x: number): Point => [x, SIZE - Math.min(SIZE, Math.max(0, x + shift))];
  const bends = [-shift, SIZE - shift].filter((x) => x > 0 && x < SIZE);
  return [0, ...bends, SIZE].map(at);
}

/** Where the name of the balanced diagonal stands, upon its rising part; null if that is too short for a name. */
export function slopeOf(line: readonly Point[]): { readonly x: number; readonly y: number } | null {
  for (const [at, [x, y]] of line.entries()) {
    const [fromX, fromY] = line[at - 1] ?? [x, y];
    if (x > fromX && y < fromY) {
      return x - fromX < SHORTEST
        ? null
        : { x: fromX + (x - fromX) * ALONG, y: fromY + (y - fromY) * ALONG };
    }
  }
  return null;
}

/** The points as an attribute of SVG. */
export const pointsText = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
