import type { WatchedRun } from '../../store';
import { heapOf } from '../../store/folds/heapOf';
import { loopView } from '../../timeline';

/** Who is blocked in `put()`, or was woken there and has not run yet. */
export interface BlockedPutter {
  readonly task: string;
  /** The number of the order it puts. */
  readonly order: number;
  readonly vip: boolean;
  readonly state: 'waiting' | 'woken' | 'cancelled';
}

/** Those outside the queue, first come first: who was woken has left the line and comes before it. */
export function blockedPutters(watched: WatchedRun, position: number): BlockedPutter[] {
  const { timeline, items, tasks } = watched;
  const heap = heapOf(watched);
  const putters = loopView(timeline, position).queues[heap.queue]?.putters;
  if (putters === undefined) return [];
  const snapshot = timeline.at(position);
  const all = [
    ...putters.woken.map((task) => ({ task, state: 'woken' as const })),
    ...putters.waiting.map(({ task, state }) => ({
      task,
      state: state === 'cancelled' ? ('cancelled' as const) : ('waiting' as const),
    })),
  ];
  return all.flatMap(({ task, state }) => {
    const order = snapshot.tasks.get(task)?.locals.get('order');
    if (order === undefined) return [];
    const vip = (items.get(order)?.parts[0] ?? 0) > 0;
    return [{ task: tasks.of(task), order, vip, state }];
  });
}
