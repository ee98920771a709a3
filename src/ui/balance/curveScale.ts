import { extent, nice } from 'd3-array';

/** A place on the drawing, and what is written beside it. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Goes before others where there is room for one name only. */
  readonly isFirst: boolean;
}

/** About as wide and high as a letter of a name, in units of the drawing. */
const LETTER = { width: 6, height: 11 };
/** Below this the differences of costs would be those of rounding. */
const LEAST = 0.5;

/** Which of the names can be written so that none lies upon another: their indexes. */
export function namesWithRoom(names: readonly Named[]): ReadonlySet<number> {
  const written = new Set<number>();
  const order = [...names.keys()].sort(
    (a, b) => Number(names[b]?.isFirst) - Number(names[a]?.isFirst) || a - b,
  );
  const overlaps = (one: Named, other: Named): boolean =>
    Math.abs(one.y - other.y) < LETTER.height &&
    one.x < other.x + other.text.length * LETTER.width &&
    other.x < one.x + one.text.length * LETTER.width;
  for (const at of order) {
    const name = names[at];
    if (name === undefined) continue;
    const isFree = [...written].every((each) => !overlaps(name, names[each] ?? name));
    if (isFree) written.add(at);
  }
  return written;
}

/** A scale for costs that are close together as well as for those that are not, with a little room at both ends. */
export function costScale(costs: readonly number[]): readonly [number, number] {
  const [low = 0, high = 1] = extent(costs) as [number?, number?];
  const spare = Math.max(LEAST, high - low) / 12;
  return nice(Math.max(0, Math.min(low - spare, high - LEAST)), high + spare, 4);
}
