import { code, type Recorder } from '../trace';
import type { Awaitable, Coroutine } from './coroutine';
import { Deadlock, NeverYields, ValueError } from './errors';
import { Deque } from './deque';
import { Future } from './future';
import { type CancellableHandle, FunctionHandle, Handle } from './handle';
import { type HeapPath, heapify } from './heapq';
import { Input } from './input';
import { setRunningLoop } from './runningLoop';
import { Task } from './task';
import { earlier, popTimer, pushTimer } from './timerHeap';
import { callbackKind, waitKind } from './words';

/** A timer is due when its deadline is less than this many seconds ahead (rule T2). */
const CLOCK_RESOLUTION = 1e-9;
/** One `select` waits no longer than a day (rule T6). */
const MAXIMUM_SELECT_TIMEOUT = 86_400;
/** Below this many timers the cancelled ones are left in the heap (rule T4). */
const MIN_SCHEDULED_TIMER_HANDLES = 100;
const MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5;

/**
 * Operations that one callback may do before it is given up: more than any means to do at once. Whoever puts
 * 100,000 items into a queue without a limit does 200,000.
 */
const PATIENCE = 300_000;
/** Outside of callbacks nothing is counted in earnest. */
const OUTSIDE = -(2 ** 30);

export interface LoopOptions {
  /** Virtual seconds that taking a handle from the ready queue costs; 1e-6 unless told otherwise. */
  readonly callbackCost?: number;
  /** Who listens; null for nobody. */
  readonly recorder?: Recorder | null;
  /** Operations that one callback may do before the loop gives it up; 100,000 unless told otherwise. */
  readonly patience?: number;
}

/** The end of `run_until_complete`: its task is done, so the loop leaves after this iteration. */
class StopHandle extends Handle {
  constructor(readonly future: Future<unknown>) {
    super(callbackKind.stop, -1, -1);
  }

  /** `_run_until_complete_cb`: it looks at the error too, if there is one. */
  override run(): void {
    const { future } = this;
    if (!future.cancelled()) future.exception();
    future.loop.stop();
  }
}

/**
 * asyncio's event loop (`base_events.BaseEventLoop`) on a virtual clock, which starts at 0 and moves
 * only when there is nothing to do and by `callbackCost` a handle. Given the same coroutines and
 * inputs it does the same things in the same order as CPython 3.14 does on that clock.
 */
export class EventLoop {
  /** Who listens to what happens, or null. */
  readonly recorder: Recorder | null;
  readonly callbackCost: number;
  /** Handles to run, next first (`_ready`). */
  readonly ready = new Deque<Handle>();
  /** The heap of timers (`_scheduled`). */
  scheduled: CancellableHandle[] = [];
  /** `_timer_cancelled_count`: raised by cancelling, but not lowered when a due timer is popped (T4). */
  timerCancelledCount = 0;
  /** Tasks that have not ended, in order of creation. */
  readonly tasks = new Set<Task<unknown>>();
  nextTaskNumber = 0;
  nextHandleNumber = 0;
  nextQueueNumber = 0;
  nextSemaphoreNumber = 0;
  nextEventNumber = 0;
  nextGatherNumber = 0;
  currentTask: Task<unknown> | null = null;
  iteration = 0;
  private nextFutureNumber = 0;
  private now = 0;
  private stopping = false;
  /** The head of this iteration, up to `select`, is behind us. */
  private begun = false;
  private readonly inputs: Input[] = [];
  private nextInput = 0;
  /** When the next input comes, Infinity if none is known: what each `select` asks. */
  private inputTime = Infinity;
  private readonly path: HeapPath = { leaf: 0, pos: 0 };
  /** Operations that the callback which runs has done so far. */
  private spent = OUTSIDE;
  private patience: number;
  private hung: NeverYields | null = null;

  constructor(options: LoopOptions = {}) {
    this.patience = options.patience ?? PATIENCE;
    this.callbackCost = options.callbackCost ?? 1e-6;
    this.recorder = options.recorder ?? null;
  }

