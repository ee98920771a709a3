import { orderClasses } from '../scenarios/orders';
import type { WatchedRun } from '../store';

/** Whether an order of a run is a VIP's. */
export const isVip = ({ items }: WatchedRun, item: number): boolean =>
  items.get(item)?.parts[0] === orderClasses.vip;
