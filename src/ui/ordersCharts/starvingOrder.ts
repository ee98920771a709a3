import { longestRegular, type OrdersStanding, type RegularWait } from './longestRegular';

/** Virtual seconds, five times the longest work of the settings at first. */
const LONG = 20;
/** So many VIPs that came later went ahead. */
const MANY = 10;

/**
 * The regular order that starves at a playhead, for the stage's headline. Starving is: it has waited for 20
 * virtual seconds, at least ten VIPs that were made after it have been taken, and one that is made now would
 * be, too. If any order starves, the one that has waited longest does. Null if none does.
 */
export function starvingOrder(standing: OrdersStanding): RegularWait | null {
  const longest = longestRegular(standing);
  if (longest === null || !longest.isPassable) return null;
  return longest.waited >= LONG && longest.ahead >= MANY ? longest : null;
}
