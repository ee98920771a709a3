import { type Coroutine, createTask, Queue, recordPrint, setLocal, sleep } from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * `while not queue.empty()` as a worker's loop: an empty queue means that there is no job now, not that none will come.
 * So each worker leaves at the first lull, and in the end the producer waits for somebody who has gone home.
 */
export const whileNotEmpty: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(queue: Queue<number>): Coroutine<void> {
      const goesOn = (): boolean => fixed || !queue.empty();
      while (goesOn()) {
        on('await queue.get()');
        const job = yield* queue.get();
        setLocal('job', job);
        on('await asyncio.sleep(1)');
        yield* sleep(1);
        recordPrint(`job ${job} done`);
        queue.taskDone();
      }
    }

    function* producer(queue: Queue<number>): Coroutine<void> {
      for (let job = 0; job < 6; job++) {
        setLocal('job', job);
        if (job === 3) {
          on('await asyncio.sleep(5)');
          yield* sleep(5);
        }
        on('await queue.put(job)');
        yield* queue.put(job);
      }
    }

    const queue = new Queue<number>(2);
    const door = createTask(producer(queue), tasks.producer);
    const workers = [0, 1, 2].map((number) => createTask(worker(queue), tasks.worker(number)));
    on('await door');
    yield* door;
    on('await queue.join()');
    yield* queue.join();
    for (const each of workers) each.cancel();
  },
};
