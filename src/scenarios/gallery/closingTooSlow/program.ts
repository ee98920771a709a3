import {
  type Coroutine,
  createTask,
  gather,
  Queue,
  recordPrint,
  setLocal,
  sleep,
  TimeoutError,
  waitFor,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * Closing with a deadline: `wait_for` gives up `join`, and nothing else. What is in service is cut when the worker is
 * cancelled, and who waits in `put` waits on, since a queue without workers never has room again.
 */
export const closingTooSlow: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(queue: Queue<number>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const job = yield* queue.get();
        setLocal('job', job);
        on('await asyncio.sleep(2)');
        yield* sleep(2);
        recordPrint(`job ${job} done`);
        queue.taskDone();
      }
    }

    function* producer(job: number, queue: Queue<number>): Coroutine<void> {
      setLocal('job', job);
      on('await queue.put(job)');
      yield* queue.put(job);
    }

    const queue = new Queue<number>(1);
    const task = createTask(worker(queue), tasks.worker(0));
    const producers = [0, 1, 2, 3].map((job) =>
      createTask(producer(job, queue), `producer ${job}`),
    );
    on('await asyncio.sleep(1)');
    yield* sleep(1);
    try {
      on('await asyncio.wait_for');
      yield* waitFor(queue.join(), 2.5);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      recordPrint('too slow');
      if (fixed) queue.shutdown(true);
    }
    task.cancel();
    on('await asyncio.gather');
    yield* gather(producers, { returnExceptions: true });
    recordPrint('closed');
  },
};
