import type { Playhead } from './playhead';
import type { Visits } from './visits';

/** Where the items are that have arrived by a playhead: the parts add up to `arrived`. */
export interface Counts {
  readonly arrived: number;
  /** Made, but not put yet. */
  readonly outside: number;
  readonly inLine: number;
  /** Got by a task that has not called `task_done` for it and has not ended. */
  readonly inService: number;
  readonly served: number;
  /** Got by a task that ended before it called `task_done`. */
  readonly lost: number;
  /** Removed from the queue by a shutdown or by a failed comparison. */
  readonly dropped: number;
}

/** How many items a queue has let through, and how fast. Every answer takes O(log n). */
export class Throughput {
  readonly #visits: Visits;

  constructor(visits: Visits) {
    this.#visits = visits;
  }

  counts(playhead: Playhead): Counts {
    const visits = this.#visits;
    const arrived = visits.arrivedBy(playhead);
    const put = visits.putBy(playhead);
    const taken = visits.takenBy(playhead);
    const served = visits.endedBy('served', playhead);
    const lost = visits.endedBy('lost', playhead);
    const dropped = visits.endedBy('dropped', playhead);
    return {
      arrived,
      outside: arrived - put,
      inLine: put - taken - dropped,
      inService: taken - served - lost,
      served,
      lost,
      dropped,
    };
  }

  /** Items served per virtual second since the run began: 0 at time 0. */
  perSecond(playhead: Playhead): number {
    return this.recentPerSecond(playhead.time, playhead);
  }

  /** Items served per virtual second in the last `window` seconds, or since the run began if that is less. */
  recentPerSecond(window: number, playhead: Playhead): number {
    const seconds = Math.min(window, playhead.time);
    if (!(seconds > 0)) return 0;
    const served = this.#visits.endedBy('served', playhead);
    // A window that reaches back to the beginning holds what was served at time 0, too.
    if (window >= playhead.time) return served / seconds;
    return (served - this.#visits.servedBefore(playhead.time - window, playhead)) / seconds;
  }
}
