import {
  type Coroutine,
  createTask,
  PriorityQueue,
  recordItem,
  recordPrint,
  setLocal,
  sleep,
  type Comparable,
  lessThan,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * Equal items in a PriorityQueue: a heap keeps no order among them, so who came first need not leave first. Here the
 * number of the order as a second key decides.
 */
export const equalPriority: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    class Order implements Comparable {
      constructor(
        readonly rank: number,
        readonly id: number,
      ) {}

      lt(other: Order): boolean {
        if (!fixed) return this.rank < other.rank;
        return lessThan([this.rank, this.id], [other.rank, other.id]);
      }
    }

    function* worker(queue: PriorityQueue<Order>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const job = yield* queue.get();
        setLocal('job', job.id);
        recordPrint(`order ${job.id} begins`);
        on('await asyncio.sleep(1)');
        yield* sleep(1);
        queue.taskDone();
      }
    }

    const queue = new PriorityQueue<Order>();
    for (const [id, rank] of [1, 1, 0].entries()) {
      recordItem(id, [rank]);
      queue.putNowait(new Order(rank, id));
    }
    const task = createTask(worker(queue), tasks.worker(0));
    on('await queue.join()');
    yield* queue.join();
    task.cancel();
  },
};