  /** Virtual seconds since the loop was made. */
  time(): number {
    this.spend();
    return this.now;
  }

  /**
   * Ours: called by each operation that a program may repeat without ever giving way. Throws a NeverYields
   * when the callback that runs has done too many; then so does every further one.
   */
  spend(): void {
    if (++this.spent > this.patience) this.giveUp();
  }

  private giveUp(): never {
    if (this.hung === null) {
      const task = this.currentTaskNumber;
      this.hung = new NeverYields(task);
      this.emit(code.hung, 0, task, this.patience, 0, 0);
    }
    // From now on each operation of a callback is one too many.
    this.patience = -1;
    // For a program that catches the error: it comes no further than this iteration.
    this.stopping = true;
    throw this.hung;
  }

  /** Tells the listener, if there is one. Hot paths ask for it themselves first. */
  emit(code: number, word: number, a: number, b: number, c: number, x: number): void {
    if (this.recorder !== null) this.recorder.record(code, word, a, b, c, x);
  }

  /** The number of the running task, -1 in a plain callback. */
  get currentTaskNumber(): number {
    return this.currentTask === null ? -1 : this.currentTask.number;
  }

  /** The name of an error as the number of a text of the trace, -1 if nobody listens. */
  textOfError(error: unknown): number {
    if (this.recorder === null) return -1;
    return this.recorder.text(error instanceof Error ? error.name : String(error));
  }

  /** Appends a handle to the ready queue (`_call_soon`, rule L2). */
  append(handle: Handle): void {
    if (this.recorder !== null) {
      this.recorder.record(code.ready, handle.kind, handle.owner, handle.detail, 0, 0);
    }
    this.ready.append(handle);
  }

  /** `call_soon`: the function runs in the next iteration. */
  callSoon(callback: () => void): CancellableHandle {
    return this.appendNow(new FunctionHandle(callback), this.now);
  }

  /** `call_later`: in `delay` virtual seconds. */
  callLater(delay: number, callback: () => void): CancellableHandle {
    return this.callAt(this.now + delay, callback);
  }

  /** `call_at`: at `when`, in virtual seconds of this loop. */
  callAt(when: number, callback: () => void): CancellableHandle {
    return this.schedule(new FunctionHandle(callback), when);
  }

  /** Puts a timer onto the heap, due at `when`. Throws a ValueError for NaN, as CPython's selector does. */
  schedule<H extends CancellableHandle>(timer: H, when: number): H {
    if (Number.isNaN(when)) throw new ValueError('Invalid deadline: NaN (not a number)');
    this.take(timer, when);
    const path = this.path;
    pushTimer(this.scheduled, timer, path);
    timer.scheduled = true;
    if (this.recorder !== null) {
      this.recorder.record(
        code.timerSet,
        timer.purpose,
        timer.detail,
        timer.owner,
        path.pos,
        timer.when,
      );
    }
    return timer;
  }

  /** Puts a handle that can be cancelled straight into the ready queue, though it was due at `when`. */
  appendNow<H extends CancellableHandle>(handle: H, when: number): H {
    this.take(handle, when);
    this.emit(code.timerSet, handle.purpose, handle.detail, handle.owner, -1, handle.when);
    this.append(handle);
    return handle;
  }

  /** From now on the handle is this loop's, and the running task's. */
  private take(handle: CancellableHandle, when: number): void {
    this.spend();
    handle.loop = this;
    handle.when = when;
    handle.owner = this.currentTaskNumber;
    handle.detail = this.nextHandleNumber++;
    handle.pending = true;
  }

  /** `create_task`. */
  createTask<T>(coroutine: Coroutine<T>, name?: string): Task<T> {
    this.spend();
    return new Task(this, coroutine, name);
  }

