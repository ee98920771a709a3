import type { WatchedRun } from '../../store';
import { printedOf } from '../../store/folds/printedOf';

/** A task that is left waiting. */
interface LeftWaiting {
  readonly name: string;
  readonly wait: string | null;
}

/** What came of a run, read from its trace, which must have been lived to its end. Times in virtual seconds. */
export interface Outcome {
  readonly end: WatchedRun['run']['end'];
  readonly endsAt: number;
  readonly printed: readonly { readonly text: string; readonly time: number }[];
  readonly failures: readonly {
    readonly name: string;
    readonly error: string;
    readonly time: number;
  }[];
  /** Who is left in a run that is stuck. */
  readonly left: readonly LeftWaiting[];
  /** How many tasks were cancelled, and how many there were at the most at one time. */
  readonly cancelled: number;
  readonly mostTasks: number;
  /** How many items waited in the first queue: at the most, and after each item that was put into it. */
  readonly longest: number;
  readonly afterPuts: readonly number[];
  /** How often a task was suspended in this: `put`, `get`, `sleep` … */
  readonly suspensions: ReadonlyMap<string, number>;
}

/** Reads what came of a run. */
export function outcomeOf(watched: WatchedRun): Outcome {
  const { run, trace, timeline } = watched;
  const printed = printedOf(watched);
  const suspensions = new Map<string, number>();
  const afterPuts: number[] = [];
  let [size, longest, cancelled, alive, mostTasks] = [0, 0, 0, 0, 0];
  for (const event of trace.slice()) {
    switch (event.kind) {
      case 'suspended':
        suspensions.set(event.wait, (suspensions.get(event.wait) ?? 0) + 1);
        break;
      case 'put':
        if (event.queue !== 0) break;
        afterPuts.push(++size);
        longest = Math.max(longest, size);
        break;
      case 'got':
        if (event.queue === 0) size--;
        break;
      case 'taskCreated':
        mostTasks = Math.max(mostTasks, ++alive);
        break;
      case 'taskEnded':
        alive--;
        if (event.outcome === 'cancelled') cancelled++;
        break;
      default:
    }
  }
  const last = timeline.at(trace.length);
  return {
    end: run.end,
    endsAt: timeline.timeOf(trace.length),
    printed: printed.by({ position: trace.length }),
    failures: last.failures.map(({ name, error, time }) => ({ name, error, time })),
    left: Array.from(last.tasks.values(), ({ name, wait }) => ({ name, wait })),
    cancelled,
    mostTasks,
    longest,
    afterPuts,
    suspensions,
  };
}
