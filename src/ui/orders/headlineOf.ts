import { utilisation } from '../../scenarios/orders/utilisation';
import type { KnobValues, WatchedRun } from '../../store';
import { orderStatistics } from '../../words/orderStatistics';
import type { Said } from '../../words/stage';
import { starvingOrder } from '../ordersCharts/starvingOrder';
import { closingHeadline } from '../workers/closingHeadline';
import { closingSceneOf } from '../workers/closingScene';

/**
 * What matters more on the stage than what the queue did last: that the service closes down, or that an order
 * starves because VIPs alone keep the workers busy. Null if neither is so.
 *
 * @param now the knobs at the playhead
 */
export function headlineOf(
  watched: WatchedRun,
  playhead: { readonly time: number; readonly position: number },
  now: KnobValues,
): Said | null {
  const closing = closingHeadline(closingSceneOf(watched, playhead, now));
  if (closing !== null) return closing;
  // With less than that regular orders wait long, but each has its turn in the end.
  if (utilisation(now).vips < 1) return null;
  const starving = starvingOrder({ watched, ...playhead });
  return starving && orderStatistics.starves(starving.order, starving.waited, starving.ahead);
}
