import { code } from '../trace';
import type { Coroutine } from './coroutine';
import { Deque } from './deque';
import { CancelledError, QueueEmpty, QueueFull, QueueShutDown, ValueError } from './errors';
import { Event } from './event';
import type { EventLoop } from './eventLoop';
import { Future } from './future';
import { getRunningLoop } from './runningLoop';
import type { Task } from './task';
import { putKind, queueKind, removalKind, shutdownKind, waiterLine, waitKind } from './words';

/** The number by which the trace knows an item: itself, its `id`, or that of a tuple's last element. */
function itemNumber(item: unknown): number {
  if (typeof item === 'number') return Number.isInteger(item) ? item : -1;
  if (Array.isArray(item)) return itemNumber(item[item.length - 1]);
  if (typeof item === 'object' && item !== null && 'id' in item) return itemNumber(item.id);
  return -1;
}

/**
 * `asyncio.Queue`: first in, first out, with room for `maxsize` items, or any number if that is not
 * positive. Made inside a running loop. As in CPython a kind of queue is its `_put` and `_get`; here
 * they also leave in `path` where the item came to rest, for the trace.
 *
 * `setMaxsize`, `dismiss` and `recall` are ours: asyncio has nothing like them.
 */
export class Queue<T> {
  readonly loop: EventLoop;
  readonly number: number;
  /** Where the last put or get moved things to, as the trace's schema describes it. */
  protected readonly path = { leaf: -1, pos: -1 };
  private readonly getters = new Deque<Future<void>>();
  private readonly putters = new Deque<Future<void>>();
  private readonly finished: Event;
  private readonly dismissed = new Set<Task<unknown>>();
  private limit: number;
  private unfinished = 0;
  private isShutDown = false;
  private head = 0;
  private items: (T | undefined)[] = [];

  constructor(maxsize = 0) {
    this.loop = getRunningLoop();
    this.number = this.loop.nextQueueNumber++;
    this.limit = maxsize;
    this.loop.emit(code.queueMade, this.kind, this.number, 0, 0, maxsize);
    this.finished = new Event(this.number);
    this.finished.set();
  }

  get maxsize(): number {
    return this.limit;
  }

  qsize(): number {
    this.loop.spend();
    return this._qsize();
  }

  empty(): boolean {
    this.loop.spend();
    return this._qsize() === 0;
  }

  full(): boolean {
    this.loop.spend();
    return this.limit > 0 && this._qsize() >= this.limit;
  }

  /** Waits while the queue is full (rules Q1, Q2). Throws QueueShutDown. */
  *put(item: T): Coroutine<void> {
    while (this.full()) {
      if (this.isShutDown) throw this.raised(new QueueShutDown());
      const putter = this.newWaiter(waitKind.put);
      this.putters.append(putter);
      try {
        yield putter;
      } catch (error) {
        this.abandon(this.putters, waiterLine.putters, putter, !this.full());
        throw error;
      }
    }
    this.putNowait(item);
  }

  /** Throws QueueFull, QueueShutDown, and what comparing items throws. */
  putNowait(item: T): void {
    if (this.isShutDown) throw this.raised(new QueueShutDown());
    if (this.full()) throw this.raised(new QueueFull());
    try {
      this._put(item);
    } catch (error) {
      // heapq keeps an item that it could not compare; the queue does not count it.
      this.recordPut(putKind.uncounted, item);
      throw error;
    }
    this.recordPut(putKind.counted, item);
    this.unfinished++;
    this.finished.clear();
    this.wakeupNext(this.getters, waiterLine.getters);
  }

  /** Waits while the queue is empty (rules Q1, Q2). Throws QueueShutDown. */
  *get(): Coroutine<T> {
    if (this.dismissed.size > 0) this.leaveIfDismissed();
    while (this.empty()) {
      if (this.isShutDown) throw this.raised(new QueueShutDown());
      const getter = this.newWaiter(waitKind.get);
      this.getters.append(getter);
      try {
        yield getter;
      } catch (error) {
        this.abandon(this.getters, waiterLine.getters, getter, !this.empty());
        throw error;
      }
    }
    return this.getNowait();
  }

  /** Throws QueueEmpty, QueueShutDown, and what comparing items throws. */
  getNowait(): T {
    if (this.empty()) throw this.raised(this.isShutDown ? new QueueShutDown() : new QueueEmpty());
    const item = this.remove(removalKind.taken);
    this.wakeupNext(this.putters, waiterLine.putters);
    return item;
  }

  /** Throws a ValueError if it is called more often than items were put. */
  taskDone(): void {
    this.loop.spend();
    if (this.unfinished <= 0) {
      throw this.raised(new ValueError('task_done() called too many times'));
    }
    this.unfinished--;
    this.loop.emit(code.taskDone, 0, this.number, this.unfinished, 0, 0);
    if (this.unfinished === 0) this.finished.set();
  }

  /** Waits until nothing is unfinished, and does not look again when it wakes (rule Q6). */
  *join(): Coroutine<void> {
    this.loop.spend();
    if (this.unfinished > 0) yield* this.finished.wait();
  }

