import type { LessonWords } from '../lessonWords';
import type { lesson } from './lesson';

export const words: LessonWords<typeof lesson> = {
  title: 'Why not a task for everybody?',
  aim: 'You know what a task costs that only waits, and how a few workers with a queue do without it.',
  steps: {
    allComeIn: {
      title: 'Everybody comes in',
      scene:
        'There are 60 jobs. A job does nothing but take a short time. A task is a piece of a program that can wait while other pieces go on. The first of the two programs here makes a task for each job, all at once. Not more than 3 jobs may be worked on at the same time, so a semaphore keeps the gate: it has 3 permits, and who has none must wait. Look at “Behind a semaphore” first.',
      why: ({ seconds, jobs, limit, tasks, waiting }) =>
        `After ${seconds} s the first job is done. Until now ${tasks} tasks were alive: one for each of the ${jobs} jobs, and \`main\`, which started them. ${limit} of them work. ${waiting} do nothing but wait for a permit, and each of them takes memory all the time.`,
      teacher: {
        ask: 'What do the tasks at the gate do while they wait?',
        theySay:
          'Often: they use the processor. They do not; a task that waits runs no code. It only takes memory.',
        showNext: 'The figure “Live tasks” on both sides.',
      },
    },
    whoIsLetIn: {
      title: 'Who is let in?',
      scene:
        'Now there are only 10 jobs. Three of them have a permit. The others wait inside, at the line `async with semaphore:`. One of the three is almost done, and will give its permit back.',
      question: 'Which job gets the permit?',
      options: {},
      why: ({ who, waiting }) =>
        `It is ${who}. It stood first in a line of ${waiting}. A semaphore gives a permit that comes back to whoever has waited longest. How short a job is does not matter.`,
      teacher: {
        ask: 'Could a job be let in that came later?',
        theySay: 'Perhaps the shortest one. A semaphore does not know how long a job takes.',
        showNext: 'Step on with `.`: the permit goes to the next in the line, and to the next.',
      },
    },
    whoIsDoneFirst: {
      title: 'Which program is done first?',
      scene:
        'Now look at “Through a queue”. The program there has the same 60 jobs, but no task for each. It has 3 workers: tasks that take one job after the other. They take them from a queue, a line that one task puts into and others get from. A task called the producer puts the jobs in. Both programs have the same limit: 3 jobs at once.',
      question: 'Which of the two is done first with all its jobs?',
      options: {
        semaphore: 'The semaphore, since all its tasks are there from the start',
        together: 'Both are done within a tenth of a second',
        queue: 'The queue, since it has fewer tasks',
      },
      why: ({ semaphore, queue, limit }) =>
        `The last job is done after ${semaphore} s behind the semaphore and after ${queue} s through the queue. In both programs ${limit} jobs are worked on at once, and the next one begins as soon as one ends. A task that waits makes nothing faster.`,
      teacher: {
        ask: 'Then what is the difference between the two?',
        theySay:
          'None, or the code. The difference is who waits: a task, or only a number in a list.',
        showNext: 'The chart of live tasks: one line begins high and falls, the other stays low.',
      },
    },
    howManyTasks: {
      title: 'How many tasks?',
      scene:
        'Now there are 200 jobs, and 10 may be worked on at once. Through the queue: a producer puts the jobs into a queue with 5 places, and 10 workers get them from there. `main` waits until all is done.',
      question: 'How many tasks are alive through the queue, at the most?',
      options: {},
      unit: (value) => (value === 1 ? '1 task' : `${value} tasks`),
      why: ({ limit, capacity, queue, semaphore, queueMemory, semaphoreMemory }) =>
        `${queue}: ${limit} workers, the producer and \`main\`. The number of jobs does not matter. The queue has ${capacity} places; when it is full, the producer waits at \`put\`, and the other jobs stay numbers in a list. Behind the semaphore it was ${semaphore} tasks. At about 1.4 KiB for a waiting task that is ${semaphoreMemory} KiB against ${queueMemory} KiB.`,
      teacher: {
        ask: 'And with 100,000 jobs?',
        theySay:
          'Some multiply. Through the queue the answer stays the same; behind the semaphore it is 100,001.',
        showNext: 'Move the slider “Jobs” up, and look at the memory of both.',
      },
    },
    fewTasks: {
      title: 'Fast, with few tasks',
      scene:
        'The program is the one with the semaphore again. You can choose the other one above its text, and set the limit on a slider.',
      task: 'Get all 60 jobs done within 6 s, with not more than 10 tasks alive at any time.',
      hint: 'Behind the semaphore there are 61 tasks, whatever the limit is. Choose `asyncio.Queue`. Then count: which tasks are there besides the workers?',
      done: 'All 60 jobs were done in time, with few tasks. The number of workers decides how fast it goes; the queue keeps the others waiting as data.',
      teacher: {
        ask: 'What is the smallest limit that will do? And the largest?',
        theySay: 'They try. Not more than 8 workers fit: the producer and `main` are tasks too.',
        showNext: 'The next lesson: one line, several tills.',
      },
    },
  },
  sources: [
    {
      text: 'Python documentation: asyncio, Coroutines and tasks',
      href: 'https://docs.python.org/3/library/asyncio-task.html',
    },
    {
      text: 'Python documentation: asyncio, Synchronization primitives: Semaphore',
      href: 'https://docs.python.org/3/library/asyncio-sync.html#semaphore',
    },
    {
      text: 'Python documentation: tracemalloc, with which the memory of a waiting task was measured',
      href: 'https://docs.python.org/3/library/tracemalloc.html',
    },
  ],
};
