import {
  type Coroutine,
  createTask,
  Queue,
  recordPrint,
  setLocal,
  sleep,
  ValueError,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * A worker that dies of a job: nobody awaits the worker, so nobody sees its error, the others do its share, and what
 * it had in hand is never marked as done. Who waits in `join` waits for ever.
 */
export const workerDies: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* work(job: number): Coroutine<void> {
      on('await asyncio.sleep(1)');
      yield* sleep(1);
      if (job === 1) throw new ValueError(`job ${job} is damaged`);
      recordPrint(`job ${job} done`);
    }

    function* caught(job: number): Coroutine<void> {
      try {
        yield* work(job);
      } catch (error) {
        if (!(error instanceof ValueError)) throw error;
        recordPrint(error.message);
      }
    }

    function* worker(queue: Queue<number>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const job = yield* queue.get();
        setLocal('job', job);
        yield* fixed ? caught(job) : work(job);
        queue.taskDone();
      }
    }

    const queue = new Queue<number>();
    for (let job = 0; job < 4; job++) queue.putNowait(job);
    const workers = [0, 1].map((number) => createTask(worker(queue), tasks.worker(number)));
    on('await queue.join()');
    yield* queue.join();
    for (const each of workers) each.cancel();
  },
};
