import {
  type Coroutine,
  createTask,
  gather,
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
 * A PriorityQueue that is full: who waits in `put` stands in a line that is first come first served and knows nothing of
 * priorities. Only what is in the heap is compared.
 */
export const fullPriority: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(queue: PriorityQueue<Ranked>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const [, job] = yield* queue.get();
        setLocal('job', job);
        recordPrint(`order ${job} begins`);
        on('await asyncio.sleep(1)');
        yield* sleep(1);
        queue.taskDone();
      }
    }

    function* producer(rank: number, job: number, queue: PriorityQueue<Ranked>): Coroutine<void> {
      setLocal('job', job);
      recordItem(job, [rank]);
      on('await queue.put((rank, job))');
      yield* queue.put([rank, job]);
    }

    const queue = new PriorityQueue<Ranked>(fixed ? 0 : 1);
    const task = createTask(worker(queue), tasks.worker(0));
    const producers = [1, 1, 1, 1, 0].map((rank, job) =>
      createTask(producer(rank, job, queue), `producer ${job}`),
    );
    on('await asyncio.gather');
    yield* gather(producers);
    on('await queue.join()');
    yield* queue.join();
    task.cancel();
  },
};
