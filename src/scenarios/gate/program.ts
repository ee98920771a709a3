import {
  at,
  type Coroutine,
  createTask,
  type EventLoop,
  gather,
  Queue,
  recordItem,
  recordKnob,
  Semaphore,
  setLocal,
  sleep,
  type Task,
} from '../../asyncio';
import { Random } from '../random';
import type { Program, ScenarioInput, Settings } from '../scenario';
import { staffUpTo } from '../staffUpTo';
import { type KnobName, knobs } from './knobs';
import { lines } from './lines';
import { tasks } from './tasks';

/** A job as the queue holds it. */
interface Job {
  readonly id: number;
  readonly seconds: number;
}

/**
 * The listings' programs, function by function and name by name. What it does besides is to tell the
 * trace its lines, locals and jobs, and to carry out what a viewer does.
 */
export class Gate implements Program {
  private readonly version: string;
  private readonly constants: Record<KnobName, number>;
  private readonly random: Random;
  private readonly workers = new Map<number, Task<void>>();
  private semaphore: Semaphore | null = null;
  private queue: Queue<Job> | null = null;

  constructor(_loop: EventLoop, settings: Settings) {
    this.version = settings.version;
    this.constants = Object.fromEntries(
      knobs.map(({ name }) => [name, settings.knobs[name]]),
    ) as Record<KnobName, number>;
    this.random = new Random(settings.seed);
  }

  *main(): Coroutine<void> {
    for (const [name, value] of Object.entries(this.constants)) recordKnob(name, value);
    const jobs = this.draw();
    if (this.version === 'semaphore') yield* this.behindSemaphore(jobs);
    else yield* this.throughQueue(jobs);
  }

  act({ name, value }: ScenarioInput): void {
    const { semaphore, queue } = this;
    const before = this.constants[name as KnobName];
    const after = Number(value);
    this.constants[name as KnobName] = after;
    recordKnob(name, after);
    if (name === 'capacity') queue?.setMaxsize(after);
    if (name !== 'limit') return;
    if (semaphore !== null) this.permit(before, after, semaphore);
    if (queue !== null) this.staffUpTo(before, after, queue);
  }

  /** One listing's `main`. */
  private *behindSemaphore(jobs: readonly Job[]): Coroutine<void> {
    const semaphore = new Semaphore(this.constants.limit);
    this.semaphore = semaphore;
    const all = jobs.map((job) => createTask(this.job(job, semaphore), tasks.job(job.id)));
    at(lines.gather);
    yield* gather(all);
    this.semaphore = null;
  }

  private *job({ id, seconds }: Job, semaphore: Semaphore): Coroutine<void> {
    setLocal('job', id);
    at(lines.permit);
    yield* semaphore.acquire();
    try {
      at(lines.job);
      yield* sleep(seconds);
    } finally {
      semaphore.release();
    }
  }

  /** The other listing's `main`. */
  private *throughQueue(jobs: readonly Job[]): Coroutine<void> {
    const queue = new Queue<Job>(this.constants.capacity);
    this.queue = queue;
    for (let number = 0; number < this.constants.limit; number++) this.hire(number, queue);
    at(lines.produced);
    yield* createTask(this.producer(jobs, queue), tasks.producer);
    at(lines.join);
    yield* queue.join();
    this.queue = null;
    for (const task of this.workers.values()) task.cancel();
  }

  private *worker(queue: Queue<Job>): Coroutine<void> {
    while (true) {
      at(lines.get);
      const { id, seconds } = yield* queue.get();
      setLocal('job', id);
      at(lines.work);
      yield* sleep(seconds);
      queue.taskDone();
    }
  }

  private *producer(jobs: readonly Job[], queue: Queue<Job>): Coroutine<void> {
    for (const job of jobs) {
      setLocal('job', job.id);
      at(lines.put);
      yield* queue.put(job);
    }
  }

  /** All jobs, before anything starts. In the trace a job is its duration in tenths of a second. */
  private draw(): Job[] {
    const { jobs, slowest } = this.constants;
    return Array.from({ length: jobs }, (_, id) => {
      const tenths = 1 + this.random.randrange(slowest);
      recordItem(id, [tenths]);
      return { id, seconds: tenths / 10 };
    });
  }

  private hire(number: number, queue: Queue<Job>): void {
    this.workers.set(number, createTask(this.worker(queue), tasks.worker(number)));
  }

  /** Ours: changes how many may be at work. One too many finishes the job in hand first, then its permit is gone. */
  private permit(before: number, count: number, semaphore: Semaphore): void {
    for (let permits = before; permits < count; permits++) semaphore.release();
    if (count < before) semaphore.withdraw(before - count);
  }

  /** Ours: changes how many workers there are. */
  private staffUpTo(before: number, count: number, queue: Queue<Job>): void {
    const hire = (number: number): void => this.hire(number, queue);
    staffUpTo({ workers: this.workers, before, count, queue, hire });
  }
}
