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

/** What an order is compared by, and its number. */
type Ranked = readonly [rank: number, job: number];

/**
 * Orders one after another, to workers who have nothing to do: each is taken at once, so their priority changes nothing.
 * It shows where orders wait, as they do if they come together.
 */
export const idlePriority: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(queue: PriorityQueue<Ranked>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const [, job] = yield* queue.get();
        setLocal('job', job);
        recordPrint(`order ${job} begins`);
        on('await asyncio.sleep(0.5)');
        yield* sleep(0.5);
        queue.taskDone();
      }
    }

    function* producer(queue: PriorityQueue<Ranked>): Coroutine<void> {
      for (const [job, rank] of [1, 1, 1, 0].entries()) {
        setLocal('job', job);
        recordItem(job, [rank]);
        yield* queue.put([rank, job]);
        if (!fixed) on('await asyncio.sleep(1)');
        if (!fixed) yield* sleep(1);
      }
    }

    const queue = new PriorityQueue<Ranked>();
    const workers = [0, 1].map((number) => createTask(worker(queue), tasks.worker(number)));
    on('await asyncio.create_task(producer(queue)');
    yield* createTask(producer(queue), tasks.producer);
    on('await queue.join()');
    yield* queue.join();
    for (const each of workers) each.cancel();
  },
};
