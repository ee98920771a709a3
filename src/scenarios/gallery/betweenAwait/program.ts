import {
  type Coroutine,
  createTask,
  gather,
  Queue,
  recordPrint,
  setLocal,
  sleep,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/** Check, then get, with an `await` between: what was true at the look is no longer true at the get. */
export const betweenAwait: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* walk(): Coroutine<void> {
      on('await asyncio.sleep(0.5)');
      yield* sleep(0.5);
    }

    function* worker(queue: Queue<number>): Coroutine<void> {
      while (!queue.empty()) {
        if (!fixed) yield* walk();
        if (!fixed) on('await queue.get()');
        const job = fixed ? queue.getNowait() : yield* queue.get();
        setLocal('job', job);
        if (fixed) yield* walk();
        recordPrint(`job ${job} begins`);
        on('await asyncio.sleep(2)');
        yield* sleep(2);
      }
    }

    const queue = new Queue<number>();
    for (let job = 0; job < 3; job++) queue.putNowait(job);
    const workers = [0, 1].map((number) => createTask(worker(queue), tasks.worker(number)));
    on('await asyncio.gather');
    yield* gather(workers);
    recordPrint('all went home');
  },
};
