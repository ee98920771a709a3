import { type Coroutine, createTask, Queue, recordPrint, setLocal, sleep } from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/** A queue without a limit: nothing slows the producer down, so the line grows as long as it is the faster one. */
export const unboundedQueue: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(queue: Queue<number>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        yield* queue.get();
        on('await asyncio.sleep(1.05)');
        yield* sleep(1.05);
        queue.taskDone();
      }
    }

    function* producer(queue: Queue<number>): Coroutine<void> {
      for (let job = 0; job < 20; job++) {
        setLocal('job', job);
        on('await asyncio.sleep(0.1)');
        yield* sleep(0.1);
        on('await queue.put(job)');
        yield* queue.put(job);
        recordPrint(`job ${job} is in, ${queue.qsize()} wait`);
      }
    }

    const queue = new Queue<number>(fixed ? 3 : 0);
    const workers = [0, 1].map((number) => createTask(worker(queue), tasks.worker(number)));
    on('await asyncio.create_task(producer(queue)');
    yield* createTask(producer(queue), tasks.producer);
    on('await queue.join()');
    yield* queue.join();
    for (const each of workers) each.cancel();
  },
};
