import type { CallbackKind, EventOf, TimerPurpose, TraceEvent } from '../trace';
import { popTo, pushAt } from './heapMoves';
import { known } from './known';
import { Line } from './line';
import type {
  QueueState,
  ReadyCallback,
  Snapshot,
  TaskState,
  TimerState,
  Waiter,
} from './snapshot';
import { forgetsWoken, lineWaitedIn, markWaiter, removeWaiter, waitersOf } from './waiterLines';

const callbackOf: Readonly<Record<TimerPurpose, CallbackKind>> = {
  sleep: 'sleep',
  timeout: 'timeout',
  later: 'callback',
};

/** Shared by all that have none yet: a map of its own for each of a crowd would be most of the crowd. */
const NO_LOCALS = new Map<string, number>();

function copyTask(task: TaskState): TaskState {
  const { locals } = task;
  // Field by field, so that all tasks have one shape: to spread a copy of a copy takes twice as long.
  return {
    task: task.task,
    parent: task.parent,
    name: task.name,
    createdAt: task.createdAt,
    phase: task.phase,
    wait: task.wait,
    on: task.on,
    line: task.line,
    since: task.since,
    mustCancel: task.mustCancel,
    cancelling: task.cancelling,
    ticket: task.ticket,
    locals: locals === NO_LOCALS ? locals : new Map(locals),
  };
}

/** The task, to be changed. */
function taskOf(snapshot: Snapshot, task: number): TaskState {
  return known(snapshot.tasks.toChange(task, copyTask), 'task', task);
}

function queueOf(snapshot: Snapshot, queue: number): QueueState {
  return known(snapshot.queues[queue], 'queue', queue);
}

/** The task, only to be read. */
function stateOf(snapshot: Snapshot, task: number): Readonly<TaskState> {
  return known(snapshot.tasks.get(task), 'task', task);
}

/** A text of the trace; '' for -1. */
function textOf(texts: readonly string[], number: number): string {
  return number === -1 ? '' : known(texts[number], 'text', number);
}

/** Things are numbered in the order of creation, so each is kept at its number. */
function appendAs<T>(list: T[], what: string, number: number, thing: T): void {
  if (list.length !== number) {
    throw new Error(`The trace makes ${what} ${number} when there are ${list.length}`);
  }
  list.push(thing);
}

/** Whether a callback of this kind is a step of the task that owns it. */
function isStep(callback: CallbackKind): boolean {
  return (
    callback === 'first' || callback === 'yield' || callback === 'wakeup' || callback === 'throw'
  );
}

function appendReady(snapshot: Snapshot, callback: ReadyCallback): void {
  snapshot.ready.push(callback);
  if (snapshot.collecting) snapshot.dueNow++;
}

function takeReady(snapshot: Snapshot, event: EventOf<'callback' | 'skipped'>): ReadyCallback {
  const next = snapshot.ready.shift();
  if (
    next === undefined ||
    next.callback !== event.callback ||
    next.owner !== event.owner ||
    next.detail !== event.detail
  ) {
    throw new Error(
      `The trace takes ${event.callback} ${event.owner}/${event.detail} from a ready queue ` +
        (next ? `that begins with ${next.callback} ${next.owner}/${next.detail}` : 'without any'),
    );
  }
  snapshot.time = event.time;
  snapshot.dueNow--;
  snapshot.collecting = false;
  return next;
}

function popTimer(snapshot: Snapshot, event: EventOf<'timerDue' | 'timerDropped'>): TimerState {
  const timer = popTo(snapshot.timers, event.pos);
  if (timer.timer !== event.timer) {
    throw new Error(`The trace pops timer ${event.timer} where the heap has ${timer.timer}`);
  }
  return timer;
}

/** Rule T4: in the heap it stays and is counted; in the ready queue it will be skipped. */
function cancelTimer(snapshot: Snapshot, number: number): void {
  const { timers, ready } = snapshot;
  // From the end, where the youngest are: they are the ones that are taken back.
  for (let at = timers.length - 1; at >= 0; at--) {
    const timer = timers[at] as TimerState;
    if (timer.timer !== number) continue;
    // A new object, so that copies of a snapshot can share timers.
    timers[at] = { ...timer, cancelled: true };
    snapshot.cancelledTimers++;
    return;
  }
  const isHandle = ({ callback, detail }: ReadyCallback): boolean =>
    detail === number &&
    (callback === 'sleep' || callback === 'timeout' || callback === 'callback');
  for (const callback of ready) {
    if (isHandle(callback)) snapshot.cancelledReady.add(number);
  }
}

/** The future that the task awaits is cancelled; if it stands in a line it stays there (rule Q5). */
function cancelWaiter(snapshot: Snapshot, task: TaskState): void {
  const line = task.wait === null ? null : lineWaitedIn(task.wait);
  if (line !== null) markWaiter(waitersOf(snapshot, line, task.on), task, 'cancelled');
}

