import type { Lane } from '../../timeline';
import { lanes as words } from '../../words/lanes';
import type { LanesPicture } from './lanesPicture';

/** What a pointer is on. */
export interface Tip {
  /** The task it is about, null for none. */
  readonly task: string | null;
  readonly title: string;
  readonly lines: readonly string[];
}

/** An input is hit within so many pixels. */
const HIT = 7;

/** The callback, or the callbacks, at a time (virtual seconds) in the loop's lane. */
function loopTip({ blocks, density, window }: LanesPicture, at: number, nameOf: NameOf): Tip {
  const { block, callbackTip, densityTip, loop } = words;
  if (blocks !== null) {
    const hit = blocks.find(({ from, to }) => from <= at && at < to);
    if (hit === undefined) return { task: null, title: loop, lines: [words.asleep] };
    const task = hit.task < 0 ? null : nameOf(hit.task);
    const [title = loop] = block(hit.kind, task);
    return { task, title, lines: [callbackTip(hit.skipped, hit.iteration, hit.from, hit.to)] };
  }
  const span = window.to - window.from;
  const bin = Math.min(
    density.length - 1,
    Math.max(0, Math.floor(((at - window.from) / span) * density.length)),
  );
  const begin = window.from + (bin / density.length) * span;
  const callbacks = density[bin] ?? 0;
  const line = densityTip(callbacks, begin, begin + span / density.length);
  return { task: null, title: loop, lines: [line] };
}

type NameOf = (task: number) => string | null;

function laneTip(tasks: readonly Lane[], name: string, at: number): Tip {
  for (const task of tasks) {
    const segment = task.segmentAt(at);
    if (segment === null) continue;
    const { state, from, to } = segment;
    return { task: name, title: name, lines: [words.tip(state, from, to)] };
  }
  return { task: name, title: name, lines: [words.notThere] };
}

/**
 * What is at a place of the picture: at a virtual time, in the loop's lane (row −1) or in that of a task.
 * Null where nothing was lived yet.
 */
export function tipAt(picture: LanesPicture, at: number, row: number, nameOf: NameOf): Tip | null {
  const { marks, rows, reach, x } = picture;
  if (row < 0) {
    const mark = marks.find((each) => Math.abs(x(each.at) - x(at)) <= HIT);
    if (mark !== undefined) return { task: null, title: words.inputs, lines: mark.lines };
  }
  if (at < 0 || at > reach) return null;
  if (row < 0) return loopTip(picture, at, nameOf);
  const hit = rows[row];
  return hit === undefined ? null : laneTip(hit.tasks, hit.name, at);
}
