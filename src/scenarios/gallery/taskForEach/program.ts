import {
  type Coroutine,
  createTask,
  gather,
  getRunningLoop,
  Queue,
  recordPrint,
  Semaphore,
  setLocal,
  sleep,
  type Task,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * A task for each job, held back by a semaphore: all but a few of them live only to wait, and each takes memory. A few
 * workers and a queue of mere numbers take as long.
 */
export const taskForEach: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    const jobs = Array.from({ length: 30 }, (_, number) => number);

    function* job(number: number, limit: Semaphore): Coroutine<void> {
      setLocal('job', number);
      on('async with limit:');
      yield* limit.acquire();
      try {
        on('await asyncio.sleep(1)');
        yield* sleep(1);
      } finally {
        limit.release();
      }
    }

    function* worker(queue: Queue<number>): Coroutine<void> {
      while (!queue.empty()) {
        queue.getNowait();
        on('await asyncio.sleep(1)');
        yield* sleep(1);
      }
    }

    function behindSemaphore(): Task<void>[] {
      const limit = new Semaphore(3);
      return jobs.map((number) => createTask(job(number, limit), tasks.worker(number)));
    }

    function throughQueue(): Task<void>[] {
      const queue = new Queue<number>();
      for (const number of jobs) queue.putNowait(number);
      return [0, 1, 2].map((number) => createTask(worker(queue), tasks.worker(number)));
    }

    const workers = fixed ? throughQueue() : behindSemaphore();
    recordPrint(`${getRunningLoop().tasks.size} tasks`);
    on('await asyncio.gather');
    yield* gather(workers);
  },
};