  /** `create_future`. */
  createFuture<T>(): Future<T> {
    this.spend();
    const number = this.nextFutureNumber++;
    this.emit(code.futureMade, 0, number, 0, 0, 0);
    return new Future<T>(this, waitKind.future, number, this.currentTaskNumber);
  }

  /**
   * Announces something that happens outside at `when` (virtual seconds): `select` returns then with
   * an I/O event whose callback this is. One that lies in the past comes with the next `select`.
   */
  addInput(when: number, callback: () => void): void {
    const input = new Input(this.inputs.length, when, callback);
    let at = this.inputs.length;
    while (at > this.nextInput && (this.inputs[at - 1] as Input).when > when) at--;
    this.inputs.splice(at, 0, input);
    this.inputTime = (this.inputs[this.nextInput] as Input).when;
  }

  /** Leaves the loop at the end of this iteration (rule L3). */
  stop(): void {
    this.stopping = true;
  }

  /** Holds the thread for so many virtual seconds, as `time.sleep` in a callback does. */
  block(seconds: number): void {
    this.now += seconds;
    this.emit(code.blocked, 0, 0, 0, 0, this.now);
  }

  /**
   * Makes a task of the coroutine that will stop the loop when it has ended. Then iterations are run
   * with `runOnce` until that returns true.
   */
  start<T>(main: Awaitable<T>, name?: string): Future<T> {
    const future = main instanceof Future ? main : this.createTask(main, name);
    future.addDoneHandle(new StopHandle(future));
    return future;
  }

  /**
   * `run_until_complete`: returns what the coroutine returns or throws what it throws, and a Deadlock
   * if nothing can ever happen again.
   */
  runUntilComplete<T>(main: Awaitable<T>, name?: string): T {
    const future = this.start(main, name);
    while (!this.runOnce());
    return future.result();
  }

  /**
   * One iteration (`_run_once`, rule L1). Returns true if the loop was stopped in it. Throws a Deadlock
   * if there is nothing to wait for.
   */
  runOnce(): boolean {
    const state = this.runUntil(Infinity, 1);
    if (state === 'stuck') throw new Deadlock();
    return state === 'stopped';
  }

  /**
   * Runs iterations (`_run_once`, rule L1) until the loop is stopped, until nothing more happens up to
   * `until` (virtual seconds), until nothing can ever happen again, or until so many iterations have
   * been run; and tells which: `busy` is the last. Throws a NeverYields if a callback does not come to an
   * end, and whenever it is called after that.
   */
  runUntil(until: number, iterations = Infinity): 'stopped' | 'waiting' | 'stuck' | 'busy' {
    this.insistThatItGoesOn();
    const previous = setRunningLoop(this);
    try {
      for (let left = iterations; left > 0; left--) {
        if (!this.begun) this.beginIteration();
        if (!this.select(until)) return until === Infinity ? 'stuck' : this.waitingOrStuck();
        this.begun = false;
        this.moveDueTimers();
        this.runReady();
        if (!this.stopping) continue;
        this.insistThatItGoesOn();
        this.stopping = false;
        this.emit(code.stopped, 0, 0, 0, 0, this.now);
        return 'stopped';
      }
      return 'busy';
    } finally {
      this.spent = OUTSIDE;
      setRunningLoop(previous);
    }
  }

  /** A callback that was given up has not come to its end, and nothing comes after it. */
  private insistThatItGoesOn(): void {
    if (this.hung !== null) throw this.hung;
  }

  private waitingOrStuck(): 'waiting' | 'stuck' {
    const nothing = this.scheduled.length === 0 && this.inputTime === Infinity;
    return nothing && this.ready.length === 0 ? 'stuck' : 'waiting';
  }

