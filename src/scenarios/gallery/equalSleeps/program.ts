import {
  type Coroutine,
  createTask,
  gather,
  PriorityQueue,
  Queue,
  recordPrint,
  sleep,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * Equal sleeps: whose deadline is the same wakes in the order of the heap of timers, 0 2 1 3, not first come first served.
 * Where a callback costs time, as on a real clock, each deadline is a little later than the one before, and all looks
 * well. What needs an order must ask for it.
 */
export const equalSleeps: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* worker(number: number, results: Queue<number>): Coroutine<void> {
      on('await asyncio.sleep(1)');
      yield* sleep(1);
      results.putNowait(number);
    }

    const results = fixed ? new PriorityQueue<number>() : new Queue<number>();
    const workers = [0, 1, 2, 3].map((number) =>
      createTask(worker(number, results), tasks.worker(number)),
    );
    on('await asyncio.gather');
    yield* gather(workers);
    for (const _ of workers) recordPrint(`result ${results.getNowait()}`);
  },
};
