import {
  type Coroutine,
  createTask,
  getRunningLoop,
  Queue,
  recordPrint,
  setLocal,
  sleep,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/** `time.sleep` in one worker holds the thread, and with it the loop: whoever else is ready or due has to wait. */
export const blockingSleep: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(queue: Queue<number>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const job = yield* queue.get();
        setLocal('job', job);
        if (job === 1 && !fixed) getRunningLoop().block(3);
        else {
          on(job === 1 ? 'await asyncio.sleep(3)' : 'await asyncio.sleep(1)');
          yield* sleep(job === 1 ? 3 : 1);
        }
        recordPrint(`job ${job} done`);
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
