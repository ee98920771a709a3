import type { LessonWords } from '../lessonWords';
import type { lesson } from './lesson';

export const words: LessonWords<typeof lesson> = {
  title: 'What really happens in one instant',
  aim: 'You know that waking a task is not running it, and at which lines another task can get its turn.',
  steps: {
    putWakes: {
      title: 'Woken, and then?',
      scene:
        'In this shop the groups come only every 2 s and the baskets are small. So all three cashiers wait in `get()`. A group has just come, and the door has put the first customer into the line. The run stands still in the middle of this instant: `put()` has just woken a cashier.',
      question: 'What happens next?',
      options: {
        takes: 'The woken cashier takes the customer',
        clockMoves: 'Nothing, until the clock has moved on',
        doorGoesOn: 'The door goes on, and puts the next customer',
      },
      why: ({ woken, more }) =>
        `The door goes on. It puts ${more} more customers, and stops only when it waits in \`sleep()\`. In one thread only one task runs at a time, and nobody takes the turn away from it. \`put()\` has only written ${woken} into the ready queue: the list of tasks that can go on, in the order in which they will. “Woken” means “your turn will come”, not “it is your turn”.`,
      teacher: {
        ask: 'When does the door give its turn away?',
        theySay:
          'At every `await`. Only half right: at an `await` that has to wait. The next step shows the other half.',
        showNext:
          'The panel “Event loop” at the question: who runs, and who is in the ready queue. Step on with `.` from there.',
      },
    },
    allInFirst: {
      title: 'All in before anybody is out',
      scene:
        'Another day. In a moment a group of four comes, all three cashiers wait, and the line is empty. As soon as a cashier runs, it takes a customer.',
      question: 'How many customers stand in the line just before the first cashier takes one?',
      options: {},
      unit: (value) => (value === 1 ? '1 customer' : `${value} customers`),
      why: ({ inLine, free, places }) =>
        `${inLine}, although ${free} cashiers had nothing to do. The line has ${places} places, so \`await line.put(customer)\` never has to wait here. An \`await\` that does not have to wait does not give the turn away: the whole \`for\` loop runs through, and then the cashiers run.`,
      teacher: {
        ask: 'Where in this loop could another task run in between?',
        theySay: 'At `await line.put(customer)`. Yes, but only when the line is full.',
        showNext:
          'On the page “Mistakes”: a worker that never gives its turn away. It is the same rule, with a worse end.',
      },
    },
    whoFirst: {
      title: 'Who runs first?',
      scene:
        'Once more a group has come, and the door has put all of them into the line. Now the door sleeps. All three cashiers are woken and stand in the ready queue. None of them has run yet.',
      question: 'Which cashier runs first?',
      options: {},
      why: ({ who, order, first, second, third }) =>
        `It is ${who}. They run in this order: ${order}. Those who wait in \`get()\` are woken in the order in which they began to wait: since ${first} s, ${second} s and ${third} s. And the ready queue is a queue as well: first in, first out. The number of a till means nothing to Python.`,
      teacher: {
        ask: 'Does it matter whether cashier 0 or cashier 1 comes first?',
        theySay:
          'Not for the sum. But it tells which customer comes to which till, and it is never left to luck.',
        showNext:
          'Choose the same seed again: every run has the same order, down to each callback.',
      },
    },
    fullLine: {
      title: 'Turn by turn',
      scene:
        'Now the line has only two places. Soon a group of three comes, while all three cashiers wait in `get()`. The first customer is put, and the second. Then the line is full.',
      question: 'In which order do these come?',
      options: {
        thirdPut: 'The door puts the third customer',
        firstTaken: 'The first customer leaves the line',
        doorWaits: 'The door waits in `put()`',
        secondTaken: 'The second customer leaves the line',
      },
      why: ({ places, steps, seconds }) =>
        `With ${places} places taken, \`put()\` has to wait, and gives the turn away. Two cashiers are in the ready queue already. The first one takes a customer, and that wakes the door: it goes to the end of the ready queue, behind the second cashier. So the second customer leaves before the third one comes. All that is ${steps} callbacks. On this page each takes a millionth of a second, and the clock still shows ${seconds} s.`,
      teacher: {
        ask: 'Why does the door not put the third customer as soon as there is a place?',
        theySay: 'It was woken. But somebody else was ahead of it in the ready queue.',
        showNext:
          'The lanes under the stage, drawn up until single callbacks can be seen: each is one turn.',
      },
    },
    threeReady: {
      title: 'Three at once',
      scene:
        'Two places in the line, as in the step before. However often a group comes, never are more than two cashiers woken at once.',
      task: 'Make a run in which three woken cashiers stand in the ready queue at the same time.',
      hint: 'The door must put three customers without having to wait. What makes it wait?',
      done: 'With three places or more, three `put()` calls run without a break. Each wakes a cashier, and none of them can run before the door waits.',
      teacher: {
        ask: 'Why do more cashiers not help?',
        theySay:
          'They try 12 of them. The door still waits after two, and until it runs again those two have had their turn.',
        showNext:
          'Point at a callback in the panel “Event loop”: the line of Python from which it goes on lights up.',
      },
    },
  },
  sources: [
    {
      text: 'Python documentation: asyncio, Developing with asyncio: concurrency and multithreading',
      href: 'https://docs.python.org/3/library/asyncio-dev.html#concurrency-and-multithreading',
    },
    {
      text: 'Python documentation: A conceptual overview of asyncio',
      href: 'https://docs.python.org/3/howto/a-conceptual-overview-of-asyncio.html',
    },
  ],
};
