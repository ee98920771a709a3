import {
  type Coroutine,
  createTask,
  Queue,
  recordPrint,
  Semaphore,
  setLocal,
  sleep,
} from '../../../asyncio';
import type { Mistake } from '../mistake';
import { tasks } from '../tasks';
import right from './right.py?raw';
import wrong from './wrong.py?raw';

/**
 * A getter that was woken, and is overtaken: the item is not handed over, so who runs first takes it, here the very worker
 * that put it. Queue is not fair to tasks. Semaphore is: with one around the `get` the next in line has its turn.
 */
export const overtaken: Mistake = {
  wrong,
  right,
  *main({ fixed, on }) {
    function* take(queue: Queue<number>): Coroutine<number> {
      on('await queue.get()');
      const job = yield* queue.get();
      setLocal('job', job);
      return job;
    }

    function* takeInTurn(queue: Queue<number>, turn: Semaphore): Coroutine<number> {
      on('async with turn:');
      yield* turn.acquire();
      try {
        return yield* take(queue);
      } finally {
        turn.release();
      }
    }

    function* worker(
      number: number,
      queue: Queue<number>,
      turn: Semaphore | null,
    ): Coroutine<void> {
      while (true) {
        const job = yield* turn === null ? take(queue) : takeInTurn(queue, turn);
        on('await asyncio.sleep(1)');
        yield* sleep(1);
        recordPrint(`worker ${number}: job ${job}`);
        if (job < 3) queue.putNowait(job + 1);
        queue.taskDone();
      }
    }

    const [queue, turn] = [new Queue<number>(), fixed ? new Semaphore(1) : null];
    queue.putNowait(0);
    const workers = [0, 1].map((number) =>
      createTask(worker(number, queue, turn), tasks.worker(number)),
    );
    on('await queue.join()');
    yield* queue.join();
    for (const each of workers) each.cancel();
  },
};
