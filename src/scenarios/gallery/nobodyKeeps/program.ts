import {
  type Coroutine,
  createTask,
  gather,
  Queue,
  recordPrint,
  setLocal,
  sleep,
  type Task,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * A task that nobody keeps: nobody waits for it either, so the program ends without it, and what it had not done yet
 * is cut off.
 *
 * CPython's loop holds its tasks by weak references only, so such a task may even be collected while it waits, if
 * what it waits for is held by nobody else. That is not shown: this engine has no collector, and these tasks are held
 * by the timers of their sleeps.
 */
export const nobodyKeeps: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    const reports: Task<void>[] = [];

    function* report(job: number): Coroutine<void> {
      setLocal('job', job);
      on('await asyncio.sleep(1.5)');
      yield* sleep(1.5);
      recordPrint(`job ${job} is reported`);
    }

    function* worker(queue: Queue<number>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const job = yield* queue.get();
        setLocal('job', job);
        on('await asyncio.sleep(1)');
        yield* sleep(1);
        const task = createTask(report(job), `report ${job}`);
        if (fixed) reports.push(task);
        queue.taskDone();
      }
    }

    const queue = new Queue<number>();
    for (let job = 0; job < 3; job++) queue.putNowait(job);
    const task = createTask(worker(queue), tasks.worker(0));
    on('await queue.join()');
    yield* queue.join();
    recordPrint('all jobs are done');
    task.cancel();
    if (fixed) on('await asyncio.gather(*reports)');
    if (fixed) yield* gather(reports);
  },
};
