import type { WatchedRun } from '../../store';
import { decisionsOf } from '../../store/folds/decisionsOf';
import type { Decision, LinePoint, Playhead } from '../../timeline';
import { spanOf } from '../transport/span';

/** Virtual seconds of the run that the strip shows. */
const WINDOW = 120;
/** Points of the line's length: beyond so many the extremes of stretches are drawn. */
const POINTS = 240;

/** What the manager's strip shows, from the timeline's folds. Times are virtual seconds. */
export interface DecisionFigures {
  readonly from: number;
  readonly to: number;
  /** Where the scale ends. */
  readonly end: number;
  readonly length: readonly LinePoint[];
  readonly wanted: readonly { readonly time: number; readonly wanted: number }[];
  readonly decisions: readonly Decision[];
  readonly wantedNow: number;
  /** Since when it is counted: the last change of a setting. */
  readonly since: number;
  /** How often a till was opened, and closed, a minute since then; null before any time has passed. */
  readonly perMinute: { readonly opened: number; readonly closed: number } | null;
}

/** How many of the decisions opened a till, and how many closed one. */
export function countDecisions(decisions: readonly Decision[]): {
  readonly opened: number;
  readonly closed: number;
} {
  const opened = decisions.filter(({ wanted, before }) => wanted > before).length;
  return { opened, closed: decisions.length - opened };
}

/** All that the strip shows of a run at a playhead. */
export function decisionFiguresOf(watched: WatchedRun, playhead: Playhead): DecisionFigures {
  const { timeline, lastChange } = watched;
  const decisions = decisionsOf(watched);
  const { time } = playhead;
  const from = Math.max(0, time - WINDOW);
  const since = lastChange.before(playhead);
  const minutes = (time - since.time) / 60;
  const { opened, closed } = countDecisions(decisions.between(since, playhead));
  return {
    from,
    to: time,
    end: from + Math.min(WINDOW, spanOf(time)),
    length: watched.line.slice(from, playhead, POINTS),
    wanted: decisions.slice(from, playhead),
    decisions: decisions.between(timeline.playheadAt(from), playhead),
    wantedNow: decisions.wantedAt(playhead),
    since: since.time,
    perMinute: minutes > 0 ? { opened: opened / minutes, closed: closed / minutes } : null,
  };
}
