import { code } from '../trace';
import type { Coroutine } from './coroutine';
import { Deque } from './deque';
import type { EventLoop } from './eventLoop';
import { Future } from './future';
import { getRunningLoop } from './runningLoop';
import { waiterLine, waitKind } from './words';

/** What the trace calls an event: one of its own, or the `_finished` event inside a queue. */
interface Identity {
  readonly wait: number;
  readonly line: number;
  readonly number: number;
}

/** `asyncio.Event`. Made inside a running loop. */
export class Event {
  readonly loop: EventLoop;
  private readonly identity: Identity;
  private readonly waiters = new Deque<Future<void>>();
  private value = false;

  /** @param queue the number of the queue whose joiners wait here, if it is a queue's own */
  constructor(queue?: number) {
    this.loop = getRunningLoop();
    if (queue === undefined) {
      const number = this.loop.nextEventNumber++;
      this.identity = { wait: waitKind.event, line: waiterLine.event, number };
      this.loop.emit(code.eventMade, 0, number, 0, 0, 0);
    } else this.identity = { wait: waitKind.join, line: waiterLine.joiners, number: queue };
  }

  isSet(): boolean {
    this.loop.spend();
    return this.value;
  }

  /** Wakes all waiters in order; a later clear does not stop them (rule S4). */
  set(): void {
    this.loop.spend();
    if (this.value) return;
    this.value = true;
    if (this.standsAlone) this.loop.emit(code.eventSet, 0, this.identity.number, 0, 0, 0);
    for (const waiter of this.waiters) {
      if (!waiter.pending) continue;
      const { line, number } = this.identity;
      this.loop.emit(code.woken, line, number, waiter.owner, 0, 0);
      waiter.setResult(undefined);
    }
  }

  clear(): void {
    this.loop.spend();
    if (!this.value) return;
    this.value = false;
    if (this.standsAlone) this.loop.emit(code.eventCleared, 0, this.identity.number, 0, 0, 0);
  }

  *wait(): Coroutine<true> {
    this.loop.spend();
    if (this.value) return true;
    const { wait, line, number } = this.identity;
    const waiter = new Future<void>(this.loop, wait, number, this.loop.currentTaskNumber);
    this.waiters.append(waiter);
    try {
      yield waiter;
      return true;
    } finally {
      this.waiters.remove(waiter);
      this.loop.emit(code.waiterLeft, line, number, waiter.owner, 0, 0);
    }
  }

  private get standsAlone(): boolean {
    return this.identity.line === waiterLine.event;
  }
}
