import type { LessonWords } from '../lessonWords';
import type { lesson } from './lesson';

export const words: LessonWords<typeof lesson> = {
  title: 'Capacity, and who waits',
  aim: 'You know what `maxsize` does, who waits when a queue is full, and why a longer line serves nobody sooner.',
  steps: {
    lineIsFull: {
      title: 'The line is full',
      scene:
        'The line has two places: `Queue(2)`. This number is its capacity, in Python `maxsize`. Both places are taken and all cashiers work. In a moment the door brings the next group.',
      question: 'What happens to the first customer of that group?',
      options: {
        turnedAway: 'The customer is turned away with an error',
        squeezesIn: 'The line gets longer than its two places',
        waits: 'The door waits with the customer until there is room',
      },
      why: ({ places, customer }) =>
        `The line never holds more than ${places}. The door stays at \`await line.put(customer)\` with customer ${customer}, and brings nobody else until a place is free. So slow tills slow the door down. This is called backpressure: a full queue holds back whoever fills it.`,
      teacher: {
        ask: 'Who waits now: the customer, the door, or the cashiers?',
        theySay:
          'The customer. But a customer is no task. The door is the one that waits, and the rest of its group with it.',
        showNext: 'The event loop panel: who stands in the line for `put()`.',
      },
    },
    aPlaceIsFree: {
      title: 'A place is free',
      scene:
        'The door still waits in `put`. In a tenth of a second a cashier will come for the next customer. When somebody takes from a full queue, the queue wakes who waits to put. Woken means: it may go on as soon as its turn comes.',
      question: 'In which order do these four things happen?',
      options: {
        taken: 'The cashier takes the customer at the head of the line',
        woken: 'The door is woken',
        scans: 'The cashier begins to scan the first product',
        put: 'The door puts its customer into the line',
      },
      why: ({ cashier, customer }) =>
        `\`get()\` takes the customer and wakes the door. But only one task runs at a time, and now it is the turn of ${cashier}. It runs on until it comes to an \`await\` at which it has to wait: the first product. Only then can the door run, and put customer ${customer} into the line.`,
      teacher: {
        ask: 'Why does the door not put at once, when it is woken?',
        theySay: 'Because it is slow. No: because it is not its turn. Tasks take turns.',
        showNext:
          'Go back to the question and step with `.`, one callback at a time. Find “woken” in the event loop panel.',
      },
    },
    longerLine: {
      title: 'A longer line',
      scene:
        'Two shops with the same customers and three cashiers each. One has a line of 2 places, the other one a line of 20.',
      question: 'How many does the shop with the longer line serve in a minute?',
      options: {
        more: 'More than the other one',
        same: 'As many, give or take two',
        fewer: 'Fewer than the other one',
      },
      why: ({ served, servedBeside, inLine, inLineBeside, busy, busyBeside }) =>
        `The short line: ${served} served, the cashiers were busy ${busy}% of the time. The long line: ${servedBeside} served, busy ${busyBeside}%. Busy cashiers are no faster when more people wait for them. What changes is the wait: a customer stood ${inLine} s in the short line and ${inLineBeside} s in the long one, on average.`,
      teacher: {
        ask: 'Then what is a line good for at all?',
        theySay:
          'It keeps the cashiers busy when the door brings nobody for a moment. A few places are enough for that.',
        showNext: 'The table of both runs under the stage.',
      },
    },
    noLimit: {
      title: 'No limit',
      scene:
        'With `Queue(0)` the line has no limit. Every 0.3 s a group comes: 0 to 4 customers, 2 on average. A cashier needs about 3.3 s for a customer, and there are three of them.',
      question: 'How many customers stand in the line after 20 s?',
      options: {},
      unit: (value) => (value === 1 ? '1 customer' : `${value} customers`),
      why: ({ arrived, served, inService, inLine }) =>
        `${arrived} have come in. ${served} are served and ${inService} are at the tills, so ${inLine} stand in the line. More come than can be served, and nothing tells the door to slow down: without a limit \`put\` never waits. The line grows as long as the shop is open.`,
      teacher: {
        ask: 'How could one work this out beforehand?',
        theySay:
          'In 20 s about 67 groups of 2 come, that is 133. The tills take 3 × 20 / 3.3, about 18, and 3 more are at them.',
        showNext: 'Set the capacity to 2 while it runs, and see when the door begins to wait.',
      },
    },
    makeTheDoorWait: {
      title: 'Make the door wait',
      scene:
        'A quiet day: a group of 0 to 3 customers every 2 s, and a line of 20 places. Nobody waits at the door.',
      task: 'Make the door wait in `put`.',
      hint: 'The door waits when the line is full. So make the line shorter, or fill it faster, or empty it more slowly.',
      done: 'The line is full, and the door waits in `await line.put(customer)`. This happens when more comes than is served, and the number of places decides how soon.',
      teacher: {
        ask: 'How many different ways are there?',
        theySay:
          'Fewer places; larger groups; a shorter interval; fewer cashiers; larger baskets; slower products.',
        showNext: 'The next lesson: a shop that loses its cashiers.',
      },
    },
  },
  sources: [
    {
      text: 'Python documentation: asyncio.Queue, maxsize and put',
      href: 'https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue',
    },
    {
      text: 'CPython: Lib/asyncio/queues.py, where get wakes who waits in put',
      href: 'https://github.com/python/cpython/blob/3.14/Lib/asyncio/queues.py',
    },
  ],
};
