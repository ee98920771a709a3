import type { Playhead } from '../../timeline';
import type { WatchedRun } from '../../store';

/** What Little's law needs of a place where customers stay. Null where nothing has been measured yet. */
export interface Place {
  /** The time-average of how many were there. */
  readonly L: number;
  /** λ: how many came there a second. */
  readonly arrivals: number;
  /** Of those who left it in this stretch, the mean of the seconds that they had stayed there; null if none did. */
  readonly W: number | null;
}

/** What was measured between two playheads of a run. Times are virtual seconds. */
export interface Flow {
  readonly duration: number;
  /** From `put` to `get`. */
  readonly line: Place;
  /** From `put` to `task_done`. */
  readonly shop: Place;
  /** Time-averages: doors blocked in `put`, tills open, tills that serve. */
  readonly blocked: number;
  readonly open: number;
  readonly busy: number;
  /** The share, 0 to 1, of the tills' time in which they served; null while none was open. */
  readonly utilisation: number | null;
  /** Customers who came to a door. */
  readonly came: number;
  /** Seconds waited by all together, blocked or in line, over those who came; null if nobody did. */
  readonly waitPerCustomer: number | null;
}

/** Measures a stretch of a run by differences of its folds; null for a stretch without duration. */
export function flowBetween(watched: WatchedRun, from: Playhead, to: Playhead): Flow | null {
  const duration = to.time - from.time;
  if (!(duration > 0)) return null;
  const { line, visits, waits, sojourns } = watched;
  const grown = (of: (playhead: Playhead) => number): number => of(to) - of(from);
  const sums = (of: 'busy' | 'alive') => (playhead: Playhead) =>
    watched.busy.byTask(playhead).reduce((sum, worker) => sum + worker[of], 0);
  const inLine = grown((playhead) => line.itemSeconds(playhead));
  const blocked = grown((playhead) => line.blockedSeconds(playhead));
  const busy = grown(sums('busy'));
  const open = grown(sums('alive'));
  const arrivals = grown((playhead) => visits.putBy(playhead)) / duration;
  const taken = grown((playhead) => waits.count(playhead));
  const served = grown((playhead) => sojourns.count(playhead));
  const came = grown((playhead) => visits.arrivedBy(playhead));
  const mean = (sum: number, count: number): number | null => (count > 0 ? sum / count : null);
  return {
    duration,
    line: {
      L: inLine / duration,
      arrivals,
      W: mean(
        grown((playhead) => waits.sums(playhead).inLine),
        taken,
      ),
    },
    shop: {
      L: (inLine + busy) / duration,
      arrivals,
      W: mean(
        grown((playhead) => sojourns.sum(playhead)),
        served,
      ),
    },
    blocked: blocked / duration,
    open: open / duration,
    busy: busy / duration,
    utilisation: open > 0 ? busy / open : null,
    came,
    waitPerCustomer: mean(blocked + inLine, came),
  };
}
