import type { LessonWords } from '../lessonWords';
import type { lesson } from './lesson';

export const words: LessonWords<typeof lesson> = {
  title: 'The line and the tills',
  aim: 'You know who waits for whom when several workers get from one `asyncio.Queue`.',
  steps: {
    theShop: {
      title: 'One line, several tills',
      scene:
        'Customers come through the door and stand in one line. The line is an `asyncio.Queue`; the door puts into it, and each cashier gets from it. Door and cashiers are tasks: pieces of a program that take turns.',
      why: ({ cashiers, seconds }) =>
        `After ${seconds} s a cashier has come back for another customer. All ${cashiers} cashiers wait at this one line of the program; whoever is free gets the head of the line.`,
      teacher: {
        ask: 'Which of the figures are tasks, and which are only data?',
        theySay:
          'Often: all people. But a customer is an object in a list; door and cashiers are the tasks.',
        showNext: 'The program beside the stage: point at `cashier` and at `door`.',
      },
    },
    whoTakesTheNext: {
      title: 'Who takes the next customer?',
      scene: 'All cashiers are at work, and somebody waits in the line.',
      question: 'Which cashier takes the customer at the head of the line?',
      options: {},
      why: ({ cashier, seconds }) =>
        `It is ${cashier}: ${seconds} s later it had scanned its last product, called \`task_done()\` and came round to \`get()\` again. No one hands customers out; the worker that is free first takes.`,
      teacher: {
        ask: 'How could one know before?',
        theySay: 'The one with the fewest products left. Or: the cashiers in turn, which is wrong.',
        showNext: 'Step back to the question and read what is left in each basket.',
      },
    },
    inWhichOrder: {
      title: 'First in, first out',
      scene: 'Three customers stand in the line, and the door waits with a fourth.',
      question: 'In which order do the three leave the line?',
      options: {
        first: 'The head of the line',
        second: 'The one behind',
        third: 'The last in the line',
      },
      why: ({ seconds }) =>
        `A \`Queue\` gives out what was put in first. All three were called within ${seconds} s, in the order in which they had come.`,
      teacher: {
        ask: 'Will they also be finished in this order?',
        theySay: 'Yes, many say. But it depends on their baskets.',
        showNext: 'Let it play on and watch who leaves the shop first.',
      },
    },
    twentyServed: {
      title: 'Serve twenty',
      scene: 'Only two cashiers work today.',
      task: 'Serve 20 customers with two cashiers before 30 s have passed.',
      hint: 'The door is not the trouble. What keeps a cashier busy?',
      done: 'Twenty served. What a cashier needs for a customer decides how many are served; nothing at the door does.',
      teacher: {
        ask: 'Which of the sliders help, and which do not?',
        theySay: 'More places in the line. Try it: it serves nobody sooner.',
        showNext: 'The next lesson: capacity, and who waits.',
      },
    },
  },
  sources: [],
};
