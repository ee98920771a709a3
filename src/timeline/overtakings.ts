import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/** Somebody was woken from a line of waiters, and somebody else took what was meant for it before it ran. */
export interface Overtaking {
  /** The task that was woken, and has to wait again. */
  readonly task: number;
  /** The task that came before it, -1 if nobody is known to have done so. */
  readonly by: number;
  /** When that happened, in virtual seconds; when the woken one began to wait again, if nobody did it. */
  readonly time: number;
  /** From here on what it was woken for is gone; from `until` on it waits again. */
  readonly position: number;
  readonly until: number;
}

/** Somebody who is woken and has not run since. */
interface Woken {
  readonly wait: 'get' | 'semaphore';
  by: number;
  time: number;
  position: number;
}

/**
 * Who was woken from `get()` or at a semaphore, and then had to wait there again. A queue hands nothing over, so
 * a colleague who comes by first may take it (rule Q4); a semaphore hands its permit over with the wake-up (rule S1).
 */
export class Overtakings implements Follower {
  readonly #woken = new Map<number, Woken>();
  readonly #found: Overtaking[] = [];
  readonly #untils: number[] = [];

  follow(event: TraceEvent, after: Snapshot): void {
    switch (event.kind) {
      case 'woken': {
        const { lineOf, task } = event;
        const wait = lineOf === 'getters' ? 'get' : lineOf === 'semaphore' ? lineOf : null;
        if (wait !== null) this.#woken.set(task, { wait, by: -1, time: 0, position: 0 });
        return;
      }
      case 'got':
        this.#take(after.runningTask, 'get', after);
        return;
      case 'semaphoreMoved':
        if (event.move === 'acquired') this.#take(after.runningTask, 'semaphore', after);
        return;
      case 'suspended': {
        const woken = this.#woken.get(event.task);
        this.#woken.delete(event.task);
        if (woken?.wait !== event.wait) return;
        const { by, time, position } = woken;
        const isKnown = by !== -1;
        this.#found.push({
          task: event.task,
          by,
          time: isKnown ? time : after.time,
          position: isKnown ? position : after.position,
          until: after.position,
        });
        this.#untils.push(after.position);
        return;
      }
      case 'taskEnded':
        this.#woken.delete(event.task);
        return;
      default:
    }
  }

  /** How many there were by the playhead. */
  countBy({ position }: Playhead): number {
    return bisectRight(this.#untils, position);
  }

  /** The first of the run as far as it is lived, undefined if there is none. */
  get first(): Overtaking | undefined {
    return this.#found[0];
  }

  /** Whoever is overtaken at the playhead and does not know it yet: its turn has not come. */
  at(playhead: Playhead): Overtaking | undefined {
    const next = this.#found[this.countBy(playhead)];
    return next !== undefined && next.position <= playhead.position ? next : undefined;
  }

  #take(task: number, wait: Woken['wait'], after: Snapshot): void {
    this.#woken.delete(task);
    for (const woken of this.#woken.values()) {
      if (woken.wait !== wait) continue;
      woken.by = task;
      woken.time = after.time;
      woken.position = after.position;
    }
  }
}