function suspend(snapshot: Snapshot, event: EventOf<'suspended'>): void {
  const task = taskOf(snapshot, event.task);
  task.phase = 'waiting';
  task.wait = event.wait;
  task.on = event.on;
  task.line = event.line;
  task.since = snapshot.time;
  const line = lineWaitedIn(event.wait);
  if (line !== null) {
    const waiter = { task: event.task, state: 'pending' } as const;
    task.ticket = waitersOf(snapshot, line, event.on).push(waiter);
  }
}

function setLocal(task: TaskState, name: string, value: number): void {
  if (task.locals === NO_LOCALS) task.locals = new Map();
  task.locals.set(name, value);
}

/** A new object, so that copies of a snapshot can share failures. */
function seeError({ failures }: Snapshot, task: number): void {
  const at = failures.findIndex((failure) => failure.task === task);
  failures[at] = { ...known(failures[at], 'failed task', task), seen: true };
}

function put(queue: QueueState, event: EventOf<'put'>): void {
  if (queue.queueKind === 'priority') pushAt(queue.items, event.item, event.pos);
  else queue.items.push(event.item);
  if (event.counting === 'counted') queue.unfinished++;
}

function remove(queue: QueueState, event: EventOf<'got'>): void {
  const { queueKind, items } = queue;
  const item =
    queueKind === 'fifo'
      ? items.shift()
      : queueKind === 'lifo'
        ? items.pop()
        : popTo(items, event.pos);
  if (item !== event.item) {
    throw new Error(`The trace takes ${event.item} from queue ${queue.queue}, which has ${item}`);
  }
  if (event.removal === 'dropped' && queue.unfinished > 0) queue.unfinished--;
}

/**
 * Folds one event into the snapshot, which it changes. `texts` are those of the event's trace.
 *
 * Nothing is decided here: what an engine did follows from what it told, item by item and place by
 * place. Throws an Error if the event cannot follow on what went before.
 */
