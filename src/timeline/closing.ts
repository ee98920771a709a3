import type { TraceEvent } from '../trace';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/** The deadline of a `wait_for(queue.join(), …)`, in virtual seconds: when it was set, and for when. */
export interface Deadline {
  readonly since: number;
  readonly when: number;
}

/** How a program closes down, as far as it had come by some playhead. Times are virtual seconds. */
export interface ClosingSeen {
  /** The last position before the closing input had come in: an act there can still replace it. */
  readonly before: number;
  readonly beganAt: number;
  /** The task that waited for the event, and closes down. */
  readonly main: number;
  /** The knobs as main found them when it went on; null until it has. */
  readonly knobs: ReadonlyMap<string, number> | null;
  /** Null if main does not wait for `join()` with a deadline, or not yet. */
  readonly deadline: Deadline | null;
  /** Whether join() returned in time or the deadline was first; null as long as that is open. */
  readonly joined: { readonly inTime: boolean; readonly at: number } | null;
  /** When main ended, and the tasks that had not ended then and that nobody had asked to. */
  readonly mainEnded: {
    readonly position: number;
    readonly at: number;
    readonly left: readonly number[];
  } | null;
  /** When the loop was left for good: nothing happens any more. */
  readonly overAt: number | null;
}

/** Something that happens once, just before so many events. */
interface Once<T> {
  readonly position: number;
  readonly is: T;
}

/**
 * How a program closes down whose main task waits for an event, then perhaps for `join()` under a deadline,
 * and ends. Constant time an event, but for main's end, which looks at every task there is.
 */
export class Closing implements Follower {
  readonly #event: number;
  /** Of inputs in the ready queue, by number: the position before they came. */
  readonly #inputs = new Map<number, number>();
  #began: Once<Pick<ClosingSeen, 'before' | 'beganAt' | 'main'>> | null = null;
  #knobs: Once<ReadonlyMap<string, number>> | null = null;
  #deadline: Once<Deadline> | null = null;
  /** The timer of the deadline; -1 for a deadline that has passed as it is set, which needs none (rule W3). */
  #timer = -1;
  #joined: Once<NonNullable<ClosingSeen['joined']>> | null = null;
  #ended: Once<Omit<NonNullable<ClosingSeen['mainEnded']>, 'position'>> | null = null;
  #over: Once<number> | null = null;

  /** @param event the number of the event that main waits for */
  constructor(event: number) {
    this.#event = event;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    if (event.kind === 'ready') {
      if (event.callback === 'input') this.#inputs.set(event.owner, after.position - 1);
      return;
    }
    if (event.kind === 'eventSet') {
      if (event.event === this.#event) this.#begin(after);
      return;
    }
    if (event.kind === 'iteration') this.#inputs.clear();
    if (this.#began !== null && this.#over === null) {
      this.#close(event, after, this.#began.is.main);
    }
  }

  /** Null if nobody had closed it down. */
  by({ position }: Pick<Playhead, 'position'>): ClosingSeen | null {
    const seen = <T>(once: Once<T> | null): T | null =>
      once !== null && once.position <= position ? once.is : null;
    const began = seen(this.#began);
    if (began === null) return null;
    const ended = seen(this.#ended);
    return {
      ...began,
      knobs: seen(this.#knobs),
      deadline: seen(this.#deadline),
      joined: seen(this.#joined),
      mainEnded: ended && { ...ended, position: (this.#ended as Once<unknown>).position },
      overAt: seen(this.#over),
    };
  }

  #begin(after: Snapshot): void {
    const { position, time, running, events } = after;
    const [waiter] = events[this.#event]?.waiters ?? [];
    if (waiter === undefined || this.#began !== null) return;
    const input = running?.callback === 'input' ? this.#inputs.get(running.owner) : undefined;
    const is = { before: input ?? position - 1, beganAt: time, main: waiter.task };
    this.#began = { position, is };
  }

  #close(
    event: TraceEvent,
    { position, time, knobs, tasks, stopped }: Snapshot,
    main: number,
  ): void {
    switch (event.kind) {
      case 'callback':
        if (event.owner !== main || event.callback !== 'wakeup') return;
        if (this.#knobs === null) this.#knobs = { position, is: new Map(knobs) };
        // No timer: the deadline had passed when it was set, and join() was not even begun (rule W3).
        else if (this.#deadline !== null && this.#timer < 0) this.#join(false, position, time);
        return;
      case 'timerSet':
        if (event.task !== main || event.purpose !== 'timeout') return;
        this.#timer = event.timer;
        this.#deadline = { position, is: { since: time, when: event.when } };
        return;
      case 'suspended':
        if (event.task !== main || event.wait !== 'release') return;
        this.#deadline = { position, is: { since: time, when: time } };
        return;
      case 'timerCancelled':
        // Who leaves a timeout in time cancels its timer; one that has expired is not cancelled.
        if (event.timer === this.#timer) this.#join(true, position, time);
        return;
      case 'uncancelled':
        if (event.task === main && this.#deadline !== null) this.#join(false, position, time);
        return;
      case 'taskEnded': {
        if (event.task !== main) return;
        const left = [...tasks.values()].filter(({ cancelling }) => cancelling === 0);
        this.#ended = { position, is: { at: time, left: left.map(({ task }) => task) } };
        return;
      }
      case 'stopped':
        if (this.#ended !== null && stopped && tasks.size === 0)
          this.#over = { position, is: time };
        return;
      default:
    }
  }

  #join(inTime: boolean, position: number, at: number): void {
    this.#joined ??= { position, is: { inTime, at } };
  }
}
