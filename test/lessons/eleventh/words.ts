import type { LessonWords } from '../../../src/lessons/lessonWords';
import type { lesson } from './lesson';

export const words: LessonWords<typeof lesson> = {
  title: 'The first in line',
  aim: 'You know that an item is in the queue as soon as `put()` returns.',
  steps: {
    firstPut: {
      title: 'Three came in',
      scene: 'The shop opens. All cashiers wait in `get()`, and the first group comes.',
      question: 'How many stand in the line just after the third customer was put?',
      options: {},
      unit: (value) => (value === 1 ? '1 customer' : `${value} customers`),
      why: ({ places, seconds }) =>
        `At ${seconds} s the third one stands in a line with ${places} places. Who was woken by \`put()\` has not run yet.`,
      teacher: {
        ask: 'Why has no cashier taken the first one?',
        theySay: 'They are slow. No: it is not their turn yet.',
        showNext: 'The event loop panel: the cashiers stand in the ready queue.',
      },
    },
    twoServed: {
      title: 'Open the shop',
      scene: 'Nobody is at the tills.',
      task: 'Serve two customers.',
      hint: 'Look at the sliders.',
      done: 'Two served.',
      teacher: {
        ask: 'What do customers do without cashiers?',
        theySay: 'They wait.',
        showNext: 'The line that says so in the listing.',
      },
    },
  },
  sources: [],
};