export function apply(snapshot: Snapshot, event: TraceEvent, texts: readonly string[]): void {
  snapshot.position++;
  switch (event.kind) {
    case 'iteration':
      snapshot.time = event.time;
      snapshot.iteration = event.iteration;
      snapshot.running = null;
      snapshot.runningTask = -1;
      snapshot.dueNow = snapshot.ready.length;
      snapshot.collecting = true;
      snapshot.stopped = false;
      return;
    case 'idled':
    case 'blocked':
      snapshot.time = event.time;
      return;
    case 'ready': {
      const { callback, owner, detail } = event;
      appendReady(snapshot, { callback, owner, detail });
      if (isStep(callback) && callback !== 'first') taskOf(snapshot, owner).phase = 'woken';
      return;
    }
    case 'callback': {
      snapshot.running = takeReady(snapshot, event);
      snapshot.runningTask = -1;
      if (!isStep(event.callback)) return;
      const task = taskOf(snapshot, event.owner);
      task.phase = 'running';
      task.wait = null;
      task.on = -1;
      task.mustCancel = false;
      snapshot.runningTask = task.task;
      return;
    }
    case 'skipped':
      takeReady(snapshot, event);
      snapshot.running = null;
      snapshot.runningTask = -1;
      snapshot.cancelledReady.delete(event.detail);
      return;
    case 'stopped':
      snapshot.time = event.time;
      snapshot.stopped = true;
      return;

    case 'timerSet': {
      const { timer, task, purpose, when, pos } = event;
      // Without a place in the heap it went straight to the ready queue, which the next event tells.
      if (pos >= 0) pushAt(snapshot.timers, { timer, task, purpose, when, cancelled: false }, pos);
      return;
    }
    case 'timerCancelled':
      cancelTimer(snapshot, event.timer);
      return;
    case 'timerDue': {
      const { timer, task, purpose, cancelled } = popTimer(snapshot, event);
      appendReady(snapshot, { callback: callbackOf[purpose], owner: task, detail: timer });
      // Rule T4: the count of cancelled timers stays as it is, which makes it drift.
      if (cancelled) snapshot.cancelledReady.add(timer);
      return;
    }
    case 'timerDropped':
      popTimer(snapshot, event);
      snapshot.cancelledTimers--;
      return;
    case 'timersCompacted':
      for (const timer of snapshot.timers) {
        if (!timer.cancelled) snapshot.uncompacted.set(timer.timer, timer);
      }
      snapshot.timers.length = 0;
      snapshot.cancelledTimers = 0;
      return;
    case 'timerKept':
      snapshot.timers.push(known(snapshot.uncompacted.get(event.timer), 'timer', event.timer));
      snapshot.uncompacted.delete(event.timer);
      return;

    case 'taskCreated':
      snapshot.tasks.set(event.task, {
        task: event.task,
        parent: event.parent,
        name: textOf(texts, event.name),
        createdAt: snapshot.time,
        phase: 'created',
        wait: null,
        on: -1,
        line: 0,
        since: snapshot.time,
        mustCancel: false,
        cancelling: 0,
        ticket: -1,
        locals: NO_LOCALS,
      });
      return;
    case 'suspended':
      suspend(snapshot, event);
      return;
    case 'taskEnded': {
      const { task, name } = stateOf(snapshot, event.task);
      snapshot.tasks.delete(task);
      snapshot.ended[event.outcome]++;
      if (event.outcome === 'failed') {
        const error = textOf(texts, event.error);
        snapshot.failures.push({ task, name, error, time: snapshot.time, seen: false });
      }
      return;
    }
    case 'errorSeen':
      seeError(snapshot, event.task);
      return;
    case 'cancelRequested': {
      const task = taskOf(snapshot, event.task);
      task.cancelling++;
      if (event.route === 'nextStep') task.mustCancel = true;
      else if (event.route === 'waiter') cancelWaiter(snapshot, task);
      return;
    }
    case 'cancelForwarded': {
      const task = taskOf(snapshot, event.task);
      task.mustCancel = false;
      if (event.route === 'waiter') cancelWaiter(snapshot, task);
      return;
    }
    case 'uncancelled': {
      const task = taskOf(snapshot, event.task);
      task.cancelling = event.left;
      if (event.left === 0) task.mustCancel = false;
      return;
    }

    case 'queueMade':
      appendAs(snapshot.queues, 'queue', event.queue, {
        queue: event.queue,
        queueKind: event.queueKind,
        maxsize: event.maxsize,
        items: [],
        unfinished: 0,
        shutDown: false,
        getters: new Line<Waiter>(),
        putters: new Line<Waiter>(),
        joiners: new Line<Waiter>(),
      });
      return;
    case 'maxsizeSet':
      queueOf(snapshot, event.queue).maxsize = event.maxsize;
      return;
    case 'put':
      put(queueOf(snapshot, event.queue), event);
      return;
    case 'got':
      remove(queueOf(snapshot, event.queue), event);
      return;
    case 'taskDone':
      queueOf(snapshot, event.queue).unfinished = event.unfinished;
      return;
    case 'shutdown':
      queueOf(snapshot, event.queue).shutDown = true;
      return;
    case 'woken': {
      const waiters = waitersOf(snapshot, event.lineOf, event.object);
      const task = stateOf(snapshot, event.task);
      if (forgetsWoken(event.lineOf)) removeWaiter(waiters, task);
      else markWaiter(waiters, task, 'woken');
      return;
    }
    case 'waiterLeft':
      removeWaiter(waitersOf(snapshot, event.lineOf, event.object), stateOf(snapshot, event.task));
      return;

    case 'semaphoreMade':
      appendAs(snapshot.semaphores, 'semaphore', event.semaphore, {
        semaphore: event.semaphore,
        value: event.value,
        bound: event.bound,
        waiters: new Line<Waiter>(),
      });
      return;
    case 'semaphoreMoved':
      known(snapshot.semaphores[event.semaphore], 'semaphore', event.semaphore).value = event.value;
      return;
    case 'eventMade':
      appendAs(snapshot.events, 'event', event.event, {
        event: event.event,
        set: false,
        waiters: new Line<Waiter>(),
      });
      return;
    case 'eventSet':
      known(snapshot.events[event.event], 'event', event.event).set = true;
      return;
    case 'eventCleared':
      known(snapshot.events[event.event], 'event', event.event).set = false;
      return;
    case 'futureMade':
      snapshot.futures.add(event.future);
      return;
    case 'futureDone':
      snapshot.futures.delete(event.future);
      return;
    case 'gatherMade': {
      const { gather, task, count } = event;
      snapshot.gathers.set(gather, { gather, task, count, children: new Line() });
      return;
    }
    case 'gatherChild':
      known(snapshot.gathers.get(event.gather), 'gather', event.gather).children.push({
        kind: event.childKind,
        child: event.child,
      });
      return;
    case 'gatherDone':
      snapshot.gathers.delete(event.gather);
      return;

    case 'hung': {
      const { task, operations } = event;
      snapshot.hung = { task, operations, position: snapshot.position };
      return;
    }
    case 'knob':
      snapshot.knobs.set(textOf(texts, event.name), event.value);
      return;
    case 'local':
      setLocal(taskOf(snapshot, event.task), textOf(texts, event.name), event.value);
      return;
    case 'act':
    case 'request':
    case 'response':
    case 'printed':
    case 'callbackFailed':
    case 'raised':
    case 'itemMade':
      return;
    default: {
      const never: never = event;
      throw new Error(`No such event: ${JSON.stringify(never)}`);
    }
  }
}
