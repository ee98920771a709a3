import type { Scenario } from '../../scenarios/scenario';
import type { Lane, Lanes } from '../../timeline';

/** What was found in some lanes so far, which only grow: the tasks of each coroutine, and how many were looked at. */
interface Found {
  readonly byCoroutine: Map<string, Lane[]>;
  seen: number;
}

const known = new WeakMap<Lanes, Found>();

/** All tasks of a run so far that run this coroutine. Each task's name is looked at once: there can be a hundred thousand. */
export function lanesOf(
  coroutine: string,
  lanes: Lanes,
  coroutineOf: Scenario['coroutineOf'],
): readonly Lane[] {
  const found = known.get(lanes) ?? { byCoroutine: new Map<string, Lane[]>(), seen: 0 };
  known.set(lanes, found);
  const tasks = lanes.tasks();
  for (; found.seen < tasks.length; found.seen++) {
    const lane = tasks[found.seen] as Lane;
    const name = coroutineOf(lane.name);
    const same = found.byCoroutine.get(name);
    if (same === undefined) found.byCoroutine.set(name, [lane]);
    else same.push(lane);
  }
  return found.byCoroutine.get(coroutine) ?? [];
}
