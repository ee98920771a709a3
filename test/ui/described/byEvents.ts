import type { Trace } from '../../../src/trace';

/** What stands where after so many events, by reading them one by one: no snapshot is asked. */
export interface ByEvents {
  /** The items in queue 0, by number. */
  readonly inQueue: ReadonlySet<number>;
  /** What each task that lives waits for, `null` if it is to run, and since when; by name. */
  readonly tasks: ReadonlyMap<string, { readonly wait: string | null; readonly since: number }>;
  readonly ready: number;
  readonly timers: number;
}

/** The callbacks that run a task's own code. */
const steps: ReadonlySet<string> = new Set(['first', 'yield', 'wakeup', 'throw']);

/** Reads the first `position` events of a trace. */
export function byEvents(trace: Trace, position: number): ByEvents {
  const inQueue = new Set<number>();
  const names = new Map<number, string>();
  const tasks = new Map<string, { wait: string | null; since: number }>();
  let [ready, timers, time] = [0, 0, 0];
  const rest = (task: number, wait: string | null): void => {
    const name = names.get(task);
    if (name !== undefined && tasks.has(name)) tasks.set(name, { wait, since: time });
  };
  for (let index = 0; index < position; index++) {
    const event = trace.at(index);
    if ('time' in event) time = event.time;
    switch (event.kind) {
      case 'ready':
        ready++;
        rest(steps.has(event.callback) ? event.owner : -1, null);
        break;
      case 'callback':
        ready--;
        // The others do not step the task whose they are.
        rest(steps.has(event.callback) ? event.owner : -1, null);
        break;
      case 'skipped':
        ready--;
        break;
      case 'timerSet':
        timers++;
        break;
      case 'timerDue':
        timers--;
        ready++;
        break;
      case 'timerDropped':
        timers--;
        break;
      case 'timersCompacted':
        timers = event.kept;
        break;
      case 'taskCreated':
        names.set(event.task, trace.texts[event.name] as string);
        tasks.set(trace.texts[event.name] as string, { wait: null, since: time });
        break;
      case 'taskEnded':
        tasks.delete(names.get(event.task) as string);
        break;
      case 'suspended':
        rest(event.task, event.wait);
        break;
      case 'put':
        if (event.queue === 0) inQueue.add(event.item);
        break;
      case 'got':
        if (event.queue === 0) inQueue.delete(event.item);
        break;
      default:
    }
  }
  return { inQueue, tasks, ready, timers };
}
