import { type Coroutine, createTask, Queue, recordPrint, setLocal, sleep } from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/** `put_nowait` does not wait for room: with none it raises QueueFull, and here that ends the producer, main and all. */
export const putNowaitWhenFull: Mistake = {
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

    function* producer(queue: Queue<number>): Coroutine<void> {
      for (let job = 0; job < 5; job++) {
        setLocal('job', job);
        if (fixed) on('await queue.put(job)');
        if (fixed) yield* queue.put(job);
        else queue.putNowait(job);
      }
    }

    const queue = new Queue<number>(2);
    const task = createTask(worker(queue), tasks.worker(0));
    on('await asyncio.create_task(producer(queue)');
    yield* createTask(producer(queue), tasks.producer);
    on('await queue.join()');
    yield* queue.join();
    task.cancel();
  },
};
