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
 * The workers are sent home only where it took too long: if all is done in time nobody cancels them, and they wait in
 * `get` for ever.
 */
export const cancelInExcept: Mistake = {
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
        queue.taskDone();
      }
    }

    const queue = new Queue<number>();
    for (let job = 0; job < 4; job++) queue.putNowait(job);
    const workers = [0, 1].map((number) => createTask(worker(queue), tasks.worker(number)));
    const sendHome = (): void => {
      for (const each of workers) each.cancel();
    };
    try {
      on('await asyncio.wait_for');
      yield* waitFor(queue.join(), 5);
    } catch (error) {
      if (fixed || !(error instanceof TimeoutError)) throw error;
      sendHome();
    } finally {
      if (fixed) sendHome();
    }
    on('await asyncio.gather');
    yield* gather(workers, { returnExceptions: true });
    recordPrint('all went home');
  },
};
