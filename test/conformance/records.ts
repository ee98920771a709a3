import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';
import type { QueueState, Snapshot, TaskState, Waiter } from '../../src/timeline/snapshot';
import type { EventOf, Trace } from '../../src/trace';
import { bits } from './bits';

/** Something that a program noted, when its trace had so many events. */
export interface Noted {
  readonly position: number;
  readonly text: string;
}

/** How a scenario writes what its trace has as numbers. */
export interface Wording {
  /** An item that has parts. */
  item(item: number, parts: Uint8Array): string;
  local(name: string, value: number): string;
}

const plain: Wording = { item: String, local: (_, value) => String(value) };

/**
 * A trace as the records that python/observer.py writes of CPython, by way of the timeline: each is
 * read off a snapshot, which is all that the page will know.
 */
export function recordsOf(
  trace: Trace,
  end: string,
  noted: readonly Noted[],
  wording: Wording = plain,
): string {
  return new Records(trace, noted, wording).write(end);
}

const letters: Readonly<Record<Waiter['state'], string>> = {
  pending: 'p',
  woken: 'w',
  cancelled: 'c',
};

function line(waiters: Iterable<Waiter>): string {
  return Array.from(waiters, ({ task, state }) => task + letters[state]).join(' ');
}

/** The array as it is, or, of a long one, the places that have changed. */
function heapText(timers: readonly string[], before: readonly string[]): string {
  if (timers.length <= 12) return `[${timers.join(' ')}]`;
  let text = String(timers.length);
  for (const [at, timer] of timers.entries()) {
    if (before[at] !== timer) text += ` ${at}=${timer}`;
  }
  return text;
}

class Records {
  readonly #snapshot: Snapshot = emptySnapshot();
  readonly #records: string[] = [];
  readonly #last = new Map<string, string>();
  readonly #items = new Map<number, Uint8Array>();
  #timers: readonly string[] = [];
  #cancelledTimers = -1;
  #liveTasks: number[] = [];
  #liveGathers: number[] = [];
  #nextNoted = 0;
  #woken: [task: number, text: string][] = [];
  #raised = '';
  #failed = '';

  constructor(
    readonly trace: Trace,
    readonly noted: readonly Noted[],
    readonly wording: Wording,
  ) {}

  write(end: string): string {
    const snapshot = this.#snapshot;
    const { texts } = this.trace;
    // What the events since the last record belong to; outside the loop at first.
    let header: (() => string) | null = () => 'O';
    for (const event of this.trace.slice()) {
      if (event.kind === 'iteration') {
        if (header !== null) this.#record(header());
        header = () => `I ${snapshot.iteration} ${bits(snapshot.time)}`;
      } else if (event.kind === 'callback' || event.kind === 'skipped') {
        if (header !== null) this.#record(header());
        header = () => this.#callbackHeader(event);
      } else if (snapshot.stopped && header === null) header = () => 'O';
      apply(snapshot, event, texts);
      if (event.kind === 'woken') {
        this.#woken.push([event.task, `${event.lineOf} ${event.object} ${event.task}`]);
      }
      if (event.kind === 'stopped') {
        if (header !== null) this.#record(header());
        header = null;
      } else if (event.kind === 'raised') {
        this.#raised += ` ${event.queue} ${texts[event.error]}`;
      } else if (event.kind === 'callbackFailed') {
        this.#failed = texts[event.error] as string;
      } else if (event.kind === 'itemMade') {
        this.#items.set(event.item, this.trace.partsOf(event.offset, event.length));
      }
    }
    if (header !== null) this.#record(header());
    this.#record(`E ${end}`);
    return this.#records.join('\n');
  }

