import fc from 'fast-check';
import {
  type Coroutine,
  createTask,
  currentTask,
  Event,
  EventLoop,
  gather,
  Queue,
  Runner,
  Semaphore,
  sleep,
  type Task,
} from '../../src/asyncio';
import { Deeds, TaskNames, Timeline } from '../../src/timeline';
import { Trace } from '../../src/trace';

/** Something that a task does; `on` says to what of its kind, or for how many tenths of a second. */
export interface Step {
  readonly act: (typeof acts)[number];
  readonly on: number;
}

const acts = [
  'get',
  'put',
  'getNowait',
  'putNowait',
  'done',
  'join',
  'acquire',
  'release',
  'set',
  'clear',
  'wait',
  'sleep',
  'await',
  'gather',
  'cancel',
  'later',
] as const;

const QUEUES = 2;

/** Mostly what programs are made of; the rest is there to disturb it. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Step['act'][]>('get', 'put', 'sleep') },
  { weight: 2, arbitrary: fc.constantFrom(...acts) },
);
const step = fc.record({ act, on: fc.nat(5) });
/** What each task does, main first; and what comes from outside, at tenths of a second. */
export const programs = fc.record({
  bodies: fc.array(fc.array(step, { maxLength: 5 }), { minLength: 2, maxLength: 5 }),
  /** Each does its steps so many times, so that what somebody did once they may do again. */
  rounds: fc.integer({ min: 1, max: 4 }),
  inputs: fc.array(fc.record({ at: fc.nat(30), step }), { maxLength: 2 }),
});
type Program = typeof programs extends fc.Arbitrary<infer P> ? P : never;

export interface ProgramRun {
  readonly trace: Trace;
  readonly timeline: Timeline;
  readonly deeds: Deeds;
  readonly end: ReturnType<Runner<void>['advance']>;
}

/**
 * Runs a program on the engine; most of them get stuck somewhere. Beside a heartbeat of so many beats, ten in
 * a second, the loop goes on.
 */
export function runProgram({ bodies, rounds, inputs }: Program, beats = 0): ProgramRun {
  const trace = new Trace();
  const loop = new EventLoop({ recorder: trace });
  const world = new World();
  const runner = new Runner(
    loop,
    world.main(
      bodies.map((body) => Array.from({ length: rounds }, () => body).flat()),
      beats,
    ),
  );
  for (const input of inputs) loop.addInput(input.at / 10, () => world.quietly(input.step));
  const end = endOf(runner);
  const names = new TaskNames(trace);
  const deeds = new Deeds(names);
  return { trace, timeline: new Timeline(trace, [names, deeds]), deeds, end };
}

/**
 * Lives a program. Cancelling one of tasks that wait for one another goes round and round until the stack is
 * full, as it does in CPython (RecursionError): such a program is none to make claims about.
 */
function endOf(runner: Runner<void>): ReturnType<Runner<void>['advance']> {
  try {
    return runner.advance(Infinity, 5000);
  } catch (error) {
    fc.pre(!(error instanceof RangeError && error.message.includes('call stack')));
    throw error;
  }
}

function* heartbeat(beats: number): Coroutine<void> {
  for (let n = 0; n < beats; n++) yield* sleep(0.1);
}

class World {
  readonly #queues: Queue<number>[] = [];
  readonly #tasks: Task<unknown>[] = [];
  #semaphore: Semaphore | null = null;
  #event: Event | null = null;
  #items = 0;

  *main(bodies: readonly (readonly Step[])[], beats: number): Coroutine<void> {
    if (beats > 0) createTask(heartbeat(beats), 'heartbeat');
    for (let n = 0; n < QUEUES; n++) this.#queues.push(new Queue(n + 1));
    this.#semaphore = new Semaphore(1);
    this.#event = new Event();
    const [own = [], ...others] = bodies;
    for (const [at, body] of others.entries()) {
      this.#tasks.push(createTask(this.#body(body), `worker ${at}`));
    }
    yield* this.#body(own);
    for (const task of this.#tasks) if (!task.done()) yield* task;
  }

  /** What a callback can do: nothing that waits. */
  quietly({ act, on }: Step): void {
    const queue = this.#queues[on % QUEUES];
    try {
      if (act === 'get' || act === 'getNowait') queue?.getNowait();
      else if (act === 'put' || act === 'putNowait') queue?.putNowait(this.#items++);
      else if (act === 'done') queue?.taskDone();
      else if (act === 'release') this.#semaphore?.release();
      else if (act === 'set') this.#event?.set();
      else if (act === 'clear') this.#event?.clear();
      else if (act === 'cancel') this.#tasks[on % this.#tasks.length]?.cancel();
    } catch {
      // QueueFull, QueueEmpty, ValueError: the program goes on.
    }
  }

  *#body(steps: readonly Step[]): Coroutine<void> {
    for (const each of steps) yield* this.#perform(each);
  }

  *#perform(each: Step): Coroutine<void> {
    const { act, on } = each;
    const queue = this.#queues[on % QUEUES] as Queue<number>;
    const others = this.#tasks.filter((task) => task !== currentTask());
    const other = others[on % Math.max(1, others.length)];
    switch (act) {
      case 'get':
        yield* queue.get();
        return;
      case 'put':
        return yield* queue.put(this.#items++);
      case 'join':
        return yield* queue.join();
      case 'acquire':
        yield* (this.#semaphore as Semaphore).acquire();
        return;
      case 'wait':
        yield* (this.#event as Event).wait();
        return;
      case 'sleep':
        return yield* sleep(on / 10);
      case 'await':
        if (other !== undefined) yield* other;
        return;
      case 'gather':
        yield* gather(others.slice(0, 2));
        return;
      case 'later':
        (currentTask() as Task<unknown>).loop.callLater(on / 10, () =>
          this.quietly({ act: 'putNowait', on }),
        );
        return;
      default:
        this.quietly(each);
    }
  }
}
