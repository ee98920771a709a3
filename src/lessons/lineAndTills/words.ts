import type { LessonWords } from '../lessonWords';
import type { lesson } from './lesson';

export const words: LessonWords<typeof lesson> = {
  title: 'The line and the tills',
  aim: 'You know who waits for whom when several workers get from one `asyncio.Queue`.',
  steps: {
    theShop: {
      title: 'One line, several tills',
      scene:
        'This is a supermarket. Customers come through the door and stand in one line. The line is an `asyncio.Queue`. The door puts customers into it; a cashier gets one from it and scans all products of the basket, one by one. Then the cashier comes back for the next. The door and each cashier are tasks. A customer is no task, only an object that the queue holds.',
      why: ({ cashier, cashiers, seconds }) =>
        `After ${seconds} s ${cashier} has come back for a second customer. All ${cashiers} cashiers run the same few lines of Python, and each of them comes to \`await line.get()\` again and again. It gives the customer at the head of the line. If the line is empty, the cashier waits there.`,
      teacher: {
        ask: 'Which of the figures are tasks, and which are only data?',
        theySay:
          'Often: all people. But a customer is an object in a queue; the door and the cashiers are the tasks.',
        showNext: 'The program beside the stage: find `cashier` and `door`.',
      },
    },
    whoTakesTheNext: {
      title: 'Who takes the next customer?',
      scene:
        'All cashiers are at work, and somebody waits in the line. Look at what is left on each belt. A deer takes longest, then a banana; sausages and diapers are quick.',
      question: 'Which cashier takes the customer at the head of the line?',
      options: {},
      why: ({ cashier, seconds }) =>
        `It is ${cashier}. ${seconds} s later it has scanned its last product. It calls \`task_done()\`, which says that this customer is served, and comes back to \`get()\`. Nobody sends customers to tills. The worker that is free first takes the next one.`,
      teacher: {
        ask: 'How could one know before?',
        theySay:
          'By the products that are left on the belt. Or: the cashiers take turns, which is wrong.',
        showNext: 'Go back to the question and add up the seconds on each belt.',
      },
    },
    inWhichOrder: {
      title: 'First in, first out',
      scene:
        'Now the line has three places. Three customers stand in it, and the door waits with a fourth.',
      question: 'In which order do the three leave the line?',
      options: {
        first: 'The one at the head of the line',
        second: 'The one in the middle',
        third: 'The one at the end of the line',
      },
      why: ({ seconds }) =>
        `An \`asyncio.Queue\` gives out first what was put in first. This is called FIFO: first in, first out. All three have left within ${seconds} s, in the order in which the door put them in.`,
      teacher: {
        ask: 'Are they also served in this order?',
        theySay: 'Many say yes. The next step asks just that.',
        showNext: 'The next step: the same line at the same moment.',
      },
    },
    whoIsServedFirst: {
      title: 'Who is served first?',
      scene:
        'The same three in the same line, at the same moment. A customer is served when all products of the basket are scanned.',
      question: 'Which of the three is the first to be served?',
      options: {},
      why: ({ who, head, products }) =>
        who === head
          ? `It is ${who}, who was called first. With other baskets it could have been another one.`
          : `It is ${who}, with ${products === 1 ? 'one product' : `${products} products`} in the basket. Called first was ${head}, who has more to scan. A queue keeps the order in which they are taken, not the one in which they are done: several workers work at the same time.`,
      teacher: {
        ask: 'Where in your own programs would this matter?',
        theySay:
          'Results come back in another order than the jobs went in. So a result should say which job it is of.',
        showNext: 'The timeline below the stage: a row for each cashier.',
      },
    },
    twoCashiers: {
      title: 'Only two cashiers',
      scene: 'Two cashiers work today, and no third one comes. All other sliders are yours.',
      task: 'Serve 30 customers with two cashiers before 30 s have passed.',
      hint: 'More customers at the door do not help, nor does a longer line. What keeps a cashier busy for so long?',
      done: 'Thirty were served. What a cashier needs for one customer decides how many are served; the door and the line do not.',
      teacher: {
        ask: 'Which of the sliders help, and which do not?',
        theySay: 'More places in the line. Let them try it: nobody is served sooner.',
        showNext: 'The next lesson: how many places a line should have, and who waits.',
      },
    },
  },
  sources: [
    {
      text: 'Python documentation: asyncio, Queues',
      href: 'https://docs.python.org/3/library/asyncio-queue.html',
    },
  ],
};
