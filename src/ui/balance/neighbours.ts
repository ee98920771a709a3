import { knobs as knobsOfBalance } from '../../scenarios/balance';
import type { KnobValues } from '../../store';

/** Settings that differ from those at the playhead in one knob only. */
export interface Neighbour {
  readonly value: number;
  readonly knobs: KnobValues;
  /** They are those at the playhead. */
  readonly isOwn: boolean;
}

/** A trial lasts until about so many customers have come, within these virtual seconds. */
const CUSTOMERS = 300;
const SHORTEST = 60;
const LONGEST = 600;

const LINES = [1, 2, 3, 5, 8, 12, 20, 30];
/** So many tills fewer and more than there are. */
const FEWER = 3;
const MORE = 4;

/** The knob in which neighbours differ: when a line is long if there is a manager, else how many tills there are. */
export const variedKnob = ({ managed }: KnobValues): 'openAt' | 'tills' =>
  managed === 1 ? 'openAt' : 'tills';

/** The settings around those at the playhead, in the order of the knob that varies. */
export function neighboursOf(knobs: KnobValues): readonly Neighbour[] {
  const varied = variedKnob(knobs);
  const own = knobs[varied] ?? 0;
  const most = knobsOfBalance.find(({ name }) => name === varied)?.max ?? own;
  const around = Array.from({ length: FEWER + MORE + 1 }, (_, at) => own - FEWER + at);
  // A line with a limit never comes to be longer than that.
  const longest = knobs['capacity'] || Infinity;
  const candidates = varied === 'openAt' ? LINES.filter((length) => length <= longest) : around;
  const values = new Set([own, ...candidates.filter((value) => value >= 1 && value <= most)]);
  return [...values]
    .sort((a, b) => a - b)
    .map((value) => ({ value, knobs: { ...knobs, [varied]: value }, isOwn: value === own }));
}

/** How many virtual seconds each of them is run for; null if nobody comes, so that there is nothing to try. */
export function trialSpan({ doors = 0, arrivals = 0 }: KnobValues): number | null {
  if (doors === 0) return null;
  const needed = CUSTOMERS / (doors * arrivals);
  return Math.round(Math.min(LONGEST, Math.max(SHORTEST, needed)));
}
