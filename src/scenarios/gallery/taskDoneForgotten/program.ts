import { type Coroutine, createTask, Queue, recordPrint, setLocal, sleep } from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/** `task_done()` forgotten: everything is done, but nobody said so, and `join` never returns. */
export const taskDoneForgotten: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(queue: Queue<number>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const job = yield* queue.get();
        setLocal('job', job);
        on('await asyncio.sleep(1)');
        yield* sleep(1);
        recordPrint(`job ${job} done`);
        if (fixed) queue.taskDone();
      }
    }

    const queue = new Queue<number>();
    for (let job = 0; job < 4; job++) queue.putNowait(job);
    const workers = [0, 1].map((number) => createTask(worker(queue), tasks.worker(number)));
    on('await queue.join()');
    yield* queue.join();
    recordPrint('all jobs are done');
    for (const each of workers) each.cancel();
  },
};
