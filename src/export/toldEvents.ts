import type { WatchedRun } from '../store';
import type { EventKind, TraceEvent } from '../trace';

type Value = number | string | readonly number[];

/** An event as it is exported: names in place of the numbers that stand for texts, and parts in place of where they are. */
export interface ToldEvent {
  /** Its sequence number, from 0. */
  readonly seq: number;
  /** The clock, in virtual seconds, when it happened. */
  readonly time: number;
  readonly kind: EventKind;
  /** The name of the task that it is about, '' if it is about none. */
  readonly who: string;
  /** Its own fields, as they are named in the trace. */
  readonly fields: Readonly<Record<string, Value>>;
}

/** The fields that hold the number of a text, by kind of event; -1 is none. */
const textFields: { readonly [Kind in EventKind]?: readonly string[] } = {
  callbackFailed: ['error'],
  taskCreated: ['name'],
  taskEnded: ['error'],
  raised: ['error'],
  knob: ['name'],
  local: ['name'],
  act: ['name'],
  request: ['head', 'body'],
  response: ['text'],
  printed: ['text'],
};

/** The events of a run up to a position, one after the other. */
export function* toldEvents(
  { trace, tasks }: WatchedRun,
  position: number,
): Generator<ToldEvent, void> {
  let time = 0;
  for (let seq = 0; seq < position; seq++) {
    const told = trace.at(seq);
    if ('time' in told) time = told.time;
    const texts = textFields[told.kind] ?? [];
    const fields: Record<string, Value> = {};
    for (const [name, value] of Object.entries(told)) {
      if (name === 'kind' || name === 'time') continue;
      fields[name] = texts.includes(name) ? textOf(tasks, Number(value)) : value;
    }
    if (told.kind === 'itemMade') {
      delete fields['offset'];
      delete fields['length'];
      fields['parts'] = [...trace.partsOf(told.offset, told.length)];
    }
    const task = taskOf(told);
    yield { seq, time, kind: told.kind, who: task < 0 ? '' : tasks.of(task), fields };
  }
}

const textOf = (tasks: WatchedRun['tasks'], number: number): string =>
  number < 0 ? '' : tasks.text(number);

/** The task that an event is about, -1 if it is about none. */
function taskOf(event: TraceEvent): number {
  if ('task' in event) return event.task;
  const isOfTask = 'owner' in event && !['gather', 'input', 'stop'].includes(event.callback);
  return isOfTask ? event.owner : -1;
}