  /** Up to `select`: takes cancelled timers off the head of the heap, or rebuilds it (rule T4). */
  private beginIteration(): void {
    this.begun = true;
    this.iteration++;
    this.emit(code.iteration, 0, this.iteration, 0, 0, this.now);
    const count = this.scheduled.length;
    if (
      count > MIN_SCHEDULED_TIMER_HANDLES &&
      this.timerCancelledCount / count > MIN_CANCELLED_TIMER_HANDLES_FRACTION
    ) {
      this.compactTimers();
      return;
    }
    while (this.scheduled[0]?.cancelled) {
      this.timerCancelledCount--;
      const timer = this.popTimer();
      timer.pending = false;
      this.emit(code.timerDropped, 0, timer.detail, this.path.leaf, this.path.pos, 0);
    }
  }

  private compactTimers(): void {
    const kept: CancellableHandle[] = [];
    for (const timer of this.scheduled) {
      if (timer.cancelled) {
        timer.scheduled = false;
        timer.pending = false;
      } else kept.push(timer);
    }
    heapify(kept, earlier);
    this.scheduled = kept;
    this.timerCancelledCount = 0;
    this.emit(code.timersCompacted, 0, kept.length, 0, 0, 0);
    for (const timer of kept) this.emit(code.timerKept, 0, timer.detail, 0, 0, 0);
  }

  private popTimer(): CancellableHandle {
    const timer = popTimer(this.scheduled, this.path);
    timer.scheduled = false;
    return timer;
  }

  /**
   * The selector: moves the clock when there is nothing to do, and brings the inputs. Returns false, and
   * does nothing, if it would have to wait beyond `limit`.
   */
  private select(limit: number): boolean {
    const { now, inputTime } = this;
    const timer = this.scheduled[0];
    if (this.ready.length > 0 || this.stopping || (timer !== undefined && timer.when <= now)) {
      if (now > limit) return false;
      if (inputTime <= now) this.deliverInputs();
      return true;
    }
    let until = Infinity;
    if (timer !== undefined) {
      const capped = timer.when - now > MAXIMUM_SELECT_TIMEOUT;
      until = capped ? now + MAXIMUM_SELECT_TIMEOUT : timer.when;
    }
    const interrupted = inputTime < until;
    if (interrupted) until = Math.max(now, inputTime);
    if (until > limit || until === Infinity) return false;
    this.now = until;
    if (this.recorder !== null) this.recorder.record(code.idled, 0, 0, 0, 0, until);
    if (interrupted) this.deliverInputs();
    return true;
  }

  private deliverInputs(): void {
    while (this.inputTime <= this.now) {
      this.append(this.inputs[this.nextInput++] as Input);
      this.inputTime = this.inputs[this.nextInput]?.when ?? Infinity;
    }
  }

  /** All due timers go to the end of the ready queue, cancelled or not (rules L2, T3). */
  private moveDueTimers(): void {
    const end = this.now + CLOCK_RESOLUTION;
    let timer = this.scheduled[0];
    while (timer !== undefined && timer.when < end) {
      this.popTimer();
      this.ready.append(timer);
      if (this.recorder !== null) {
        this.recorder.record(code.timerDue, 0, timer.detail, this.path.leaf, this.path.pos, 0);
      }
      timer = this.scheduled[0];
    }
  }

  /**
   * The only place where callbacks are run: those that are ready now. What they schedule runs in the
   * next iteration.
   */
  private runReady(): void {
    const { ready, recorder, callbackCost } = this;
    for (let todo = ready.length; todo > 0; todo--) {
      const handle = ready.popleft();
      this.now += callbackCost;
      if (recorder !== null) {
        recorder.record(
          handle.cancelled ? code.skipped : code.callback,
          handle.kind,
          handle.owner,
          handle.detail,
          0,
          this.now,
        );
      }
      if (handle.cancelled) continue;
      this.spent = 0;
      try {
        handle.run();
      } catch (error) {
        if (error instanceof NeverYields) throw error;
        // As in CPython, an error in a callback is reported and the loop goes on.
        this.emit(code.callbackFailed, 0, this.textOfError(error), 0, 0, 0);
      }
    }
  }
}
