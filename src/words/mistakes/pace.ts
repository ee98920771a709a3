import type { MistakeWords } from './mistakeWords';

/** Mistakes about how fast things come and go, and how many there are. */
export const pace = {
  unboundedQueue: {
    title: 'A queue without a limit',
    terms: ['queue', 'sleep'],
    sees: 'The producer is faster than its workers, and nothing slows it down.',
    options: {
      few: 'At most three jobs wait at any time: the workers keep up.',
      grows: 'More and more jobs wait, until the producer has put the last one.',
      blocks: 'The producer has to wait in `put()` when too many jobs are there.',
      error: 'The producer fails with `QueueFull`.',
    },
    why: [
      'The producer puts ten jobs a second, and the two workers take fewer than two. `Queue()` has no limit, so `put()` never waits and nothing tells the producer to slow down. The rest piles up, and in a program that runs for days it fills the memory.',
    ],
    rule: 'Give a queue a `maxsize`. Then `put()` waits while it is full, and the fast side goes at the pace of the slow one. This is called backpressure.',
    fix: 'The queue has three places. When they are taken, the producer waits in `put()`.',
  },
  putNowaitWhenFull: {
    title: '`put_nowait()` into a small queue',
    terms: ['queue', 'await'],
    sees: 'Something is put where there is no room.',
    options: {
      waits: 'The producer waits for a free place, and all five jobs are done.',
      fails: 'The producer fails with `QueueFull`, and no job is ever done.',
      drops: 'What finds no place is dropped without a word. Jobs 0 and 1 are done.',
      later: 'Jobs 0 and 1 are done, and then the producer fails with `QueueFull`.',
    },
    why: [
      '`put_nowait()` does not wait: when the queue is full, it raises `QueueFull`. The producer has no `await`, so the worker gets no turn to take anything, and the third job finds both places taken.',
      'Main awaits the producer, so the error reaches main and ends the program.',
    ],
    rule: 'Use `await queue.put()` where waiting is right. Use `put_nowait()` only if you also say what happens on `QueueFull`.',
    fix: 'The producer awaits `put()`, and so lets the worker run while the queue is full.',
  },
  blockingSleep: {
    title: '`time.sleep()` in a worker',
    terms: ['loop', 'task', 'sleep'],
    sees: 'One worker’s long job is felt by the other one.',
    options: {
      beside: 'Job 0 is done after one second, while the other worker is busy with job 1.',
      late: 'Job 0 is done only after the three seconds of job 1, though it needs one.',
      error: 'The program fails: `time.sleep()` is not allowed in a coroutine.',
    },
    why: [
      'All tasks share one thread. `await asyncio.sleep()` gives the turn back to the event loop, which runs others meanwhile. `time.sleep()` keeps the turn: for three seconds no other task can run, however many workers there are.',
    ],
    rule: 'In a coroutine never call what blocks the thread. Await the asynchronous form of it, or hand it to `asyncio.to_thread()`.',
    fix: 'The worker awaits `asyncio.sleep()`, so both jobs go on side by side.',
  },
  taskForEach: {
    title: 'A task for each job',
    terms: ['task', 'semaphore', 'queue'],
    sees: 'Three may work at once, and far more memory is taken than three need.',
    options: {
      few: 'Four tasks are there: main, and the three that may work at once.',
      all: 'Thirty-one tasks are there: main, and one for each job.',
      none: 'One task is there: main does the jobs itself.',
    },
    why: [
      'The semaphore (a count of permits) lets three work at once, and it does that well. But each job is a task from the start, and all but three of them stand in the semaphore’s line. Each takes memory while it waits. With a hundred thousand jobs there would be a hundred thousand tasks.',
    ],
    rule: 'A semaphore limits how many work, not how many exist. For a large number of jobs take a few workers and a queue.',
    fix: 'Three workers take the jobs from a queue. The work is the same, with far fewer tasks.',
  },
  longerLine: {
    title: 'A longer line',
    terms: ['queue', 'sleep'],
    sees: 'There is room for all jobs at once.',
    options: {
      twelve: 'Twelve seconds.',
      six: 'Six seconds.',
      one: 'One second: all twelve jobs are in the queue, so all go on at once.',
    },
    why: [
      'This is a wrong expectation, not a slip. A place in a queue is a place to wait. A job in the line is not being worked on, and one worker who needs a second for each job needs twelve seconds for twelve.',
    ],
    rule: 'More places hold more jobs; only more workers, or faster ones, do them sooner.',
    fix: 'Two places and two workers instead of a hundred places and one worker.',
  },
} as const satisfies Readonly<Record<string, MistakeWords>>;
