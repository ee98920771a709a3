import type { CallbackKind, EventOf, TraceEvent } from '../trace';
import { known } from './known';
import type { Sentence, SentenceKey } from './sentence';
import type { QueueState, Snapshot } from './snapshot';
import type { TaskNames } from './taskNames';

type Fields = Sentence['fields'];

const say = (key: SentenceKey, fields: Fields = {}): Sentence => ({ key, fields });

/** The name of a task; -1, for a plain callback, stays -1. */
const nameOf = (names: TaskNames, task: number): string | number =>
  task === -1 ? -1 : names.of(task);

function queueIn(after: Snapshot, queue: number): QueueState {
  return known(after.queues[queue], 'queue', queue);
}

/** What every sentence on a callback may speak of: whose it is, and its number or its gather's child. */
function callbackFields(
  { callback, owner, detail }: EventOf<'ready' | 'callback' | 'skipped'>,
  after: Snapshot,
  names: TaskNames,
): Fields {
  switch (callback) {
    case 'stop':
      return {};
    case 'input':
      return { input: owner };
    case 'gather': {
      // A gather that is done already is no longer in the snapshot, and its late children stay numbers.
      const child = after.gathers.get(owner)?.children.get(detail);
      const name = child?.kind === 'task' ? names.of(child.child) : detail;
      return { gather: owner, child: name };
    }
    default:
      return { task: nameOf(names, owner), timer: detail, from: after.tasks.get(owner)?.line ?? 0 };
  }
}

/** A sentence is one line, and a body that somebody typed may be long. */
const LONGEST_BODY = 80;

function oneLine(text: string): string {
  const chars = Array.from(text.replace(/[ \t\r\n]+/g, ' '));
  return chars.length > LONGEST_BODY ? `${chars.slice(0, LONGEST_BODY).join('')}…` : chars.join('');
}

/** Nothing but what `call_soon` and its kin return can be taken back, and so be skipped. */
function cancellable(callback: CallbackKind): 'sleep' | 'timeout' | 'callback' {
  return callback === 'sleep' || callback === 'timeout' ? callback : 'callback';
}

function timerSet({ purpose, timer, task, when }: EventOf<'timerSet'>, names: TaskNames): Sentence {
  return say(`timerSet.${purpose}`, { timer, task: nameOf(names, task), when });
}

/** The timer has just come to the end of the ready queue. */
function timerDue({ timer }: EventOf<'timerDue'>, after: Snapshot, names: TaskNames): Sentence {
  const { callback, owner } = known(after.ready.last, 'timer', timer);
  const purpose = callback === 'sleep' || callback === 'timeout' ? callback : 'later';
  return say(`timerDue.${purpose}`, { timer, task: nameOf(names, owner) });
}

/** What a suspended task waits for, with the locals that its listing shows. */
function waits(event: EventOf<'suspended'>, after: Snapshot, names: TaskNames): Sentence {
  const { wait, task, on, line } = event;
  const fields: Record<string, string | number> = { task: names.of(task), line };
  for (const [name, value] of known(after.tasks.get(task), 'task', task).locals) {
    fields[`local.${name}`] = value;
  }
  switch (wait) {
    case 'sleep':
      fields.when = known(
        after.timers.find(({ timer }) => timer === on),
        'timer',
        on,
      ).when;
      break;
    case 'join':
      fields.unfinished = queueIn(after, on).unfinished;
      fields.queue = on;
      break;
    case 'get':
    case 'put':
      fields.queue = on;
      break;
    case 'task':
    case 'release':
      fields.other = nameOf(names, on);
      break;
    case 'semaphore':
    case 'event':
    case 'future':
    case 'gather':
      fields[wait] = on;
      break;
    case 'yield':
      break;
    default: {
      const never: never = wait;
      throw new Error(`No such wait: ${String(never)}`);
    }
  }
  return say(`waits.${wait}`, fields);
}

function cancelRequested(
  { task, by, route }: EventOf<'cancelRequested'>,
  names: TaskNames,
): Sentence {
  if (by === -1) return say(`cancelled.${route}`, { task: names.of(task) });
  return say(`cancelledBy.${route}`, { task: names.of(task), by: names.of(by) });
}

function put(event: EventOf<'put'>, after: Snapshot, names: TaskNames): Sentence {
  const { queue, item, pos } = event;
  const { items, maxsize, queueKind } = queueIn(after, queue);
  const task = nameOf(names, after.runningTask);
  const fields = { task, item, queue, pos, size: items.length };
  if (event.counting === 'uncounted') return say('put.uncounted', fields);
  const key = queueKind === 'priority' ? 'putInHeap' : 'put';
  if (maxsize <= 0) return say(`${key}.unlimited`, fields);
  return say(`${key}.bounded`, { ...fields, maxsize });
}

/** `part0`, `part1` … are what it consists of. */
function itemMade(event: EventOf<'itemMade'>, after: Snapshot, names: TaskNames): Sentence {
  const { item, offset, length } = event;
  const task = nameOf(names, after.runningTask);
  const fields: Record<string, string | number> = { task, item, count: length };
  for (const [at, part] of names.parts(offset, length).entries()) fields[`part${at}`] = part;
  return say('itemMade', fields);
}

/** What a line of waiters belongs to, under the name of its field. */
function lineFields(
  { lineOf, object, task }: EventOf<'woken' | 'waiterLeft'>,
  names: TaskNames,
): Fields {
  const of = lineOf === 'semaphore' || lineOf === 'event' ? lineOf : 'queue';
  return { task: names.of(task), [of]: object };
}

