import { Order } from '../../scenarios/orders/order';
import { orderClasses } from '../../scenarios/orders';
import type { WatchedRun } from '../../store';
import { classesOf } from '../../store/folds/classesOf';

/** The regular order that has waited longest at a playhead. */
export interface RegularWait {
  readonly order: number;
  /** Virtual seconds since it was made, in the queue or outside of it. */
  readonly waited: number;
  /** How many VIPs that were made after it had been taken. */
  readonly ahead: number;
  /** Whether a VIP made now, with the knobs as they are, would be taken before it. */
  readonly isPassable: boolean;
}

/** A playhead in a run of the order service. */
export interface OrdersStanding {
  readonly watched: WatchedRun;
  readonly time: number;
  readonly position: number;
}

/** Null if no regular order waits. */
export function longestRegular({ watched, time, position }: OrdersStanding): RegularWait | null {
  const { items, timeline } = watched;
  const classes = classesOf(watched);
  const playhead = { time, position };
  const waiting = classes.of(orderClasses.regular).longestWaiting(playhead);
  const made = waiting === null ? undefined : items.get(waiting.item);
  if (waiting === null || made === undefined) return null;
  const [, seconds = 0, numbered = 0, aging = 0] = made.parts;
  const { knobs } = timeline.at(position);
  const itself = new Order({
    number: waiting.item,
    vip: false,
    seconds,
    now: made.madeAt,
    numbered: numbered > 0,
    aging,
  });
  const vipNow = new Order({
    number: Infinity,
    vip: true,
    seconds: 0,
    now: time,
    numbered: (knobs.get('numbered') ?? 0) > 0,
    aging: knobs.get('aging') ?? 0,
  });
  return {
    order: waiting.item,
    waited: time - waiting.since,
    ahead: classes.of(orderClasses.vip).takenOfLater(waiting.position, playhead),
    isPassable: vipNow.lt(itself),
  };
}
