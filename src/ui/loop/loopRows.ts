import type { CallbackView, LineView, LoopDoing, LoopView, Snapshot, Waiter } from '../../timeline';
import { loop as words } from '../../words/loop';
import type { Chip, ChipLook, ChipRow, Waited } from './chip';

/** What the panel shows of a loop. */
export interface LoopRows {
  readonly doing: string;
  readonly ready: ChipRow;
  readonly timers: ChipRow;
  readonly waited: readonly Waited[];
}

/** A line of waiters: an array, or the snapshot's own, however long it is. */
type Waiters = Iterable<Waiter> & { readonly length: number };

interface Names {
  of(task: number): string;
}

/** So many chips of a row are made: nobody looks at more, and a program can have a hundred thousand timers. */
const MOST_CHIPS = 300;

/** The local of a task that says whom it brings along. */
const BROUGHT = 'customer';

/** Puts a loop into words; `tasks` are the live ones, `names` those of all, `events` what the listing calls them. */
export function loopRows(
  view: LoopView,
  tasks: Snapshot['tasks'],
  names: Names,
  events: readonly string[] = [],
): LoopRows {
  return new Rows(view, tasks, names, events).all();
}

class Rows {
  readonly #view: LoopView;
  readonly #tasks: Snapshot['tasks'];
  readonly #names: Names;
  readonly #events: readonly string[];

  constructor(view: LoopView, tasks: Snapshot['tasks'], names: Names, events: readonly string[]) {
    this.#events = events;
    this.#view = view;
    this.#tasks = tasks;
    this.#names = names;
  }

  all(): LoopRows {
    const { state, queues, semaphores, events } = this.#view;
    return {
      doing: doingText(state),
      ready: this.#ready(),
      timers: this.#timers(),
      waited: [
        ...queues.map((queue) => this.#queue(queue)),
        ...semaphores.map(({ semaphore, value, bound, waiters }) => ({
          name: words.semaphore(semaphore),
          figures: [{ text: words.value(value, bound) }],
          rows: [this.#line(words.waiters, waiters)],
        })),
        ...events.map(({ event, set, waiters }) => ({
          name: words.event(event, this.#events[event]),
          figures: [{ text: set ? words.set : words.notSet }],
          rows: [this.#line(words.waiters, waiters)],
        })),
      ],
    };
  }

  #ready(): ChipRow {
    const { current, thisIteration, nextIteration, iteration, state } = this.#view;
    const isRunning = state.doing === 'running' || state.doing === 'hung';
    const now = current === null ? [] : [this.#callback(current, isRunning ? 'running' : 'ran')];
    const queued = [...thisIteration, ...nextIteration];
    const row = {
      label: words.ready,
      count: queued.length,
      chips: [...now, ...chipsOf(queued, (callback) => this.#callback(callback))],
      total: now.length + queued.length,
      lines: 2,
    };
    if (nextIteration.length === 0) return row;
    const divider = {
      at: now.length + thisIteration.length,
      text: words.next(iteration + 1),
      spoken: words.nextSpoken(iteration + 1),
    };
    return { ...row, divider };
  }

  #callback({ callback, task, isCancelled }: CallbackView, look: ChipLook = 'plain'): Chip {
    const name = this.#nameOf(task);
    const text = words.chip(name, words.callbacks[callback]);
    return this.#chip(text, isCancelled ? 'skipped' : look, name);
  }

  #timers(): ChipRow {
    const { timers } = this.#view;
    const chips = chipsOf(timers, ({ when, task, purpose, isCancelled }) => {
      const name = this.#nameOf(task);
      const text = words.timer(when, name, words.purposes[purpose]);
      const exact = words.deadline(words.chip(name, words.purposes[purpose]), when);
      return this.#chip(text, isCancelled ? 'dropped' : 'plain', name, exact);
    });
    return { label: words.timers, count: timers.length, chips, total: timers.length, lines: 2 };
  }

  #queue(queue: LoopView['queues'][number]): Waited {
    const { queueKind, maxsize, size, unfinished, isShutDown, putters, getters, joiners } = queue;
    const name = words.queue(queueKind, maxsize);
    return {
      name: this.#view.queues.length > 1 ? words.numbered(queue.queue, name) : name,
      figures: [
        { text: words.size(size, maxsize), spoken: words.sizeSpoken(size, maxsize) },
        { text: words.unfinished(unfinished) },
        ...(isShutDown ? [{ text: words.shutDown }] : []),
      ],
      rows: [
        this.#queueLine(words.putters, putters, (task) =>
          words.putter(this.#names.of(task), this.#tasks.get(task)?.locals.get(BROUGHT)),
        ),
        this.#queueLine(words.getters, getters, (task) => this.#names.of(task)),
        this.#line(words.joiners, joiners),
      ],
    };
  }

  /** Who was woken has left the queue's line, but stands beside it until it has run (rule Q3). */
  #queueLine(
    label: string,
    { woken, waiting }: LineView,
    textOf: (task: number) => string,
  ): ChipRow {
    const row = this.#line(label, waiting, textOf);
    const beside = chipsOf(woken, (task) =>
      this.#chip(textOf(task), 'woken', this.#names.of(task)),
    );
    return { ...row, chips: [...beside, ...row.chips], total: woken.length + row.total };
  }

  #line(
    label: string,
    waiters: Waiters,
    textOf = (task: number): string => this.#names.of(task),
  ): ChipRow {
    const chips = chipsOf(waiters, ({ task, state }) =>
      this.#chip(textOf(task), state === 'pending' ? 'plain' : state, this.#names.of(task)),
    );
    return { label, count: waiters.length, chips, total: waiters.length, lines: 1 };
  }

  #chip(text: string, look: ChipLook, task: string | null, exact = text): Chip {
    return { text, look, task, title: words.states[look](exact) };
  }

  #nameOf(task: number): string | null {
    return task < 0 ? null : this.#names.of(task);
  }
}

function chipsOf<T>(things: Iterable<T>, chipOf: (thing: T) => Chip): Chip[] {
  const chips: Chip[] = [];
  for (const thing of things) {
    if (chips.length === MOST_CHIPS) break;
    chips.push(chipOf(thing));
  }
  return chips;
}

function doingText(state: LoopDoing): string {
  if (state.doing !== 'asleep') return words.doing[state.doing];
  return state.until === null ? words.doing.asleep : words.doing.asleepUntil(state.until);
}
