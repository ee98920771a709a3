import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createTask,
  EventLoop,
  gather,
  LifoQueue,
  PriorityQueue,
  Queue,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  sleep,
  ValueError,
} from '../../src/asyncio';
import { runLog, runOrder } from './runLog';

describe('a queue', () => {
  it('[Q1] is put to and got from without giving way when there is room and an item', () => {
    const log = runLog(function* (note) {
      const queue = new Queue<string>(1);
      yield* queue.put('a');
      note(yield* queue.get());
    });
    expect(log).toEqual([[1, 'a']]);
  });

  it('[Q3][Q4] lets whoever runs first overtake a woken getter, who queues again at the tail', () => {
    const log = runLog(function* (note) {
      const queue = new Queue<number>();
      function* getter(name: string) {
        note([name, yield* queue.get()]);
      }
      const waiting = [createTask(getter('first')), createTask(getter('second'))];
      yield* sleep(0);
      queue.putNowait(1);
      note(['thief', queue.getNowait()]);
      yield* sleep(0);
      yield* sleep(0);
      queue.putNowait(2);
      queue.putNowait(3);
      yield* gather(waiting);
    });
    expect(log.map(([, what]) => what)).toEqual([
      ['thief', 1],
      ['second', 2],
      ['first', 3],
    ]);
  });

  it('[Q5] loses nothing when a woken getter is cancelled: the next one gets the item', () => {
    const log = runLog(function* (note) {
      const queue = new Queue<string>();
      function* getter(name: string) {
        note([name, yield* queue.get()]);
      }
      const [first, second] = [createTask(getter('first')), createTask(getter('second'))];
      yield* sleep(0);
      queue.putNowait('item');
      first.cancel();
      yield* gather([first, second], { returnExceptions: true });
    });
    // Put in iteration 2, the first getter throws in 3, the second takes it in 4.
    expect(log).toEqual([[4, ['second', 'item']]]);
  });

  it('[Q6] lets joiners go when the last item is done, and does not ask again', () => {
    const log = runLog(function* (note) {
      const queue = new Queue<number>();
      queue.putNowait(1);
      function* joiner() {
        yield* queue.join();
        note('joined');
      }
      const joining = createTask(joiner());
      yield* sleep(0);
      queue.getNowait();
      queue.taskDone();
      queue.putNowait(2);
      yield* joining;
    });
    expect(log).toEqual([[3, 'joined']]);
  });

  it('refuses what does not fit its state', () => {
    const order = runOrder(function* (note) {
      const queue = new Queue<number>(1);
      const caught = (act: () => void): void => {
        try {
          act();
        } catch (error) {
          note((error as Error).constructor);
        }
      };
      caught(() => queue.getNowait());
      queue.putNowait(1);
      caught(() => queue.putNowait(2));
      queue.taskDone();
      caught(() => queue.taskDone());
      queue.shutdown();
      caught(() => queue.putNowait(3));
      note(queue.getNowait());
      caught(() => queue.getNowait());
      yield* sleep(0);
    });
    expect(order).toEqual([QueueEmpty, QueueFull, ValueError, QueueShutDown, 1, QueueShutDown]);
  });

  it('[Q8] wakes all getters and putters when it shuts down at once, and drops what is in it', () => {
    const order = runOrder(function* (note) {
      const queue = new Queue<number>(1);
      queue.putNowait(1);
      function* putter(n: number) {
        try {
          yield* queue.put(n);
        } catch (error) {
          note([n, (error as Error).name]);
        }
      }
      const putting = [createTask(putter(2)), createTask(putter(3))];
      yield* sleep(0);
      queue.shutdown(true);
      yield* queue.join();
      note(queue.qsize());
      yield* gather(putting);
    });
    expect(order).toEqual([0, [2, 'QueueShutDown'], [3, 'QueueShutDown']]);
  });

  it('[Q7] has no limit when its maxsize is not positive', () => {
    runOrder(function* () {
      for (const maxsize of [0, -1]) {
        const queue = new Queue<number>(maxsize);
        for (let n = 0; n < 100; n++) queue.putNowait(n);
        expect([queue.full(), queue.qsize()]).toEqual([false, 100]);
      }
      yield* sleep(0);
    });
  });

  it('[Q7] gives back in order of arrival, of smallness, or the last first', () => {
    const items = [3, 1, 2];
    const order = runOrder(function* (note) {
      for (const queue of [
        new Queue<number>(),
        new PriorityQueue<number>(),
        new LifoQueue<number>(),
      ]) {
        for (const item of items) queue.putNowait(item);
        note(items.map(() => queue.getNowait()));
      }
      yield* sleep(0);
    });
    expect(order).toEqual([
      [3, 1, 2],
      [1, 2, 3],
      [2, 1, 3],
    ]);
  });

  it('keeps an item that cannot be compared, uncounted', () => {
    const order = runOrder(function* (note) {
      const queue = new PriorityQueue<object>();
      queue.putNowait({ id: 1 });
      expect(() => queue.putNowait({ id: 2 })).toThrow(TypeError);
      note(queue.qsize());
      queue.taskDone();
      expect(() => queue.taskDone()).toThrow(ValueError);
      yield* sleep(0);
    });
    expect(order).toEqual([2]);
  });

  it('never holds more than maxsize, loses nothing and gives nothing twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat({ max: 3 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (maxsize, pauses, getters) => {
          const taken: number[] = [];
          const loop = new EventLoop();
          loop.runUntilComplete(
            (function* () {
              const queue = new Queue<number>(maxsize);
              function* getter() {
                for (;;) {
                  const item = yield* queue.get();
                  expect(queue.qsize()).toBeLessThanOrEqual(maxsize);
                  taken.push(item);
                  yield* sleep((item % 3) / 10);
                  queue.taskDone();
                }
              }
              const workers = Array.from({ length: getters }, () => createTask(getter()));
              for (const [item, pause] of pauses.entries()) {
                yield* queue.put(item);
                expect(queue.qsize()).toBeLessThanOrEqual(maxsize);
                yield* sleep(pause / 10);
              }
              yield* queue.join();
              for (const worker of workers) worker.cancel();
            })(),
          );
          expect(taken).toEqual(pauses.map((_, item) => item));
        },
      ),
    );
  });
});

