import { type Coroutine, createTask, Queue, recordPrint, setLocal, sleep } from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * `task_done()` twice for a job: the count comes to zero while there are jobs left, so `join` returns too early, and the
 * call after that raises ValueError.
 */
export const taskDoneTwice: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(queue: Queue<number>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const job = yield* queue.get();
        setLocal('job', job);
        try {
          on('await asyncio.sleep(1)');
          yield* sleep(1);
          recordPrint(`job ${job} done`);
          if (!fixed) queue.taskDone();
        } finally {
          queue.taskDone();
        }
      }
    }

    const queue = new Queue<number>();
    for (let job = 0; job < 3; job++) queue.putNowait(job);
    const task = createTask(worker(queue), tasks.worker(0));
    on('await queue.join()');
    yield* queue.join();
    recordPrint('all jobs are done');
    task.cancel();
  },
};
