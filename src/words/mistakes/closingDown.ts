import type { MistakeWords } from './mistakeWords';

/** Mistakes at the end: counting what is done, and sending the workers home. */
export const closingDown = {
  taskDoneTwice: {
    title: 'Done, and done again',
    terms: ['join', 'queue'],
    sees: 'Main and the worker do not agree on what is done.',
    options: {
      all: 'Jobs 0, 1 and 2 are done, and then `all jobs are done` is printed.',
      early: '`all jobs are done` is printed after job 1, and job 2 is never done.',
      never: 'Jobs 0, 1 and 2 are done, but `all jobs are done` is never printed.',
    },
    why: [
      'When a job goes well, `task_done()` is called in the `try` and again in the `finally`: twice for one job. Three jobs need three calls, so `join()` lets main go while job 2 is still waiting. One call more than there were jobs raises a `ValueError`, which ends the worker.',
    ],
    rule: 'Exactly one `task_done()` for each `get()`. A `finally` after the `get()` is enough, and it is the right place.',
    fix: 'The call in the `try` goes. The one in the `finally` always happens.',
  },
  finallyAroundGet: {
    title: '`finally: task_done()` around the `get()`',
    terms: ['cancel', 'join', 'queue'],
    sees: 'All goes well, until the worker is sent home.',
    options: {
      cancelled: 'The worker ends with a `CancelledError`, as one that is cancelled should.',
      value: 'The worker ends with a `ValueError`.',
      stays: 'The worker never ends, and main waits for ever.',
    },
    why: [
      'Main cancels the worker while it waits in `get()`. The `CancelledError` leaves the `try`, so the `finally` runs and calls `task_done()` for a job that was never taken. The queue raises a `ValueError`, and this takes the place of the cancellation.',
    ],
    rule: 'A `finally` with `task_done()` begins after the `get()`, not around it.',
    fix: 'The `get()` stands before the `try`.',
  },
  cancelInExcept: {
    title: 'Sent home only when time is up',
    terms: ['waitFor', 'cancel', 'gather'],
    sees: 'The quicker the work is done, the longer the program lasts.',
    options: {
      home: 'All jobs are done within the five seconds, and `all went home` is printed.',
      waits: 'All jobs are done within the five seconds, and then main waits for ever.',
      late: '`all went home` is printed after five seconds, when time is up.',
      cut: 'The five seconds are too short, and some jobs are not done.',
    },
    why: [
      'The workers loop for ever, so somebody has to cancel them. Main does so only in the `except`, that is when time is up. When the jobs are done in time, nobody cancels the workers, and `gather` waits for them for ever.',
    ],
    rule: 'What must happen in any case belongs into a `finally`.',
    fix: '`except TimeoutError` becomes `finally`: the workers are cancelled either way.',
  },
  closingTooSlow: {
    title: 'Closed, and somebody at the door',
    terms: ['waitFor', 'cancel', 'gather', 'queue'],
    sees: 'Time is up, and somebody still stands at the door.',
    options: {
      closed: '`too slow` and then `closed` are printed, and the program ends.',
      waits: '`too slow` is printed, but `closed` never is.',
      done: 'All four jobs are done in time, and `closed` is printed.',
    },
    why: [
      'Time is up, and main cancels the worker. But a producer still waits in `put()` for a free place, and without the worker no place will ever be free. Main gathers the producers, so it waits as well.',
    ],
    rule: 'When nobody will take any more, tell those who put. `queue.shutdown()` ends the waiting of all who stand in `put()` or `get()`.',
    fix: '`queue.shutdown(immediate=True)` empties the queue, and whoever waits in `put()` gets a `QueueShutDown`.',
  },
} as const satisfies Readonly<Record<string, MistakeWords>>;