/**
 * The one sentence that is said of an event, null for those whose kind has none (see logKindOf).
 *
 * @param after what is true after the event
 * @param names has been told all events up to this one
 */
export function narrate(event: TraceEvent, after: Snapshot, names: TaskNames): Sentence | null {
  switch (event.kind) {
    case 'iteration':
      return say('iteration', { iteration: event.iteration });
    case 'idled':
      return say('idled', { when: event.time });
    case 'blocked':
      return say('blocked', { task: nameOf(names, after.runningTask), when: event.time });
    case 'ready':
      return say(`ready.${event.callback}`, callbackFields(event, after, names));
    case 'callback':
      return say(`runs.${event.callback}`, callbackFields(event, after, names));
    case 'skipped':
      return say(`skipped.${cancellable(event.callback)}`, callbackFields(event, after, names));
    case 'callbackFailed':
      return say('callbackFailed', { error: names.text(event.error) });
    case 'stopped':
      return say('stopped', { iteration: after.iteration });
    case 'hung':
      return say('hung', { task: nameOf(names, event.task), operations: event.operations });

    case 'timerSet':
      return timerSet(event, names);
    case 'timerCancelled':
      return say('timerCancelled', { timer: event.timer });
    case 'timerDue':
      return timerDue(event, after, names);
    case 'timerDropped':
      return say('timerDropped', { timer: event.timer });
    case 'timersCompacted':
      return say('timersCompacted', { kept: event.kept });

    case 'taskCreated':
      return event.parent === -1
        ? say('taskCreated', { task: names.of(event.task) })
        : say('taskCreatedBy', { task: names.of(event.task), by: names.of(event.parent) });
    case 'suspended':
      return waits(event, after, names);
    case 'taskEnded':
      return say(`ended.${event.outcome}`, {
        task: names.of(event.task),
        ...(event.error === -1 ? {} : { error: names.text(event.error) }),
      });
    case 'cancelRequested':
      return cancelRequested(event, names);
    case 'cancelForwarded':
      return say('cancelForwarded', { task: names.of(event.task) });
    case 'uncancelled':
      return say('uncancelled', { task: names.of(event.task), left: event.left });
    case 'errorSeen':
      return say('errorSeen', { task: names.of(event.task) });

    case 'queueMade':
      return say(`queueMade.${event.queueKind}`, {
        task: nameOf(names, after.runningTask),
        queue: event.queue,
        maxsize: event.maxsize,
      });
    case 'maxsizeSet':
      return event.maxsize <= 0
        ? say('maxsizeUnlimited', { queue: event.queue })
        : say('maxsizeSet', { queue: event.queue, maxsize: event.maxsize });
    case 'put':
      return put(event, after, names);
    case 'got':
      return say(`got.${event.removal}`, {
        task: nameOf(names, after.runningTask),
        item: event.item,
        queue: event.queue,
        size: queueIn(after, event.queue).items.length,
      });
    case 'taskDone':
      return say('taskDone', {
        task: nameOf(names, after.runningTask),
        queue: event.queue,
        unfinished: event.unfinished,
      });
    case 'shutdown':
      return say(`shutdown.${event.manner}`, { queue: event.queue });
    case 'raised':
      return say('raised', {
        task: nameOf(names, after.runningTask),
        queue: event.queue,
        error: names.text(event.error),
      });
    case 'woken':
      return say(`woken.${event.lineOf}`, lineFields(event, names));
    case 'waiterLeft':
      return say(`left.${event.lineOf}`, lineFields(event, names));

    case 'semaphoreMade': {
      const { semaphore, value, bound } = event;
      return bound === -1
        ? say('semaphoreMade', { semaphore, value })
        : say('semaphoreMadeBounded', { semaphore, value, bound });
    }
    case 'semaphoreMoved':
      return say(`permit.${event.move}`, {
        task: nameOf(names, after.runningTask),
        semaphore: event.semaphore,
        value: event.value,
      });
    case 'eventMade':
    case 'eventSet':
    case 'eventCleared':
      return say(event.kind, { event: event.event });
    case 'futureMade':
      return say('futureMade', { future: event.future });
    case 'futureDone':
      return say(`future.${event.outcome}`, { future: event.future });
    case 'gatherMade':
      return say('gatherMade', { gather: event.gather, count: event.count });
    case 'gatherDone':
      return say(`gather.${event.outcome}`, { gather: event.gather });

    case 'knob': {
      // A setting that an input brings is the viewer's; the others are those of the opening.
      const key = after.running?.callback === 'input' ? 'knobSet' : 'knob';
      return say(key, { knob: names.text(event.name), value: event.value });
    }
    case 'act':
      return say('act', { act: names.text(event.name), value: event.value });
    case 'request': {
      const [head, body] = [oneLine(names.text(event.head)), oneLine(names.text(event.body))];
      return say('request', { request: event.request, head, body });
    }
    case 'response': {
      const { request, status } = event;
      return say('response', { request, status, text: oneLine(names.text(event.text)) });
    }
    case 'printed':
      return say('printed', { task: nameOf(names, event.task), text: names.text(event.text) });
    case 'itemMade':
      return itemMade(event, after, names);

    case 'timerKept':
    case 'gatherChild':
    case 'local':
      return null;
    default: {
      const never: never = event;
      throw new Error(`No such event: ${JSON.stringify(never)}`);
    }
  }
}
