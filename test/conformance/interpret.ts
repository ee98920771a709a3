import {
  BoundedSemaphore,
  CancelledError,
  type Awaitable,
  type CancellableHandle,
  type Coroutine,
  createTask,
  currentTask,
  Event,
  EventLoop,
  type Future,
  gather,
  LifoQueue,
  PriorityQueue,
  Queue,
  QueueEmpty,
  Runner,
  RuntimeError,
  Semaphore,
  setLocal,
  at,
  sleep,
  type Task,
  TimeoutError,
  timeout,
  ValueError,
  waitFor,
} from '../../src/asyncio';
import { Trace } from '../../src/trace';
import { bits } from './bits';
import {
  type Act,
  type ErrorName,
  type Item,
  most,
  type Op,
  type Program,
  type Wait,
  type What,
} from './program';
import { type Noted, recordsOf } from './records';

/** An item that is compared by its rank alone, so that equal ones can be told apart. */
class Ranked {
  constructor(
    readonly rank: number,
    readonly id: number,
  ) {}

  lt(other: unknown): boolean {
    if (!(other instanceof Ranked)) throw new TypeError('not Ranked');
    return this.rank < other.rank;
  }
}

/** An item that cannot be compared. */
class Unranked {
  constructor(readonly id: number) {}
}

const errors: Readonly<Record<ErrorName, new () => Error>> = {
  ValueError,
  RuntimeError,
  TimeoutError,
  QueueEmpty,
  CancelledError,
};

const queueClasses = { fifo: Queue, priority: PriorityQueue, lifo: LifoQueue };

function made(item: Item): unknown {
  if (typeof item === 'number' || typeof item === 'string') return item;
  if ('id' in item) return 'rank' in item ? new Ranked(item.rank, item.id) : new Unranked(item.id);
  return item.map(made);
}

function numberOf(item: unknown): number {
  if (typeof item === 'number') return item;
  if (Array.isArray(item)) return numberOf(item.at(-1));
  return item instanceof Ranked || item instanceof Unranked ? item.id : -1;
}

function text(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (value instanceof Error) return `!${value.name}`;
  if (Array.isArray(value)) return `[${value.map(text).join(' ')}]`;
  if (value instanceof Ranked || value instanceof Unranked) return `#${value.id}`;
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  throw new TypeError(`no text for a ${typeof value}`);
}

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the program names something that it does not have');
  return found;
}

type InTimeout = ReturnType<typeof timeout>;

/** Runs a random program on our engine. python/interpret.py is the same interpreter on CPython. */
class Interpreter {
  readonly noted: Noted[] = [];
  readonly #queues: Queue<unknown>[] = [];
  readonly #semaphores: Semaphore[] = [];
  readonly #events: Event[] = [];
  readonly #futures: Future<unknown>[] = [];
  readonly #tasks = new Map<number, Task<unknown>>();
  readonly #handles: CancellableHandle[] = [];
  #spawned = 0;
  readonly #timeouts = new Map<Task<unknown> | null, InTimeout[]>();

  constructor(
    readonly program: Program,
    readonly loop: EventLoop,
    readonly trace: Trace,
  ) {}

  *main(): Coroutine<void> {
    const { queues, semaphores, events, futures, bodies } = this.program;
    for (const { kind, maxsize } of queues) this.#queues.push(new queueClasses[kind](maxsize));
    for (const { bounded, value } of semaphores) {
      this.#semaphores.push(bounded ? new BoundedSemaphore(value) : new Semaphore(value));
    }
    for (let n = 0; n < events; n++) this.#events.push(new Event());
    for (let n = 0; n < futures; n++) this.#futures.push(this.loop.createFuture());
    this.#tasks.set(0, currentTask() as Task<unknown>);
    yield* this.#run(known(bodies[0]));
  }

  /** A callback: outside any task, so nothing in it can wait. */
  call(acts: readonly Op[]): void {
    for (const op of acts) {
      try {
        this.#note(op, this.#act(op as Act));
      } catch (error) {
        this.#note(op, error);
        if (op.hard || error instanceof CancelledError) throw error;
      }
    }
  }

