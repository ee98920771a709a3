import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/** A job that somebody works on. */
export interface JobAtWork {
  readonly job: number;
  /** The number of the task that works on it. */
  readonly task: number;
  /** Virtual seconds at which it was begun. */
  readonly since: number;
}

/** A job is what a task names in its local of this name. */
const LOCAL = 'job';

/**
 * The jobs that tasks work on: a job begins with its task's sleep, and ends when that task calls `release()` of
 * its semaphore or `task_done()` of its queue. Constant time an event.
 */
export class Jobs implements Follower {
  readonly #begun: number[] = [];
  readonly #work: JobAtWork[] = [];
  /** Where each begun job was done, by its place among them; Infinity as long as it is not. */
  readonly #ends: number[] = [];
  readonly #done: number[] = [];
  readonly #doneTimes: number[] = [];
  /** What each task works on: its place among the begun jobs. */
  readonly #hands = new Map<number, number>();

  follow(event: TraceEvent, after: Snapshot): void {
    switch (event.kind) {
      case 'suspended':
        if (event.wait === 'sleep') this.#begin(event.task, after);
        return;
      case 'semaphoreMoved':
        if (event.move === 'released') this.#finish(after);
        return;
      case 'taskDone':
        this.#finish(after);
        return;
      default:
    }
  }

  begunBy({ position }: Playhead): number {
    return bisectRight(this.#begun, position);
  }

  doneBy({ position }: Playhead): number {
    return bisectRight(this.#done, position);
  }

  /** When the last job that was done by the playhead was done, in virtual seconds; null if none was. */
  lastDone(playhead: Playhead): number | null {
    return this.#doneTimes[this.doneBy(playhead) - 1] ?? null;
  }

  /** Those that are worked on, in the order in which they were begun. */
  atWork(playhead: Playhead): JobAtWork[] {
    const begun = this.begunBy(playhead);
    let left = begun - this.doneBy(playhead);
    const found: JobAtWork[] = [];
    for (let at = begun - 1; left > 0; at--) {
      if ((this.#ends[at] as number) <= playhead.position) continue;
      found.push(this.#work[at] as JobAtWork);
      left--;
    }
    return found.reverse();
  }

  #begin(task: number, after: Snapshot): void {
    const job = after.tasks.get(task)?.locals.get(LOCAL);
    if (job === undefined) return;
    this.#hands.set(task, this.#begun.push(after.position) - 1);
    this.#work.push({ job, task, since: after.time });
    this.#ends.push(Infinity);
  }

  #finish(after: Snapshot): void {
    // Who releases without having worked, such as a viewer, has no job in hand.
    const at = this.#hands.get(after.runningTask);
    if (at === undefined) return;
    this.#hands.delete(after.runningTask);
    this.#ends[at] = after.position;
    this.#done.push(after.position);
    this.#doneTimes.push(after.time);
  }
}
