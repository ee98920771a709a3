import type { Closing } from './closing';
import type { Playhead } from './playhead';
import type { Requests } from './requests';
import type { Timeline } from './timeline';
import type { Visits } from './visits';

/** What became of the requests that had come by a playhead: the parts add up to `came`. */
export interface Tally {
  readonly came: number;
  readonly served: number;
  /** The worker that had the order in hand ended before it was done. */
  readonly cut: number;
  /** A shutdown dropped the order from the queue, or it was left there when the loop was left. */
  readonly dropped: number;
  /** The request's task ended without an answer. */
  readonly unanswered: number;
  /** Answered with a status of 400 or more. */
  readonly refused: number;
  /** Nothing of that has happened yet. */
  readonly open: number;
}

/** What a tally is made from. */
export interface Tallied {
  readonly requests: Requests;
  readonly visits: Visits;
  readonly closing: Closing;
  readonly timeline: Timeline;
}

/** The tally of a run in which each request that is not refused puts one item. */
export function tallyOf(run: Tallied, playhead: Playhead): Tally {
  const { requests, visits } = run;
  const came = requests.countBy(playhead);
  const served = visits.endedBy('served', playhead);
  const cut = visits.endedBy('lost', playhead);
  const dropped = visits.endedBy('dropped', playhead) + leftIn(run, playhead).length;
  const unanswered = requests.unansweredBy(playhead).length;
  const refused = requests.refusedBy(playhead);
  const open = came - served - cut - dropped - unanswered - refused;
  return { came, served, cut, dropped, unanswered, refused, open };
}

/** The items that are in the queue although the loop has been left for good, next first in the queue's order. */
export function leftIn(
  { closing, timeline, visits }: Tallied,
  playhead: Playhead,
): readonly number[] {
  const overAt = closing.by(playhead)?.overAt ?? null;
  if (overAt === null) return [];
  return timeline.at(playhead.position).queues[visits.queue]?.items ?? [];
}
