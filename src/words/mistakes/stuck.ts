import type { MistakeWords } from './mistakeWords';

/** Mistakes that leave somebody waiting for ever, or something undone. */
export const stuck = {
  betweenAwait: {
    title: 'Look, wait, then take',
    terms: ['queue', 'await', 'gather'],
    sees: 'Two workers see the same job.',
    options: {
      home: 'All three jobs begin, and `all went home` is printed.',
      one: 'All three jobs begin, but one worker waits for ever and the program never ends.',
      both: 'Both workers wait for ever, and one of the jobs never begins.',
      error: 'One worker finds the queue empty, and fails with `QueueEmpty`.',
    },
    why: [
      'Both workers look while one job is left, and both see it. Then both sleep: at an `await` a task steps aside, and others run. The first to wake takes the job. The other one calls `get()` on an empty queue and waits for an item that nobody will put.',
      'Main waits for both workers with `gather`, so main never ends either.',
    ],
    rule: 'What you saw before an `await` may no longer be true after it. Look and take without an `await` in between.',
    fix: 'The job is taken at once, with `get_nowait()`, which never waits. The walk comes after it.',
  },
  whileNotEmpty: {
    title: 'Work until the queue is empty',
    terms: ['queue', 'join', 'cancel'],
    sees: 'The workers go home too early.',
    options: {
      all: 'All six jobs are done, and the program ends.',
      half: 'Jobs 0, 1 and 2 are done. The later ones never are, and the program never ends.',
      none: 'No job is done: the workers look too early, and all three leave at once.',
      ends: 'Jobs 0, 1 and 2 are done. Then the program ends without the others.',
    },
    why: [
      'An empty queue means that there is nothing to do at this moment. The workers read it as “no more will come” and end. When the second group of jobs comes, nobody is left to take them: two fill the queue, and the producer waits in `put()` for a place that never becomes free.',
    ],
    rule: '`empty()` says nothing about the future. Workers wait in `get()`, and whoever knows that all is done sends them home.',
    fix: 'The workers loop for ever and wait in `get()`. Main waits for the queue with `join()` and then cancels them.',
  },
  workerDies: {
    title: 'A job that can’t be done',
    terms: ['task', 'queue', 'join'],
    sees: 'One job fails, and more than that job is lost.',
    options: {
      goesOn: 'The error is printed, and both workers go on with the other jobs.',
      waits:
        'One worker ends with the error. The other one does the rest, and main waits for ever.',
      ends: 'One worker ends with the error. The other one does the rest, and the program ends.',
      stops: 'The program stops at once with a `ValueError`.',
    },
    why: [
      'The error ends the worker’s task, and only that task. Nobody awaits it, so nobody is told while the program runs. The worker dies between `get()` and `task_done()`: its job stays counted as unfinished, and `join()` waits until that count is zero.',
    ],
    rule: 'An error in a job must not end the worker that does it. Handle it inside the loop, so that each `get()` is followed by its `task_done()`.',
    fix: 'The worker catches the error of the job, says so, and marks the job as done like any other.',
  },
  taskDoneForgotten: {
    title: 'Work without `task_done()`',
    terms: ['queue', 'join'],
    sees: 'Main cannot tell what has been done.',
    options: {
      ends: '`all jobs are done` is printed after the fourth job, and the program ends.',
      waits: 'All four jobs are done, but `all jobs are done` is never printed.',
      early: '`all jobs are done` is printed as soon as the queue is empty.',
      error: 'Main fails with an error, since the count of jobs is wrong.',
    },
    why: [
      'A queue counts what was put and not yet finished. A `get()` does not lower this count; only `task_done()` does. Here nobody calls it, so the count stays at four, and `join()` waits for zero.',
      'The queue cannot know when a job is done: it only sees that it was taken.',
    ],
    rule: 'For each `get()` one `task_done()`, after the work.',
    fix: 'The worker calls `task_done()` when a job is done.',
  },
  nobodyKeeps: {
    title: 'A task that nobody waits for',
    terms: ['task', 'join', 'loop'],
    sees: 'Some reports are missing, and there is no error.',
    options: {
      all: 'All three jobs are reported.',
      first: 'Only job 0 is reported. The other reports have begun, and are cut off.',
      none: 'No job is reported: the reports never begin.',
      never: 'All are reported, but the program never ends.',
    },
    why: [
      '`create_task()` starts a task and goes on. The worker neither keeps the task nor awaits it, and `join()` counts jobs, not reports. When main ends, `asyncio.run` cancels whatever is still running, without a word.',
      'In CPython there is a second danger: a task that nobody keeps may be removed from memory while it waits. When, depends on the garbage collector, so it is not shown here.',
    ],
    rule: 'Keep each task that you create, and let somebody await it.',
    fix: 'The tasks are kept in a list, and main gathers them before it ends.',
  },
} as const satisfies Readonly<Record<string, MistakeWords>>;
