import { type EventKind, eventKinds, type TraceEvent } from '../trace';
import { CHUNK, Column } from './column';
import type { Follower } from './follower';
import { type LogKind, logKindOf, logKinds } from './logKind';
import type { Snapshot } from './snapshot';
import type { TaskNames } from './taskNames';
import { taskOfCallback } from './taskOfCallback';

/** No row, or no task. */
const NONE = -1;

/** The group of each kind of event as its place in `logKinds`. */
const groups = new Map<EventKind, number>();
for (const kind of eventKinds) {
  const logKind = logKindOf(kind);
  if (logKind !== null) groups.set(kind, logKinds.indexOf(logKind));
}

export interface LogFilter {
  readonly kinds: ReadonlySet<LogKind>;
  /** The rows about tasks of this name; null for all rows, those about no task too. */
  readonly task: string | null;
}

/**
 * Which events of a run have a sentence: a row for each, with its group and the task that it is about.
 * The sentences themselves are made when they are read (see logLine.ts). Nine bytes a row.
 */
export class Log implements Follower {
  readonly #names: TaskNames;
  readonly #events = new Column('int');
  readonly #kinds = new Column('byte');
  readonly #tasks = new Column('int');

  /** @param names must be told each event before the log is */
  constructor(names: TaskNames) {
    this.#names = names;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    const group = groups.get(event.kind);
    if (group === undefined) return;
    this.#events.push(after.position - 1);
    this.#kinds.push(group);
    this.#tasks.push(taskOf(event, after));
  }

  /** How many rows there are. */
  get length(): number {
    return this.#events.length;
  }

  /** The memory that the rows take, in bytes. */
  get bytes(): number {
    return this.#events.bytes + this.#kinds.bytes + this.#tasks.bytes;
  }

  /** The index in the trace of the event that this row tells. */
  indexOf(row: number): number {
    return this.#events.at(row);
  }

  kindOf(row: number): LogKind {
    return logKinds[this.#kinds.at(row)] as LogKind;
  }

  /** The number of the task that the row is about, -1 if it is the loop's own. */
  taskOf(row: number): number {
    return this.#tasks.at(row);
  }

  /** The name of that task, null if the row is about none. */
  nameOf(row: number): string | null {
    const task = this.taskOf(row);
    return task === NONE ? null : this.#names.of(task);
  }

  /** The last row that a playhead after `position` events has come to, -1 if there is none. */
  rowBefore(position: number): number {
    return this.#events.countTo(position - 1) - 1;
  }

  /** The rows that pass a filter; there come to be more as the run grows. */
  filtered(filter: LogFilter): LogRows {
    return new LogRows(this.#kinds, this.#tasks, this.#names, filter);
  }
}

/** The rows of a log that pass a filter, in its order. It looks at each row of the log once, when it is asked. */
export class LogRows {
  readonly #kinds: Column;
  readonly #tasks: Column;
  readonly #names: TaskNames;
  /** By the number of a group: 1 if it passes. */
  readonly #passes: Uint8Array;
  readonly #name: string | null;
  /** By task: whether it has the name that is asked for. */
  readonly #isNamed: boolean[] = [];
  /** The rows that pass; null if all do. */
  readonly #rows: Column | null;
  #seen = 0;

  constructor(kinds: Column, tasks: Column, names: TaskNames, filter: LogFilter) {
    this.#kinds = kinds;
    this.#tasks = tasks;
    this.#names = names;
    this.#passes = Uint8Array.from(logKinds, (kind) => (filter.kinds.has(kind) ? 1 : 0));
    this.#name = filter.task;
    const isAll = filter.task === null && filter.kinds.size === logKinds.length;
    this.#rows = isAll ? null : new Column('int');
  }

  get length(): number {
    this.#extend();
    return this.#rows?.length ?? this.#kinds.length;
  }

  /** The row of the log that stands at this place. Throws a RangeError outside 0 … length − 1. */
  rowAt(place: number): number {
    this.#extend();
    return this.#rows?.at(place) ?? place;
  }

  /** The place of the last of these rows that is `row` or before it, -1 if there is none. */
  placeBefore(row: number): number {
    this.#extend();
    return this.#rows === null ? row : this.#rows.countTo(row) - 1;
  }

  #extend(): void {
    const { length } = this.#kinds;
    if (this.#rows === null || this.#seen === length) return;
    for (let task = this.#isNamed.length; task < this.#names.size; task++) {
      this.#isNamed.push(this.#names.of(task) === this.#name);
    }
    while (this.#seen < length) this.#look(this.#rows, length);
  }

  /** Looks at the rows up to `length` that are in one chunk: millions of them in a blink. */
  #look(rows: Column, length: number): void {
    const passes = this.#passes;
    const isAnybody = this.#name === null;
    const isNamed = this.#isNamed;
    const kinds = this.#kinds.chunkAt(this.#seen);
    const tasks = this.#tasks.chunkAt(this.#seen);
    const before = this.#seen - (this.#seen % CHUNK);
    const end = Math.min(CHUNK, length - before);
    for (let at = this.#seen - before; at < end; at++) {
      if (passes[kinds[at] as number] === 0) continue;
      const task = tasks[at] as number;
      if (isAnybody || (task !== NONE && isNamed[task] === true)) rows.push(before + at);
    }
    this.#seen = before + end;
  }
}

/** The task that an event is about: its own, or else the one that runs. */
function taskOf(event: TraceEvent, after: Snapshot): number {
  switch (event.kind) {
    case 'ready':
    case 'callback':
    case 'skipped':
      return taskOfCallback(event, after);
    case 'timerDue':
      // Its callback has just been appended to the ready queue.
      return after.ready.last?.owner ?? NONE;
    default:
      return 'task' in event ? event.task : after.runningTask;
  }
}