  *#run(ops: readonly Op[]): Coroutine<void> {
    for (const op of ops) {
      if (this.noted.length >= most.ops) return;
      at(op.id);
      try {
        this.#note(op, yield* this.#perform(op));
      } catch (error) {
        this.#note(op, error);
        if (op.hard || error instanceof CancelledError) throw error;
      }
    }
  }

  #handle(made: () => CancellableHandle): unknown {
    if (this.#handles.length === most.handles) return 'enough';
    this.#handles.push(made());
    return null;
  }

  #note(op: Op, value: unknown): void {
    this.noted.push({ position: this.trace.length, text: `${op.id}=${text(value)}` });
  }

  /** The latest task of a body; -1 is the current one. */
  #task(number: number): Task<unknown> | null {
    return number === -1 ? currentTask() : (this.#tasks.get(number) ?? null);
  }

  #act(op: Act): unknown {
    switch (op.op) {
      case 'putNowait':
        return known(this.#queues[op.queue]).putNowait(made(op.item));
      case 'getNowait':
        return known(this.#queues[op.queue]).getNowait();
      case 'taskDone':
        return known(this.#queues[op.queue]).taskDone();
      case 'shutdown':
        return known(this.#queues[op.queue]).shutdown(op.immediate);
      case 'setMaxsize':
        return known(this.#queues[op.queue]).setMaxsize(op.maxsize);
      case 'dismiss': {
        const task = this.#task(op.task);
        return task && known(this.#queues[op.queue]).dismiss(task);
      }
      case 'recall': {
        const task = this.#task(op.task);
        return task && known(this.#queues[op.queue]).recall(task);
      }
      case 'look': {
        const queue = known(this.#queues[op.queue]);
        return [queue.qsize(), queue.empty(), queue.full(), queue.maxsize];
      }
      case 'cancel':
        return this.#task(op.task)?.cancel();
      case 'cancelAll':
        for (const task of [...this.loop.tasks]) task.cancel();
        return null;
      case 'uncancel':
        return this.#task(op.task)?.uncancel();
      case 'exception':
        return this.#task(op.task)?.exception();
      case 'inspect': {
        const task = this.#task(op.task);
        return task && [task.done(), task.cancelled(), task.cancelling()];
      }
      case 'spawn':
        if (this.#spawned === most.spawns) return 'enough';
        this.#spawned++;
        this.#tasks.set(op.body, createTask(this.#run(known(this.program.bodies[op.body]))));
        return null;
      case 'release':
        return known(this.#semaphores[op.semaphore]).release();
      case 'withdraw':
        return known(this.#semaphores[op.semaphore]).withdraw(op.permits);
      case 'locked':
        return known(this.#semaphores[op.semaphore]).locked();
      case 'set':
        return known(this.#events[op.event]).set();
      case 'clear':
        return known(this.#events[op.event]).clear();
      case 'isSet':
        return known(this.#events[op.event]).isSet();
      case 'resolve':
        return known(this.#futures[op.future]).setResult(op.value);
      case 'reject':
        return known(this.#futures[op.future]).setException(new ValueError());
      case 'cancelFuture':
        return known(this.#futures[op.future]).cancel();
      case 'watch': {
        const future = 'future' in op ? known(this.#futures[op.future]) : this.#task(op.task);
        future?.addDoneCallback(() => this.call(op.acts));
        return null;
      }
      case 'callSoon':
        return this.#handle(() => this.loop.callSoon(() => this.call(op.acts)));
      case 'callLater':
        return this.#handle(() => this.loop.callLater(op.delay, () => this.call(op.acts)));
      case 'callAt':
        return this.#handle(() => this.loop.callAt(op.when, () => this.call(op.acts)));
      case 'cancelHandle':
        return this.#handles.at(-1 - op.back)?.cancel();
      case 'reschedule': {
        const inside = this.#timeouts.get(currentTask())?.at(-1);
        return inside?.reschedule(op.delay === null ? null : this.loop.time() + op.delay);
      }
      case 'block':
        return this.loop.block(op.seconds);
      case 'time':
        return bits(this.loop.time());
      case 'raise':
        throw new errors[op.error]();
    }
  }

  *#perform(op: Act | Wait): Coroutine<unknown> {
    switch (op.op) {
      case 'sleep':
        return yield* sleep(op.delay, (op as Op).id);
      case 'put':
        return yield* known(this.#queues[op.queue]).put(made(op.item));
      case 'get': {
        const item = yield* known(this.#queues[op.queue]).get();
        setLocal('item', numberOf(item));
        return item;
      }
      case 'join':
        return yield* known(this.#queues[op.queue]).join();
      case 'acquire':
        return yield* known(this.#semaphores[op.semaphore]).acquire();
      case 'hold': {
        const semaphore = known(this.#semaphores[op.semaphore]);
        yield* semaphore.acquire();
        try {
          yield* this.#run(op.body);
        } finally {
          semaphore.release();
        }
        return null;
      }
      case 'wait':
        return yield* known(this.#events[op.event]).wait();
      case 'await': {
        const awaitable = this.#awaitable(op.what);
        return awaitable && (yield* awaitable);
      }
      case 'waitFor': {
        const awaitable = this.#awaitable(op.what);
        return awaitable && (yield* waitFor(awaitable, op.timeout));
      }
      case 'timeout': {
        const task = currentTask();
        const inside = this.#timeouts.get(task) ?? [];
        this.#timeouts.set(task, inside);
        const deadline = timeout(op.delay);
        inside.push(deadline);
        try {
          yield* deadline.during(() => this.#run(op.body));
        } finally {
          inside.pop();
        }
        return deadline.expired();
      }
      case 'repeat':
        for (let n = 0; n < op.times; n++) yield* this.#run(op.body);
        return null;
      case 'try':
        try {
          yield* this.#run(op.body);
        } catch (error) {
          if (op.catches === 'cancelled' && !(error instanceof CancelledError)) throw error;
          yield* this.#run(op.handler);
          if (op.reraises) throw error;
        } finally {
          yield* this.#run(op.last);
        }
        return null;
      default:
        return this.#act(op);
    }
  }

  #awaitable(what: What): Awaitable<unknown> | null {
    switch (what.kind) {
      case 'task':
        return this.#task(what.task);
      case 'future':
        return known(this.#futures[what.future]);
      case 'gather': {
        const of = what.of.map((each) => this.#awaitable(each)).filter((each) => each !== null);
        return gather(of, { returnExceptions: what.returnExceptions });
      }
      case 'coroutine':
        return this.#inline(what.body, what.value);
      case 'sleep':
        return sleep(what.delay, what.value);
      case 'put':
        return known(this.#queues[what.queue]).put(made(what.item));
      case 'get':
        return known(this.#queues[what.queue]).get();
      case 'join':
        return known(this.#queues[what.queue]).join();
      case 'acquire':
        return known(this.#semaphores[what.semaphore]).acquire();
      case 'wait':
        return known(this.#events[what.event]).wait();
    }
  }

  *#inline(body: readonly Op[], value: number): Coroutine<number> {
    yield* this.#run(body);
    return value;
  }
}

/** A program lived through on our engine at this cost. */
export function live(program: Program, callbackCost: number, limit: number) {
  const trace = new Trace();
  const loop = new EventLoop({ callbackCost, recorder: trace });
  const interpreter = new Interpreter(program, loop, trace);
  const runner = new Runner(loop, interpreter.main(), 'main');
  for (const { at: when, acts } of program.inputs) {
    loop.addInput(when, () => interpreter.call(acts));
  }
  let end: string = 'busy';
  // An iteration at a time: the limit is one of the whole run. Only an engine that is broken gets there.
  for (let left = limit; left > 0; left--) {
    end = runner.advance(Infinity, 1);
    if (end !== 'busy') break;
  }
  return { trace, end, noted: interpreter.noted };
}

/** The records of a program on our engine, its trace folded by the timeline, at this cost. */
export function interpret(program: Program, callbackCost: number, limit: number): string {
  const { trace, end, noted } = live(program, callbackCost, limit);
  return recordsOf(trace, end, noted);
}
