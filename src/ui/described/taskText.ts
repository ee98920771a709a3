import type { WatchedRun } from '../../store';
import type { Snapshot, TaskState } from '../../timeline';
import { described } from '../../words/described';
import { deadlineOf } from '../stage/scene';
import { itemText } from './itemText';

const { does } = described;

/** The locals by which the listings call what a task has in hand. */
const HELD = ['customer', 'order', 'job'] as const;

/** What a task has in hand, null if nothing. A local keeps its value until the next one comes. */
export function heldBy({ wait, locals }: TaskState): number | null {
  if (wait !== 'sleep' && wait !== 'yield' && wait !== 'put') return null;
  const name = HELD.find((each) => locals.has(each));
  return name === undefined ? null : (locals.get(name) ?? null);
}

/** A task, what it does and since when. */
export function taskText(watched: WatchedRun, snapshot: Snapshot, task: TaskState): string {
  const { name, phase, since, createdAt, mustCancel, cancelling } = task;
  const from = phase === 'running' ? '' : described.since(phase === 'created' ? createdAt : since);
  const isCancelled = mustCancel || cancelling > 0;
  const said = `${doing(watched, snapshot, task)}${from}`;
  return described.task(name, isCancelled ? `${said}${described.cancelled}` : said);
}

function doing(watched: WatchedRun, snapshot: Snapshot, task: TaskState): string {
  const { phase, wait } = task;
  if (phase === 'created' || phase === 'running') return does[phase];
  const held = heldBy(task);
  const item = held === null ? null : itemText(watched, held);
  if (phase === 'woken') {
    if (wait === 'get') return does.getWoken;
    if (wait === 'put') return does.putWoken(item);
    return item === null ? does.woken : does.served(item);
  }
  switch (wait) {
    case 'put':
      return does.put(item);
    case 'sleep': {
      const until = deadlineOf(task, snapshot);
      return item === null ? does.sleep(until) : does.works(item, until);
    }
    case null:
      return does.woken;
    default:
      return does[wait];
  }
}