describe('the capacity of a live queue', () => {
  it('when raised lets in one putter for each new place, in order', () => {
    const order = runOrder(function* (note) {
      const queue = new Queue<number>(1);
      function* putter(n: number) {
        yield* queue.put(n);
        note(n);
      }
      const putting = [0, 1, 2, 3, 4].map((n) => createTask(putter(n)));
      yield* sleep(1);
      note('raised');
      queue.setMaxsize(3);
      yield* sleep(1);
      note(queue.qsize());
      queue.setMaxsize(0);
      yield* gather(putting);
      note(queue.qsize());
    });
    expect(order).toEqual([0, 'raised', 1, 2, 3, 3, 4, 5]);
  });

  it('when lowered drops nobody, and admits nobody until there is room', () => {
    const order = runOrder(function* (note) {
      const queue = new Queue<number>(3);
      for (let n = 0; n < 3; n++) queue.putNowait(n);
      function* putter() {
        yield* queue.put(3);
        note('in');
      }
      const putting = createTask(putter());
      yield* sleep(1);
      queue.setMaxsize(1);
      for (let n = 0; n < 3; n++) {
        note(queue.getNowait());
        yield* sleep(1);
      }
      yield* putting;
    });
    expect(order).toEqual([0, 1, 2, 'in']);
  });
});

describe('a dismissed worker', () => {
  it('goes at once when it waits, and after its item when it is busy', () => {
    const order = runOrder(function* (note, loop) {
      const queue = new Queue<string>();
      function* worker(name: string) {
        try {
          for (;;) {
            const item = yield* queue.get();
            yield* sleep(5);
            note(`${name} did ${item}`);
          }
        } catch (error) {
          note([name, (error as Error).name, loop.time()]);
          throw error;
        }
      }
      const busy = createTask(worker('busy'));
      const idle = createTask(worker('idle'));
      queue.putNowait('a');
      yield* sleep(1);
      queue.putNowait('b');
      note(queue.dismiss(idle));
      note(queue.dismiss(busy));
      yield* sleep(9);
      note(queue.qsize());
    });
    expect(order).toEqual([
      true,
      false,
      ['idle', 'CancelledError', 1],
      'busy did a',
      ['busy', 'CancelledError', 5],
      1,
    ]);
  });

  it('stays if it is recalled in time', () => {
    const order = runOrder(function* (note) {
      const queue = new Queue<number>();
      function* worker() {
        for (;;) {
          const item = yield* queue.get();
          yield* sleep(1);
          note(item);
        }
      }
      const task = createTask(worker());
      queue.putNowait(1);
      queue.putNowait(2);
      yield* sleep(0.5);
      queue.dismiss(task);
      note([queue.isDismissed(task), queue.recall(task), queue.recall(task)]);
      yield* sleep(3);
      task.cancel();
      yield* gather([task], { returnExceptions: true });
      note(task.cancelled());
    });
    expect(order).toEqual([[true, true, false], 1, 2, true]);
  });
});
