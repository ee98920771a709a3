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
 * VIPs who alone keep the worker busy, and a regular order that is never the smallest: it starves. With its place in the
 * order of arrival as a key, and a lead for VIPs, those who come late enough are behind it.
 */
export const starvation: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(queue: PriorityQueue<Ranked>): Coroutine<void> {
      while (true) {
        on('await queue.get()');
        const [, job] = yield* queue.get();
        setLocal('job', job);
        recordPrint(`order ${job} begins`);
        on('await asyncio.sleep(1.2)');
        yield* sleep(1.2);
        queue.taskDone();
      }
    }

    function* producer(queue: PriorityQueue<Ranked>): Coroutine<void> {
      for (let number = 0; number < 8; number++) {
        const vip = number !== 1;
        const aged = vip ? number : number + 3;
        const rank = fixed ? aged : Number(!vip);
        recordItem(number, [rank]);
        yield* queue.put([rank, number]);
        on('await asyncio.sleep(0.5)');
        yield* sleep(0.5);
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
