import {
  type Coroutine,
  createTask,
  PriorityQueue,
  recordItem,
  recordPrint,
  setLocal,
  sleep,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

class Job {
  constructor(readonly id: number) {}
}

/** A tuple: what it is compared by, and then the job. */
type Ranked = readonly (number | Job)[];

/**
 * A tie between items that can't be compared: of two tuples that begin alike the next elements decide, and a Job knows
 * no `<`. `put` raises a TypeError, and the item stays in the heap, uncounted.
 */
export const notComparable: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(queue: PriorityQueue<Ranked>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const job = (yield* queue.get()).at(-1) as Job;
        setLocal('job', job.id);
        on('await asyncio.sleep(1)');
        yield* sleep(1);
        recordPrint(`job ${job.id} done`);
        queue.taskDone();
      }
    }

    function* producer(queue: PriorityQueue<Ranked>): Coroutine<void> {
      for (let number = 0; number < 3; number++) {
        const ranks = fixed ? [1, number] : [1];
        recordItem(number, ranks);
        yield* queue.put([...ranks, new Job(number)]);
      }
    }

    const queue = new PriorityQueue<Ranked>();
    const task = createTask(worker(queue), tasks.worker(0));
    on('await asyncio.create_task(producer(queue)');
    yield* createTask(producer(queue), tasks.producer);
    on('await queue.join()');
    yield* queue.join();
    task.cancel();
  },
};
