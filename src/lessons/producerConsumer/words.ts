import type { LessonWords } from '../lessonWords';
import type { lesson } from './lesson';

export const words: LessonWords<typeof lesson> = {
  title: 'The producer and the consumer',
  aim: 'You can say from two rates who will wait, and what a queue between two sides can do and what it can’t.',
  steps: {
    whoWaits: {
      title: 'Who will wait?',
      scene:
        'Doors put customers into the line: they are the producers. Tills get them out: they are the consumers. The line between them is the buffer. Here two doors bring 1 customer a second each, together 2 a second. Two tills can serve half a customer a second each, together 1 a second.',
      question: 'Who waits, when this has gone on for 35 s?',
      options: {
        doors: 'The doors, in `put()`',
        tills: 'The tills, in `get()`',
        nobody: 'Nobody: the buffer is there so that nobody has to wait',
      },
      why: ({ doors, inLine }) =>
        `Twice as many come as can be served. So the line fills up, here with ${inLine}, and then each door can put only when a till has made a place. Now ${doors} of 2 doors wait in \`put()\`. The faster side waits for the slower side, always. The slower side is called the bottleneck.`,
      teacher: {
        ask: 'Which two numbers do you need to know the answer before?',
        theySay:
          'The number of tills, or the capacity. But it is the two rates: what comes in a second, and what can be served in a second.',
        showNext: 'The map beside the stage. Drag the point over the line: now the tills wait.',
      },
    },
    whoPutsNext: {
      title: 'Who puts next?',
      scene:
        'Now there are three doors. The line is full, and all three wait in `put()`, each with a customer.',
      question: 'Which door puts its customer first?',
      options: {},
      why: ({ who, seconds }) =>
        `It is ${who}, ${seconds} s later. A queue keeps a list of those who wait to put, and wakes the one that has waited longest. So it is fair to producers too, not only to customers.`,
      teacher: {
        ask: 'How could one see on the stage who has waited longest?',
        theySay: 'At the times beside the doors. Right.',
        showNext: 'The event loop panel: the line for `put()`, with its first at the left.',
      },
    },
    howManyServed: {
      title: 'How many are served?',
      scene:
        'The same shop from the beginning: 2 customers a second come, 1 a second can be served. The times are random, but these are the averages.',
      question: 'How many are served in the first 60 s?',
      options: {},
      unit: (value) => (value === 1 ? '1 customer' : `${value} customers`),
      why: ({ served, put, busy }) =>
        `${served}: the tills were busy ${busy}% of the time, and 60 s × 1 a second makes 60. What the doors could bring does not count. They put ${put} only, since they had to wait. Nothing gets through faster than through the bottleneck.`,
      teacher: {
        ask: 'And if each door brings 5 a second?',
        theySay: 'More. Try it: the doors wait longer, and nothing else changes.',
        showNext: 'Move “How fast a door” up, then “How fast a till”.',
      },
    },
    longerBuffer: {
      title: 'A longer buffer, too much to do',
      scene:
        'Two shops with the same customers, and with half the tills they would need. One has a line of 1 place, the other one a line of 20.',
      question: 'How many does the shop with 20 places serve in the first minute?',
      options: {
        more: 'More than the other one',
        same: 'As many, give or take two',
        fewer: 'Fewer than the other one',
      },
      why: ({ served, servedBeside, inLine, inLineBeside }) =>
        `${served} with 1 place, ${servedBeside} with 20. Both bottlenecks are always busy, and that is all that counts. But who was called had stood ${inLineBeside} s in the long line, and ${inLine} s in the short one. Where too much comes, a longer buffer only makes the wait longer.`,
      teacher: {
        ask: 'What would you say to somebody who mends a slow program with a bigger queue?',
        theySay: 'That it helps for a while. It does: until the queue is full.',
        showNext: 'Both lines in the chart under the stage, at the same scale.',
      },
    },
    unevenFlow: {
      title: 'A longer buffer, just enough to do',
      scene:
        'Again a line of 1 place and one of 20. But now as many come as can be served: 1 a second. They only come unevenly: sometimes three at once, sometimes nobody for a while.',
      question: 'How many does the shop with 20 places serve in two minutes?',
      options: {
        more: 'More than the other one',
        same: 'As many, give or take two',
        fewer: 'Fewer than the other one',
      },
      why: ({ served, servedBeside, busy, busyBeside }) =>
        `${served} with 1 place, ${servedBeside} with 20. In the short line nobody can be kept for quiet times: the doors are held up while many come, and the tills stand idle later. They were busy ${busy}% of the time, in the other shop ${busyBeside}%. This is what a buffer is for: it takes up what comes unevenly. It does not make the slow side faster.`,
      teacher: {
        ask: 'So when does a buffer help?',
        theySay: 'If it is big enough. Better: if both sides are about as fast, and uneven.',
        showNext: 'Turn random times off in both shops. Does the longer line still help?',
      },
    },
    hundredServed: {
      title: 'Serve a hundred',
      scene:
        'The first shop again: 2 a second come, two tills serve half a customer a second each. At the end of a minute some 60 have been served.',
      task: 'Serve 100 customers before 60 s have passed.',
      hint: 'Where is the bottleneck? Only a change there helps. Start the run anew if there is too little time left.',
      done: 'A hundred. More tills, or faster ones: both widen the bottleneck. More doors and a longer line do not.',
      teacher: {
        ask: 'Which is better: twice as many tills, or tills that are twice as fast?',
        theySay:
          'It is the same. For how many are served it is. For how long one is served it is not: a fast till is done sooner.',
        showNext: 'The next lesson: a manager who opens tills when they are needed.',
      },
    },
  },
  sources: [
    {
      text: 'asyncio.Queue: put() waits until there is a free slot',
      href: 'https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue.put',
    },
  ],
};
