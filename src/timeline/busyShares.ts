import { bisectRight } from 'd3-array';
import type { TraceEvent } from '../trace';
import type { Follower } from './follower';
import { Holding } from './holding';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/** How much of its time a worker had an item in hand, up to a playhead. Virtual seconds. */
export interface BusyShare {
  readonly name: string;
  /** The numbers of its tasks, in the order of creation. */
  readonly tasks: readonly number[];
  readonly busy: number;
  /** From its creation to its end or the playhead. */
  readonly alive: number;
  /** busy / alive, from 0 to 1: the utilisation of one server. 0 if it has not lived yet. */
  readonly share: number;
  /** It has an item in hand at the playhead. */
  readonly working: boolean;
}

/** One worker's task. Busy stretches are rows: they begin, and later end. */
class Worker {
  #endPosition = Infinity;
  #endTime = Infinity;
  readonly #begins: number[] = [];
  readonly #beginTimes: number[] = [];
  readonly #stops: number[] = [];
  readonly #stopTimes: number[] = [];
  /** Busy seconds before each stretch. */
  readonly #before: number[] = [];

  constructor(
    readonly task: number,
    readonly name: string,
    readonly createdPosition: number,
    readonly createdAt: number,
  ) {}

  begin(after: Snapshot): void {
    const last = this.#begins.length - 1;
    this.#before.push(last < 0 ? 0 : (this.#before[last] as number) + this.#length(last));
    this.#begins.push(after.position);
    this.#beginTimes.push(after.time);
  }

  stop(after: Snapshot): void {
    this.#stops.push(after.position);
    this.#stopTimes.push(after.time);
  }

  end(after: Snapshot): void {
    this.#endPosition = after.position;
    this.#endTime = after.time;
  }

  aliveBy(playhead: Playhead): number {
    const until = this.#endPosition <= playhead.position ? this.#endTime : playhead.time;
    return until - this.createdAt;
  }

  busyBy(playhead: Playhead): number {
    const last = this.#lastBegun(playhead);
    if (last < 0) return 0;
    const length = this.#isOpen(last, playhead)
      ? playhead.time - (this.#beginTimes[last] as number)
      : this.#length(last);
    return (this.#before[last] as number) + length;
  }

  isWorking(playhead: Playhead): boolean {
    const last = this.#lastBegun(playhead);
    return last >= 0 && this.#isOpen(last, playhead);
  }

  #lastBegun(playhead: Playhead): number {
    return bisectRight(this.#begins, playhead.position) - 1;
  }

  #isOpen(stretch: number, playhead: Playhead): boolean {
    return (this.#stops[stretch] ?? Infinity) > playhead.position;
  }

  #length(stretch: number): number {
    return (this.#stopTimes[stretch] as number) - (this.#beginTimes[stretch] as number);
  }
}

function shareOf(name: string, workers: readonly Worker[], playhead: Playhead): BusyShare {
  let busy = 0;
  let alive = 0;
  for (const worker of workers) {
    busy += worker.busyBy(playhead);
    alive += worker.aliveBy(playhead);
  }
  return {
    name,
    tasks: workers.map((worker) => worker.task),
    busy,
    alive,
    share: alive > 0 ? busy / alive : 0,
    working: workers.some((worker) => worker.isWorking(playhead)),
  };
}

/**
 * How busy the workers of a queue are: busy is who has an item in hand, from `got` to `task_done` or to
 * its own end. Constant time an event; an answer takes O(log n) for each worker's task.
 */
export class BusyShares implements Follower {
  readonly queue: number;
  readonly #isWorker: (name: string) => boolean;
  /** In the order of creation. */
  readonly #workers: Worker[] = [];
  readonly #alive = new Map<number, Worker>();
  readonly #holding = new Holding();
  #tickets = 0;

  /**
   * @param queue the number of the queue in the trace
   * @param isWorker whether a task of this name is one of the queue's workers
   */
  constructor(queue: number, isWorker: (name: string) => boolean) {
    this.queue = queue;
    this.#isWorker = isWorker;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    switch (event.kind) {
      case 'taskCreated': {
        const name = after.tasks.get(event.task)?.name ?? '';
        if (!this.#isWorker(name)) return;
        const worker = new Worker(event.task, name, after.position, after.time);
        this.#workers.push(worker);
        this.#alive.set(event.task, worker);
        return;
      }
      case 'got': {
        if (event.queue !== this.queue || event.removal !== 'taken') return;
        const task = after.runningTask;
        this.#holding.take(task, this.#tickets++);
        if (this.#holding.count(task) === 1) this.#alive.get(task)?.begin(after);
        return;
      }
      case 'taskDone': {
        if (event.queue !== this.queue) return;
        const held = this.#holding.finish(after.runningTask);
        if (held === undefined || this.#holding.count(held.holder) > 0) return;
        this.#alive.get(held.holder)?.stop(after);
        return;
      }
      case 'taskEnded': {
        const left = this.#holding.abandon(event.task);
        const worker = this.#alive.get(event.task);
        if (worker === undefined) return;
        if (left.length > 0) worker.stop(after);
        worker.end(after);
        this.#alive.delete(event.task);
        return;
      }
      default:
    }
  }

  /** How many tasks have an item in hand. */
  working(playhead: Playhead): number {
    return this.#workers.reduce((sum, worker) => sum + Number(worker.isWorking(playhead)), 0);
  }

  /** Each task that is or was a worker, in the order of creation. */
  byTask(playhead: Playhead): BusyShare[] {
    return this.#createdBy(playhead).map((worker) => shareOf(worker.name, [worker], playhead));
  }

  /**
   * Tasks of the same name taken as one worker, such as a till that was closed and opened again, in the
   * order of their first creation. The time in which there was none does not count.
   */
  byName(playhead: Playhead): BusyShare[] {
    const byName = new Map<string, Worker[]>();
    for (const worker of this.#createdBy(playhead)) {
      const ofName = byName.get(worker.name);
      if (ofName === undefined) byName.set(worker.name, [worker]);
      else ofName.push(worker);
    }
    return Array.from(byName, ([name, workers]) => shareOf(name, workers, playhead));
  }

  /**
   * The measured utilisation ρ of all workers together, from 0 to 1: their busy seconds by the seconds that
   * they have lived. Null before any of them has.
   */
  utilisation(playhead: Playhead): number | null {
    const { share, alive } = shareOf('', this.#createdBy(playhead), playhead);
    return alive > 0 ? share : null;
  }

  #createdBy(playhead: Playhead): Worker[] {
    return this.#workers.filter((worker) => worker.createdPosition <= playhead.position);
  }
}
