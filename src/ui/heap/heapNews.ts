import type { WatchedRun } from '../../store';
import { heapOf } from '../../store/folds/heapOf';
import { heapSteps, parentOf, type Snapshot } from '../../timeline';
import { heap as words } from '../../words/heap';
import type { Said } from '../../words/stage';
import { HeapFilm } from './heapFilm';
import { heapOrder } from './heapOrder';
import { verdictOf } from './verdict';

const MAIN = 'main';
const { headline } = words;

/** What happened last in the queue by so many events, and why it came out so: the two sentences of the headline. */
export function heapNews(watched: WatchedRun, position: number): Said {
  const { timeline, steps } = watched;
  const heap = heapOf(watched);
  const snapshot = timeline.at(position);
  const queue = snapshot.queues[heap.queue];
  if (queue === undefined) return headline.before;
  const isOver = !Array.from(snapshot.tasks.values()).some(({ name }) => name === MAIN);
  if (isOver) return headline.over(queue.items.length);
  let stop = steps.before('queue', position + 1);
  while (stop > steps.opening) {
    const said = newsOf(watched, stop, snapshot);
    if (said !== null) return said;
    stop = steps.before('queue', stop);
  }
  return headline.before;
}

/** What the last event before a stop says, null if it says nothing of its own. `now` is the playhead's snapshot. */
function newsOf(watched: WatchedRun, stop: number, now: Snapshot): Said | null {
  const { trace, timeline, tasks } = watched;
  const heap = heapOf(watched);
  const event = trace.at(stop - 1);
  const stateThen = () => timeline.at(stop);
  const queueThen = () => stateThen().queues[heap.queue] as Snapshot['queues'][number];
  switch (event.kind) {
    case 'put':
    case 'got':
      return operationNews(watched, heap.countBy({ position: stop }) - 1);
    case 'suspended': {
      if (event.wait === 'get') {
        const { items = [], getters = [] } = now.queues[heap.queue] ?? {};
        const isIdle = items.length === 0 && getters.length > 0;
        return isIdle ? headline.idle(getters.length) : null;
      }
      if (event.wait === 'join') {
        return headline.closing(now.queues[heap.queue]?.unfinished ?? 0);
      }
      const order = orderOfTask(stateThen(), event.task);
      if (order === undefined) return null;
      const outside = queueThen().putters.length;
      return headline.blocked(order, heapOrder(watched.items, order).vip, outside);
    }
    case 'raised': {
      const error = trace.texts[event.error] ?? '';
      const then = stateThen();
      const order = orderOfTask(then, then.runningTask);
      if (watched.isWorker(tasks.of(then.runningTask))) {
        return error === 'QueueShutDown' ? headline.workerLeaves(tasks.of(then.runningTask)) : null;
      }
      if (order === undefined) return null;
      if (error === 'QueueFull') return headline.refused(order);
      return error === 'QueueShutDown' ? headline.turnedAway(order) : null;
    }
    case 'shutdown': {
      const left = queueThen().items.length;
      return event.manner === 'immediate' ? headline.shutDownAtOnce(left) : headline.shutDown(left);
    }
    case 'maxsizeSet':
      return headline.resized(event.maxsize, queueThen().items.length);
    case 'queueMade':
      return headline.open(event.maxsize);
    default:
      return null;
  }
}

function orderOfTask({ tasks }: Snapshot, task: number): number | undefined {
  return tasks.get(task)?.locals.get('order');
}

function operationNews(watched: WatchedRun, number: number): Said {
  const { timeline, tasks, items } = watched;
  const heap = heapOf(watched);
  const operation = heap.at(number);
  const { item, leaf, pos } = operation;
  const before = timeline.at(operation.before).queues[heap.queue]?.items ?? [];
  if (operation.isBroken) return headline.broken(item);
  if (operation.kind === 'push') return pushNews(watched, number);
  const worker = tasks.of(timeline.at(operation.before + 1).runningTask);
  const title = operation.isDropped ? headline.dropped(item) : headline.takes(worker, item);
  const last = before.at(-1) as number;
  if (before.length === 1) return { title, why: headline.lastLeft };
  if (before.length === 2) return { title, why: headline.alone(last) };
  const steps = heapSteps(operation, before.length);
  const countOf = (step: 'sink' | 'rise'): number =>
    steps.filter((each) => each.step === step).length;
  const { number: order } = heapOrder(items, last);
  return { title, why: headline.sinks(order, countOf('sink'), leaf, countOf('rise'), pos) };
}

function pushNews(watched: WatchedRun, number: number): Said {
  const { items } = watched;
  const heap = heapOf(watched);
  const film = new HeapFilm(watched);
  const order = heapOrder(items, heap.at(number).item);
  const others = [];
  let under = null;
  for (let step = heap.stepsBefore(number); step < heap.stepsBefore(number + 1); step++) {
    const { step: done, before } = film.frameAt(step);
    if (done.step !== 'compare') continue;
    const parent = heapOrder(items, before[parentOf(done.at)] as number);
    const verdict = verdictOf(order, parent);
    if (done.isSmaller) others.push({ parent, verdict });
    else under = { parent, verdict };
  }
  const [first] = others;
  if (first === undefined) {
    return under === null
      ? headline.pushedAlone(order)
      : headline.stays(order, under.parent, under.verdict);
  }
  const isAlike = others.every(({ verdict }) => verdict.by === first.verdict.by);
  const parents = others.map(({ parent }) => parent);
  return headline.rises(order, parents, isAlike ? first.verdict.by : 'key', under);
}