  #callbackHeader(event: EventOf<'callback' | 'skipped'>): string {
    const { iteration, time, running } = this.#snapshot;
    const { callback, owner, detail } = event.kind === 'callback' ? (running ?? event) : event;
    const fate = event.kind === 'callback' ? 'run' : 'skipped';
    return `C ${iteration} ${bits(time)} ${callback} ${owner} ${detail} ${fate}`;
  }

  #record(header: string): void {
    const parts = [header];
    const log: string[] = [];
    for (let next = this.noted[this.#nextNoted]; next; next = this.noted[this.#nextNoted]) {
      if (next.position > this.#snapshot.position) break;
      log.push(next.text);
      this.#nextNoted++;
    }
    if (log.length > 0) parts.push(`log ${log.join(', ')}`);
    if (this.#raised !== '') parts.push(`raised${this.#raised}`);
    if (this.#failed !== '') parts.push(`error ${this.#failed}`);
    this.#woken.sort(([a], [b]) => a - b);
    if (this.#woken.length > 0)
      parts.push(`woke ${this.#woken.map(([, text]) => text).join(', ')}`);
    this.#raised = '';
    this.#failed = '';
    this.#woken = [];
    this.#state((name, value) => {
      if (this.#last.get(name) === value) return;
      this.#last.set(name, value);
      parts.push(`${name} ${value}`);
    }, header.startsWith('C'));
    this.#records.push(parts.join(' | '));
  }

  #state(section: (name: string, value: string) => void, within: boolean): void {
    const snapshot = this.#snapshot;
    const ready = Array.from(snapshot.ready, ({ callback, owner, detail }) => {
      const handle = callback === 'sleep' || callback === 'timeout' || callback === 'callback';
      const cancelled = handle && snapshot.cancelledReady.has(detail) ? 'x' : '';
      return `${callback} ${owner} ${detail}${cancelled}`;
    });
    section('ready', `${snapshot.dueNow} of [${ready.join(' ')}]`);
    const timers = snapshot.timers.map(
      ({ timer, task, purpose, when, cancelled }) =>
        `${timer}.${task}.${purpose}.${bits(when)}${cancelled ? 'x' : ''}`,
    );
    const { cancelledTimers } = snapshot;
    const before = this.#timers;
    if (
      cancelledTimers !== this.#cancelledTimers ||
      timers.length !== before.length ||
      timers.some((timer, at) => timer !== before[at])
    ) {
      section('timers', `${cancelledTimers} cancelled of ${heapText(timers, before)}`);
      this.#timers = timers;
      this.#cancelledTimers = cancelledTimers;
    }
    for (const queue of snapshot.queues) section(`q${queue.queue}`, this.#queue(queue));
    for (const { semaphore, value, bound, waiters } of snapshot.semaphores) {
      section(`s${semaphore}`, `${value}/${bound} [${line(waiters)}]`);
    }
    for (const { event, set, waiters } of snapshot.events) {
      section(`e${event}`, `${set ? 'set' : 'clear'} [${line(waiters)}]`);
    }
    for (const task of snapshot.tasks.values()) section(`t${task.task}`, this.#task(task));
    for (const task of this.#liveTasks) if (!snapshot.tasks.has(task)) section(`t${task}`, '-');
    this.#liveTasks = [...snapshot.tasks.keys()];
    for (const gather of this.#liveGathers) {
      if (!snapshot.gathers.has(gather)) section(`g${gather}`, '-');
    }
    this.#liveGathers = [...snapshot.gathers.keys()];
    for (const { gather, task, children } of snapshot.gathers.values()) {
      const list = Array.from(children, ({ kind, child }) => `${kind}.${child}`).join(' ');
      section(`g${gather}`, `task ${task} of [${list}]`);
    }
    section('futures', [...snapshot.futures].join(' '));
    const { finished, failed, cancelled } = snapshot.ended;
    const failures = snapshot.failures.map(
      ({ task, error, time, seen }) =>
        `; ${task} ${error} ${bits(time)} ${seen ? 'seen' : 'unseen'}`,
    );
    section(
      'ended',
      `finished ${finished} failed ${failed} cancelled ${cancelled}${failures.join('')}`,
    );
    if (!within) return;
    const knobs = [...snapshot.knobs].sort(([a], [b]) => (a < b ? -1 : 1));
    section('knobs', knobs.map(([name, value]) => `${name} ${bits(value)}`).join(' '));
  }

  #queue(queue: QueueState): string {
    const items = queue.items.map((item) => {
      const parts = this.#items.get(item);
      return parts === undefined ? String(item) : this.wording.item(item, parts);
    });
    return (
      `${queue.queueKind} max ${queue.maxsize} [${items.join(' ')}] ` +
      `unfinished ${queue.unfinished} ${queue.shutDown ? 'shut' : 'open'} ` +
      `getters [${line(queue.getters)}] putters [${line(queue.putters)}] ` +
      `joiners [${line(queue.joiners)}]`
    );
  }

  #task(task: TaskState): string {
    const locals = [...task.locals]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => ` ${name} ${this.wording.local(name, value)}`);
    const name = task.name.startsWith('Task-') ? '' : ` name ${task.name}`;
    return (
      `${task.phase} ${task.wait ?? 'none'} ${task.on} line ${task.line} ` +
      `since ${bits(task.since)}${locals.join('')} ` +
      `cancelling ${task.cancelling}${task.mustCancel ? ' must' : ''} ` +
      `parent ${task.parent} born ${bits(task.createdAt)}${name}`
    );
  }
}
