import { type Coroutine, createTask, Queue, recordPrint, setLocal, sleep } from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * A job that costs no `await`: `get` does not give way while there are items, so the worker whose turn it is takes one
 * after another in the same step, and nobody else runs.
 */
export const noAwait: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(number: number, queue: Queue<number>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const job = yield* queue.get();
        setLocal('job', job);
        recordPrint(`worker ${number}: job ${job}`);
        queue.taskDone();
        if (fixed) on('await asyncio.sleep(0)');
        if (fixed) yield* sleep(0);
      }
    }

    const queue = new Queue<number>();
    for (let job = 0; job < 6; job++) queue.putNowait(job);
    const workers = [0, 1].map((number) => createTask(worker(number, queue), tasks.worker(number)));
    on('await queue.join()');
    yield* queue.join();
    for (const each of workers) each.cancel();
  },
};
