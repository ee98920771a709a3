import { inLanguage } from '../inLanguage';
/** What the mistakes speak of, each in a sentence or two. Python stands between backticks. */
export const terms = inLanguage('terms', {
  task: {
    term: 'task',
    means:
      'A coroutine (an `async def` function that was called) that the event loop runs beside others. `create_task()` makes one.',
  },
  loop: {
    term: 'event loop',
    means:
      'The part of asyncio that decides which task runs next. It runs one at a time, until that one waits.',
  },
  await: {
    term: 'await',
    means: 'Waits for a result. While a task waits, others run.',
  },
  queue: {
    term: 'queue',
    means:
      'Where some tasks put items and others take them. `put()` waits while it is full, `get()` while it is empty.',
  },
  priorityQueue: {
    term: 'PriorityQueue',
    means: 'A queue that gives out the smallest item first. A VIP has rank 0, which is smallest.',
  },
  heap: {
    term: 'heap',
    means: 'An array kept in such an order that the smallest element is always first.',
  },
  join: {
    term: 'join()',
    means:
      'Waits until each item that was put has been marked as done with `task_done()`: the unfinished count is zero.',
  },
  gather: {
    term: 'gather()',
    means: 'Waits until all the tasks that it is given have ended.',
  },
  cancel: {
    term: 'cancel()',
    means:
      'Asks a task to stop: a `CancelledError` is raised in it at the place where it waits. So a worker is sent home.',
  },
  semaphore: {
    term: 'semaphore',
    means: 'A number of permits. Who finds none left waits until somebody gives one back.',
  },
  waitFor: {
    term: 'wait_for()',
    means: 'Waits so many seconds at the most, and then raises a `TimeoutError`.',
  },
  sleep: {
    term: 'sleep()',
    means:
      '`await asyncio.sleep(1)` lets a second pass, in which others run. It stands for work that takes time, such as a request over the network.',
  },
} as const);

export type TermName = keyof typeof terms;
