import type { ScenarioInput } from '../../scenarios/scenario';
import type { CallbackRun, Lanes } from '../../timeline';
import { callbackBlocks, type IterationSpan, iterationSpans } from './callbackBlocks';
import { type InputMark, inputMarks } from './inputMarks';
import { type LanePaths, lanePaths } from './lanePaths';
import { type LaneRow, laneRows } from './laneRows';
import type { SceneWords } from '../../words/scenes';
import type { Window } from './window';

/** Pixels from one mark of an input to the next, at the least, and of a column of the loop's density. */
const INPUT_SPACE = 9;
const COLUMN = 4;

/** All that is drawn of a stretch of the run, as wide as it is drawn (pixels). */
export interface LanesPicture {
  readonly window: Window;
  readonly width: number;
  /** How far the run was lived, in virtual seconds. */
  readonly reach: number;
  readonly rows: readonly LaneRow[];
  /** How many tasks found no room. */
  readonly more: number;
  readonly drawing: LanePaths;
  /** Each callback by itself, or null if they are too many. */
  readonly blocks: readonly CallbackRun[] | null;
  readonly iterations: readonly IterationSpan[];
  readonly density: Uint32Array;
  readonly marks: readonly InputMark[];
  /** Where a virtual time is in it, in pixels. */
  readonly x: (time: number) => number;
}

export function lanesPicture(
  lanes: Lanes,
  inputs: readonly ScenarioInput[],
  window: Window,
  reach: number,
  width: number,
  told: SceneWords['input'],
): LanesPicture {
  const { from, to } = window;
  const { rows, more } = laneRows(lanes.tasks(), { from, to: Math.min(to, reach) });
  const blocks = callbackBlocks(lanes, window, width);
  const inSight = inputs.filter(({ at }) => at >= from && at <= to);
  return {
    window,
    width,
    reach,
    rows,
    more,
    drawing: lanePaths(lanes, rows, window, reach, width),
    blocks,
    iterations: blocks === null ? [] : iterationSpans(blocks),
    density: lanes.density(from, to, Math.max(1, Math.round(width / COLUMN))),
    marks: inputMarks(inSight, (INPUT_SPACE / width) * (to - from), told),
    x: (time) => ((time - from) / (to - from)) * width,
  };
}
