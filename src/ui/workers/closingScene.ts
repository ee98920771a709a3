import type { WayToClose } from '../../scenarios/orders';
import { waysToClose } from '../../scenarios/orders/knobs';
import type { KnobValues, WatchedRun } from '../../store';
import { talliedIn } from '../../store/folds/talliedIn';
import { requestsOf } from '../../store/folds/requestsOf';
import { closingOf } from '../../store/folds/closingOf';
import { type ClosingSeen, leftIn, type Snapshot, type Tally, tallyOf } from '../../timeline';
import { joinEstimate } from './joinEstimate';

/** The pace at which orders are done is measured over so many virtual seconds. */
const PACE_WINDOW = 20;

/**
 * How far the closing has come. `begun`: main is woken, but has not run yet. `joining`: it waits for `join()`.
 * `leaving`: it waits for the workers to leave by themselves. `ending`: it cancels them, or has ended.
 */
export type ClosingPhase = 'open' | 'begun' | 'joining' | 'leaving' | 'ending' | 'over';

/** Closing down, before, while and after. Orders go by their numbers, which are those of their requests. */
export interface ClosingScene extends Pick<ClosingSeen, 'deadline' | 'joined'> {
  readonly phase: ClosingPhase;
  /** The playhead, in virtual seconds. */
  readonly time: number;
  readonly way: WayToClose;
  /** Virtual seconds that join() is given. */
  readonly grace: number;
  /** The position to go back to for another way, null as long as it is open. */
  readonly before: number | null;
  readonly beganAt: number | null;
  readonly mainEndedAt: number | null;
  readonly unfinished: number;
  readonly inService: readonly number[];
  readonly inQueue: readonly number[];
  /** Requests that wait in `await put()`. */
  readonly waiting: readonly number[];
  readonly cut: readonly number[];
  readonly dropped: readonly number[];
  readonly unanswered: readonly number[];
  /** Workers that main left pending when it ended, by number. */
  readonly pending: readonly number[];
  readonly tally: Tally;
  /** Virtual seconds that what is unfinished or waits in `put()` will take at the present pace, null if unknown. */
  readonly estimate: number | null;
}

/** The closing of a run of the order service at a playhead. `now`: the knobs there. */
export function closingSceneOf(
  watched: WatchedRun,
  playhead: { readonly time: number; readonly position: number },
  now: KnobValues,
): ClosingScene {
  const { timeline, visits, throughput } = watched;
  const requests = requestsOf(watched);
  const snapshot = timeline.at(playhead.position);
  const seen = closingOf(watched).by(playhead);
  const queue = snapshot.queues[0];
  const knob = (name: string): number => seen?.knobs?.get(name) ?? now[name] ?? 0;
  const unfinished = queue?.unfinished ?? 0;
  const waiting = waitingIn(snapshot);
  const way = waysToClose[knob('closing')];
  if (way === undefined) throw new RangeError(`no way to close has the number ${knob('closing')}`);
  return {
    phase: phaseOf(seen),
    time: playhead.time,
    way,
    grace: knob('grace'),
    before: seen?.before ?? null,
    beganAt: seen?.beganAt ?? null,
    deadline: seen?.deadline ?? null,
    joined: seen?.joined ?? null,
    mainEndedAt: seen?.mainEnded?.at ?? null,
    unfinished,
    inService: inServiceOf(snapshot, watched),
    inQueue: queue?.items ?? [],
    waiting,
    cut: visits.itemsEnded('lost', playhead),
    dropped: [...visits.itemsEnded('dropped', playhead), ...leftIn(talliedIn(watched), playhead)],
    unanswered: requests.unansweredBy(playhead),
    pending: (seen?.mainEnded?.left ?? [])
      .map((task) => watched.tasks.of(task))
      .filter((name) => watched.isWorker(name))
      .map((name) => Number(name.split(' ')[1])),
    tally: tallyOf(talliedIn(watched), playhead),
    estimate: joinEstimate(
      unfinished + waiting.length,
      throughput.recentPerSecond(PACE_WINDOW, playhead),
    ),
  };
}

function phaseOf(seen: ClosingSeen | null): ClosingPhase {
  if (seen === null) return 'open';
  if (seen.overAt !== null) return 'over';
  if (seen.mainEnded !== null || seen.joined !== null) return 'ending';
  if (seen.knobs === null) return 'begun';
  return seen.deadline === null ? 'leaving' : 'joining';
}

/** Whose handlers wait in put(), woken or not, first come first. */
function waitingIn({ tasks }: Snapshot): number[] {
  const found: number[] = [];
  for (const { wait, locals } of tasks.values()) {
    const order = locals.get('order');
    if (wait === 'put' && order !== undefined) found.push(order);
  }
  return found;
}

function inServiceOf({ tasks }: Snapshot, watched: WatchedRun): number[] {
  const found: number[] = [];
  for (const { name, wait, locals } of tasks.values()) {
    const order = locals.get('order');
    if (!watched.isWorker(name) || order === undefined) continue;
    if (wait === 'sleep' || wait === 'yield') found.push(order);
  }
  return found;
}
