import {
  type Coroutine,
  createTask,
  gather,
  Queue,
  recordPrint,
  setLocal,
  sleep,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * `finally: task_done()` around the `get` too: a worker that is sent home while it waits for a job has none to mark,
 * and the ValueError takes the place of the cancellation.
 */
export const finallyAroundGet: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* take(queue: Queue<number>): Coroutine<number> {
      on('await queue.get()');
      const job = yield* queue.get();
      setLocal('job', job);
      return job;
    }

    function* worker(queue: Queue<number>): Coroutine<void> {
      while (true) {
        let job = fixed ? yield* take(queue) : -1;
        try {
          if (!fixed) job = yield* take(queue);
          on('await asyncio.sleep(1)');
          yield* sleep(1);
          recordPrint(`job ${job} done`);
        } finally {
          queue.taskDone();
        }
      }
    }

    const queue = new Queue<number>();
    for (let job = 0; job < 2; job++) queue.putNowait(job);
    const task = createTask(worker(queue), tasks.worker(0));
    on('await queue.join()');
    yield* queue.join();
    task.cancel();
    on('await asyncio.gather');
    const [result] = yield* gather([task], { returnExceptions: true });
    recordPrint(`the worker ended with a ${(result as Error).name}`);
  },
};
