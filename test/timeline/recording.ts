import {
  code,
  type EventKind,
  type EventOf,
  schema,
  type TraceEvent,
  Trace,
} from '../../src/trace';

const codes: Readonly<Record<EventKind, number>> = { ...code };

/** The fields of an event as a test writes them: texts as such. What is left out is -1 or the first word. */
type Fields<K extends EventKind> = {
  readonly [F in Exclude<keyof EventOf<K>, 'kind'>]?: F extends 'name' | 'error'
    ? string
    : EventOf<K>[F];
};

/** A trace written by hand, event by event, by the names in the schema. */
export class Recording {
  readonly trace = new Trace();
  readonly #stepped = new Set<number>();
  #iteration = 0;

  add<K extends EventKind>(kind: K, fields: Fields<K>): this {
    const columns: {
      word?: readonly [string, readonly string[]];
      a?: string;
      b?: string;
      c?: string;
      x?: string;
    } = schema[kind];
    const given: Readonly<Record<string, unknown>> = fields;
    const number = (name: string | undefined): number => {
      const value = name === undefined ? 0 : (given[name] ?? -1);
      return typeof value === 'string' ? this.trace.text(value) : (value as number);
    };
    const [wordName, words] = columns.word ?? ['', []];
    const word = wordName in given ? words.indexOf(given[wordName] as string) : 0;
    const { a, b, c, x } = columns;
    this.trace.record(codes[kind], word, number(a), number(b), number(c), number(x));
    return this;
  }

  /** An iteration begins at this time. */
  tick(time: number): this {
    this.#iteration++;
    return this.add('iteration', { iteration: this.#iteration, time });
  }

  /** A task is created and its first step becomes ready. */
  task(task: number, name: string, parent = -1): this {
    this.add('taskCreated', { task, parent, name });
    return this.add('ready', { callback: 'first', owner: task });
  }

  /** The task runs: its first step, which is ready already, or a wake-up that becomes ready and runs. */
  step(task: number, time: number): this {
    const callback = this.#stepped.has(task) ? 'wakeup' : 'first';
    this.#stepped.add(task);
    if (callback === 'wakeup') this.add('ready', { callback, owner: task });
    return this.add('callback', { callback, owner: task, time });
  }

  /** An item is made of these numbers. */
  item(item: number, parts: readonly number[] = []): this {
    return this.add('itemMade', { item, offset: this.trace.parts(parts), length: parts.length });
  }

  get events(): TraceEvent[] {
    return [...this.trace.slice()];
  }
}