  /** Python 3.13's `shutdown` (rule Q8). */
  shutdown(immediate = false): void {
    this.isShutDown = true;
    const manner = immediate ? shutdownKind.immediate : shutdownKind.graceful;
    this.loop.emit(code.shutdown, manner, this.number, 0, 0, 0);
    if (immediate) {
      while (this._qsize() > 0) {
        this.remove(removalKind.dropped);
        if (this.unfinished > 0) this.unfinished--;
      }
      if (this.unfinished === 0) this.finished.set();
    }
    this.wakeAll(this.getters, waiterLine.getters);
    this.wakeAll(this.putters, waiterLine.putters);
  }

  /**
   * Ours: changes the capacity of a live queue. One putter is woken for each place that this frees, all
   * of them if there is no limit any more. Below `qsize()` nobody is dropped, and nobody admitted until
   * there is room again.
   */
  setMaxsize(maxsize: number): void {
    const freeBefore = this.free();
    this.limit = maxsize;
    this.loop.emit(code.maxsizeSet, 0, this.number, 0, 0, maxsize);
    if (freeBefore === Infinity) return;
    for (let places = this.free() - freeBefore; places > 0 && this.putters.length > 0; places--) {
      this.wakeupNext(this.putters, waiterLine.putters);
    }
  }

  /**
   * Ours: sends a worker away who gets from this queue. One that waits in `get`, woken or not, is
   * cancelled at once; any other gets a CancelledError from its next `get`, before it takes anything,
   * so it finishes what it has in hand. Returns whether it was cancelled at once.
   */
  dismiss(worker: Task<unknown>): boolean {
    const { waiter } = worker;
    if (waiter !== null && waiter.wait === waitKind.get && waiter.on === this.number) {
      worker.cancel();
      return true;
    }
    this.dismissed.add(worker);
    return false;
  }

  /** Ours: takes a dismissal back that has not come through yet, and tells whether there was one. */
  recall(worker: Task<unknown>): boolean {
    return this.dismissed.delete(worker);
  }

  /** Ours: whether the worker is to leave at its next `get`. */
  isDismissed(worker: Task<unknown>): boolean {
    return this.dismissed.has(worker);
  }

  protected get kind(): number {
    return queueKind.fifo;
  }

  protected _qsize(): number {
    return this.items.length - this.head;
  }

  protected _put(item: T): void {
    this.items.push(item);
  }

  protected _get(): T {
    const item = this.items[this.head] as T;
    this.items[this.head++] = undefined;
    // Half of it is empty: move the rest to the front, at no cost on average.
    if (this.head > 32 && this.head * 2 > this.items.length) {
      this.items = this.items.slice(this.head);
      this.head = 0;
    }
    return item;
  }

  private newWaiter(wait: number): Future<void> {
    return new Future<void>(this.loop, wait, this.number, this.loop.currentTaskNumber);
  }

  /** Wakes the first waiter that is not done, and forgets those before it (rule Q3). */
  private wakeupNext(waiters: Deque<Future<void>>, line: number): void {
    while (waiters.length > 0) {
      const waiter = waiters.popleft();
      if (this.wake(waiter, line)) return;
    }
  }

  private wakeAll(waiters: Deque<Future<void>>, line: number): void {
    while (waiters.length > 0) this.wake(waiters.popleft(), line);
  }

  private wake(waiter: Future<void>, line: number): boolean {
    const { recorder } = this.loop;
    const done = !waiter.pending;
    if (recorder !== null) {
      recorder.record(done ? code.waiterLeft : code.woken, line, this.number, waiter.owner, 0, 0);
    }
    if (!done) waiter.setResult(undefined);
    return !done;
  }

  /** A wait ended in an error: leaves the line, or, if woken already, wakes the next (rule Q5). */
  private abandon(
    waiters: Deque<Future<void>>,
    line: number,
    waiter: Future<void>,
    useful: boolean,
  ): void {
    waiter.cancel();
    if (waiters.remove(waiter)) {
      this.loop.emit(code.waiterLeft, line, this.number, waiter.owner, 0, 0);
    }
    if (useful && !waiter.cancelled()) this.wakeupNext(waiters, line);
  }

  private remove(why: number): T {
    // The trace names the item that leaves, which a heap no longer has once a comparison has failed.
    const first = this.loop.recorder === null ? -1 : itemNumber(this.peek());
    const { path } = this;
    try {
      const item = this._get();
      this.loop.emit(code.got, why, this.number, first, path.leaf, path.pos);
      return item;
    } catch (error) {
      this.loop.emit(code.got, removalKind.lost, this.number, first, path.leaf, path.pos);
      throw error;
    }
  }

  /** The item that the next get takes; the queue is not empty. */
  protected peek(): T {
    return this.items[this.head] as T;
  }

  private recordPut(counting: number, item: T): void {
    const { recorder } = this.loop;
    if (recorder === null) return;
    recorder.record(code.put, counting, this.number, itemNumber(item), this.path.pos, 0);
  }

  private raised<E extends Error>(error: E): E {
    this.loop.emit(code.raised, 0, this.number, this.loop.textOfError(error), 0, 0);
    return error;
  }

  private leaveIfDismissed(): void {
    const task = this.loop.currentTask;
    if (task !== null && this.dismissed.delete(task)) throw this.raised(new CancelledError());
  }

  private free(): number {
    return this.limit <= 0 ? Infinity : Math.max(0, this.limit - this._qsize());
  }
}
