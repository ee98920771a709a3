import type { LessonWords } from '../lessonWords';
import { type lesson, MANY } from './lesson';

const orders = (n: number): string => (n === 1 ? '1 order' : `${n} orders`);
const requests = (n: number): string => (n === 1 ? '1 request' : `${n} requests`);

export const words: LessonWords<typeof lesson> = {
  title: 'Closing down',
  aim: 'You know what `task_done()`, `join()`, `shutdown()` and `cancel()` do when a program ends, and what is lost with each.',
  steps: {
    whenJoinReturns: {
      title: 'What `join()` waits for',
      scene:
        'In a moment the service will be closed: no new orders. Then the main task calls `orders.join()`, and waits. Some orders are still in the queue, and some are in the hands of the workers. A worker who is done with an order calls `orders.task_done()`.',
      question: 'When does `join()` return?',
      options: {
        queueEmpty: 'As soon as the queue is empty.',
        lastDone: 'When the last order is done.',
        workersGone: 'When all workers have ended.',
      },
      why: ({ dones, inQueue, inHand, empty }) =>
        `It returned ${empty} s after the queue was empty. A queue counts what is unfinished: each \`put()\` adds one, each \`task_done()\` takes one away, and \`get()\` does neither. Here ${dones} calls of \`task_done()\` were still to come: ${inQueue} for those in the queue and ${inHand} for those in hand. If a worker forgets one, \`join()\` waits for ever.`,
      teacher: {
        ask: 'Why does `join()` not just wait until the queue is empty?',
        theySay: 'It does, some say. Then the work in hand would be lost.',
        showNext: 'The number of unfinished orders in the panel, as each order is done.',
      },
    },
    afterJoin: {
      title: 'When all is done',
      scene:
        'The last orders are in the hands of the workers, and main waits in `join()`. Each worker runs a loop: `while True`, get an order, do it, `task_done()`.',
      question: 'How do the three workers end?',
      options: {
        byThemselves: 'By themselves: the queue is empty, so their loops end.',
        cancelledIdle: 'They are cancelled while they wait in `get()`.',
        cancelledAtWork: 'They are cancelled while they work on an order.',
      },
      why: ({ served, cut, workers }) =>
        `\`join()\` tells only main. The ${workers} workers do not know that no more will come, and wait in \`get()\`. So main cancels them: \`cancel()\` throws a \`CancelledError\` into the \`await\` at which a task waits. ${orders(served)} were done and ${cut} cut: this is a clean end. But \`join()\` may take long. That is why \`wait_for()\` gives it a limit in seconds.`,
      teacher: {
        ask: 'What if nobody cancels the workers?',
        theySay: 'They wait for ever. In fact `asyncio.run()` cancels what is left when main ends.',
        showNext: 'Choose the second way to close: the workers are left pending.',
      },
    },
    cancelledAtOnce: {
      title: 'Cancel without `join()`',
      scene:
        'Ten orders came. Two are done, three are in hand, three are in the queue. The queue is full, so two requests wait outside, in `put()`. In a moment the service is closed, and this time main cancels the workers at once.',
      question: 'How many of the ten orders will never be done?',
      options: {},
      unit: orders,
      why: ({ served, cut, dropped, unanswered }) =>
        `Only ${orders(served)} were done. ${orders(cut)} were cut: the \`CancelledError\` came at \`asyncio.sleep()\`, amid the work. ${orders(dropped)} were left in the queue, though their clients had been told “order placed!”. ${requests(unanswered)} waited in \`put()\` and never got an answer.`,
      teacher: {
        ask: 'Which of the three losses is the worst?',
        theySay:
          'Opinions differ. An order that was promised and is then dropped is hard to find later.',
        showNext: 'The list of the requests: what each client was told.',
      },
    },
    shutDown: {
      title: '`shutdown()`',
      scene:
        'The same ten orders: three in hand, three in the queue, two requests outside in `put()`. Since Python 3.13 a queue can be closed itself. After `orders.shutdown()` nothing can be put any more, but what is in the queue can still be taken. Who finds it empty gets a `QueueShutDown` error.',
      question: 'In which order do these happen?',
      options: {
        turnedAway: 'Those who wait in `put()` are turned away with a 503.',
        lastTaken: 'The last order is taken from the queue.',
        firstLeaves: 'The first worker leaves.',
        lastDone: 'The last order is done.',
      },
      why: ({ served, refused, lost }) =>
        `\`shutdown()\` wakes all who wait in \`put()\`: \`QueueShutDown\`, and so a 503 for ${requests(refused)}. The workers go on until the queue is empty. Then \`get()\` raises \`QueueShutDown\`, and the first worker leaves while others still work. ${orders(served)} were done and ${lost} lost. Nobody had to be cancelled.`,
      teacher: {
        ask: 'How does a worker know that it may go home?',
        theySay: 'Main cancels it. But here `get()` itself tells it.',
        showNext: 'Compare with `join()` and `cancel()`: there main must know all workers.',
      },
    },
    shutDownAtOnce: {
      title: '`shutdown(immediate=True)`',
      scene:
        'Once more three orders are in hand, three in the queue, and two requests outside. Now the queue is shut down with `immediate=True`.',
      question: 'Which accepted orders are lost?',
      options: {
        nothing: 'None.',
        queuedOnes: 'Those in the queue. Those in hand are done.',
        inHand: 'Those in hand. Those in the queue are done.',
        both: 'Those in the queue and those in hand.',
      },
      why: ({ served, dropped, refused, inHand }) =>
        `The queue was emptied: ${orders(dropped)} were dropped. But \`shutdown()\` is a matter of the queue and touches no worker: the ${inHand} in hand were done, so ${served} in all. ${requests(refused)} got a 503.`,
      teacher: {
        ask: 'When would one want this?',
        theySay: 'Never. But if the orders are kept elsewhere, a quick end is fine.',
        showNext: 'The three ways side by side: served, cut, dropped, unanswered, refused.',
      },
    },
    nothingLost: {
      title: 'Close without a loss',
      scene:
        'Orders keep coming, more than the workers can do. As it stands, main waits 3 s for `join()` and then cancels the workers, done or not.',
      task: `Close the service down so that nothing is lost: ${MANY} orders or more are done, none is cut or dropped, and every request has an answer. A 503 is an answer.`,
      hint: 'In the panel of the workers you can choose the way to close, and the grace: how long main waits for `join()`.',
      done: 'Nobody was promised anything that was not done.',
      teacher: {
        ask: 'Is there more than one way?',
        theySay: 'Yes: a longer grace with `join()`, or `shutdown()`.',
        showNext: 'Let groups defend their way: how long does it take, and who gets a 503?',
      },
    },
  },
  sources: [
    {
      text: 'Queue.join(), Queue.task_done() and Queue.shutdown()',
      href: 'https://docs.python.org/3/library/asyncio-queue.html',
    },
    {
      text: 'Task.cancel() throws a CancelledError into the task',
      href: 'https://docs.python.org/3/library/asyncio-task.html#task-cancellation',
    },
    {
      text: 'asyncio.run() cancels the tasks that are left when main ends',
      href: 'https://github.com/python/cpython/blob/3.14/Lib/asyncio/runners.py',
    },
  ],
};
