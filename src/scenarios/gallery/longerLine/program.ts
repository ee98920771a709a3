import {
  type Coroutine,
  createTask,
  getRunningLoop,
  Queue,
  recordPrint,
  sleep,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/** A longer line: more places in the queue make nobody work faster. They are waited in, and that is all; workers help. */
export const longerLine: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    const [places, count] = fixed ? [2, 2] : [100, 1];

    function* worker(queue: Queue<number>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        yield* queue.get();
        on('await asyncio.sleep(1)');
        yield* sleep(1);
        queue.taskDone();
      }
    }

    const loop = getRunningLoop();
    const began = loop.time();
    const queue = new Queue<number>(places);
    const workers = Array.from({ length: count }, (_, number) =>
      createTask(worker(queue), tasks.worker(number)),
    );
    for (let job = 0; job < 12; job++) {
      on('await queue.put(job)');
      yield* queue.put(job);
    }
    on('await queue.join()');
    yield* queue.join();
    recordPrint(`${(loop.time() - began).toFixed(0)} seconds`);
    for (const each of workers) each.cancel();
  },
};
