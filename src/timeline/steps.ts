import { bisectLeft, bisectRight } from 'd3-array';
import type { TraceEvent, WaiterLine, WaitKind } from '../trace';
import type { Follower } from './follower';
import type { Snapshot } from './snapshot';

/**
 * How far a single step goes: one event of the trace; one callback with all that it did; one iteration of
 * the loop; one event of a queue; one instant, which is all that happens until the loop sleeps again.
 */
export const stepUnits = ['event', 'callback', 'iteration', 'queue', 'instant'] as const;
export type StepUnit = (typeof stepUnits)[number];

const ofQueue = (line: WaiterLine): boolean =>
  line === 'getters' || line === 'putters' || line === 'joiners';
const onQueue = (wait: WaitKind): boolean => wait === 'get' || wait === 'put' || wait === 'join';

function isQueueEvent(event: TraceEvent): boolean {
  switch (event.kind) {
    case 'put':
    case 'got':
    case 'taskDone':
    case 'queueMade':
    case 'maxsizeSet':
    case 'shutdown':
    case 'raised':
      return true;
    case 'woken':
    case 'waiterLeft':
      return ofQueue(event.lineOf);
    case 'suspended':
      return onQueue(event.wait);
    default:
      return false;
  }
}

/**
 * Where a viewer who steps through a run comes to a stop: positions, each after so many events. A stop lies
 * behind everything that belongs to its step, so that one sees what the step brought about.
 */
export class Steps implements Follower {
  readonly #stops: Record<Exclude<StepUnit, 'event'>, number[]> = {
    callback: [],
    iteration: [],
    queue: [],
    instant: [],
  };
  /** How many events there are, and how many there were when the loop's first iteration began. */
  #length = 0;
  #opening = Infinity;
  /** Where the iteration began that has not come to its `select` yet. */
  #iteration = 0;
  #isRunning = false;
  /** The positions after which inputs had come into the ready queue. */
  readonly #inputs: number[] = [];

  follow(event: TraceEvent, after: Snapshot): void {
    const before = after.position - 1;
    this.#length = after.position;
    switch (event.kind) {
      case 'iteration':
        this.#endCallback(before);
        if (this.#opening === Infinity) this.#opening = before;
        else this.#stops.iteration.push(before);
        this.#iteration = before;
        return;
      case 'idled':
        // What the loop did before it slept was an instant, unless it has not done anything yet.
        if (this.#iteration > this.#opening) this.#stops.instant.push(this.#iteration);
        return;
      case 'callback':
      case 'skipped':
        this.#endCallback(before);
        this.#isRunning = true;
        return;
      case 'stopped':
        this.#endCallback(before);
        return;
      case 'ready':
        if (event.callback === 'input') this.#inputs.push(after.position);
        return;
      default:
        if (isQueueEvent(event)) this.#stops.queue.push(after.position);
    }
  }

  /** The position before anything has run. */
  get opening(): number {
    return Math.min(this.#opening, this.#length);
  }

  /** Where the iteration began that the loop is in: when it sleeps, all that happened lies before. */
  get resting(): number {
    return this.#iteration;
  }

  /** The next stop behind this position, undefined as long as it has not been recorded. */
  after(unit: StepUnit, position: number): number | undefined {
    if (unit === 'event') return position < this.#length ? position + 1 : undefined;
    const stops = this.#stops[unit];
    return stops[bisectRight(stops, position)];
  }

  /** The last stop before this position; the opening if there is none. */
  before(unit: StepUnit, position: number): number {
    if (unit === 'event') return Math.max(this.opening, position - 1);
    const stops = this.#stops[unit];
    return stops[bisectLeft(stops, position) - 1] ?? this.opening;
  }

  /** How many callbacks had run, or been skipped, by this position; the one that runs does not count yet. */
  callbacksBy(position: number): number {
    return bisectRight(this.#stops.callback, position);
  }

  /** How many inputs had come into the loop by this position. */
  inputsBy(position: number): number {
    return bisectRight(this.#inputs, position);
  }

  #endCallback(position: number): void {
    if (this.#isRunning) this.#stops.callback.push(position);
    this.#isRunning = false;
  }
}
