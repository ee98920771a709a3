import type { Scenario, ScenarioInput } from '../../scenarios/scenario';
import type { ItemClass, Lanes, LaneState } from '../../timeline';
import type { SceneWords } from '../../words/scenes';
import { lanesOf } from './lanesOf';
import { type InputMark, inputMarks } from '../lanes/inputMarks';

/** Columns of the picture of the whole scale. */
const BARS = 160;
const STRETCHES = 400;
/** Two marks of inputs stand at least this share of the scale apart. */
const APART = 1 / 100;

/** What is marked above the bars: the share of these tasks' time that they spend in this state. */
const kinds = [
  { kind: 'producerBlocked', who: 'producer', state: 'put' },
  { kind: 'workerIdle', who: 'worker', state: 'get' },
] as const satisfies readonly {
  kind: string;
  who: 'producer' | 'worker';
  state: LaneState;
}[];

/** That, and when a VIP waited, where there are any: in the queue or outside of it. */
export type StretchKind = (typeof kinds)[number]['kind'] | 'vipWaiting';

/** A stretch of time (virtual seconds) in which that was so for this share of the time and the tasks. */
export interface MarkedStretch {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

export interface ScrubberFigures {
  /** How many callbacks there were in columns of equal duration, over the whole scale. */
  readonly bars: Uint32Array;
  readonly stretches: readonly {
    readonly kind: StretchKind;
    readonly marked: readonly MarkedStretch[];
  }[];
  readonly inputs: readonly InputMark[];
}

/** What the scrubber asks of a scenario: whose tasks are whose, and how what a viewer did is told. */
export interface Cast extends Pick<Scenario, 'coroutineOf' | 'producer' | 'worker'> {
  readonly told: SceneWords['input'];
  readonly vips: Pick<ItemClass, 'spells'> | null;
}

/** The whole run as the scrubber shows it, on a scale up to `span`, lived up to `reach` (virtual seconds). */
export function scrubberFigures(
  lanes: Lanes,
  inputs: readonly ScenarioInput[],
  span: number,
  reach: number,
  cast: Cast,
): ScrubberFigures {
  const width = span / STRETCHES;
  // Whole columns, so that they stay where they are while the run grows.
  const columns = Math.ceil(reach / width);
  const stretches: { kind: StretchKind; marked: MarkedStretch[] }[] = kinds.map(
    ({ kind, who, state }) => {
      const meant = lanesOf(cast[who], lanes, cast.coroutineOf);
      const shares = lanes.shares(meant, state, 0, columns * width, columns);
      return { kind, marked: joined(shares, width, reach) };
    },
  );
  if (cast.vips !== null) {
    const shares = cast.vips.spells.shares(0, columns * width, columns);
    stretches.push({ kind: 'vipWaiting', marked: joined(shares, width, reach) });
  }
  return {
    bars: lanes.density(0, span, BARS),
    stretches,
    inputs: inputMarks(inputs, span * APART, cast.told),
  };
}

/** Columns side by side with the same share are one stretch; those with none are left out. */
function joined(shares: Float64Array, width: number, reach: number): MarkedStretch[] {
  const marked: MarkedStretch[] = [];
  for (const [column, share] of shares.entries()) {
    const [from, to] = [column * width, Math.min(reach, (column + 1) * width)];
    const last = marked.at(-1);
    if (share === 0 || to <= from) continue;
    if (last?.share === share && last.to === from) marked[marked.length - 1] = { ...last, to };
    else marked.push({ from, to, share });
  }
  return marked;
}
