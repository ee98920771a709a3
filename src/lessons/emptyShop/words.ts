import type { LessonWords } from '../lessonWords';
import type { lesson } from './lesson';

export const words: LessonWords<typeof lesson> = {
  title: 'The shop that empties of cashiers',
  aim: 'You know why a worker should wait in `get()` instead of leaving an empty queue, and what happens to a line that nobody takes from.',
  steps: {
    whoGoesHome: {
      title: 'Who goes home?',
      scene:
        'Many write the loop of a worker like this: `while not line.empty()`. It means: go on as long as somebody is in the line. The shop has just opened. The door has put two customers into the line, and now it waits in `put` with the next. All three cashiers are about to begin, one after the other.',
      question: 'Which cashier goes home at once?',
      options: {},
      why: ({ who, others, customer, door }) =>
        `It is ${who}. ${others} take the two customers. So the line is empty when ${who} looks at it: \`line.empty()\` is true, the loop ends, and the task with it. Customer ${customer} is already at the door. But the door is only ${door}: it runs after the cashier. An empty queue means “nobody now”. It does not mean “nobody any more”.`,
      teacher: {
        ask: 'Is this bad luck, or does it happen each time?',
        theySay:
          'Bad luck. But who runs first is not left to luck: with this group it happens every time.',
        showNext:
          'Go back to the question and step with `.`: the first cashier, the second, the third, and then the door.',
      },
    },
    nobodyLeft: {
      title: 'Nobody is left',
      scene:
        'The same loop on another day. The first group was empty: nobody came. So all three cashiers saw an empty line, and all went home. Half a second later the shop is open, and the next customers are on their way.',
      question: 'How does this go on?',
      options: {
        comeBack: 'The cashiers come back when somebody is in the line',
        ends: 'The program ends, since there is nobody to work',
        stuck: 'It gets stuck: nothing can happen any more',
      },
      why: ({ seconds, inLine }) =>
        `After ${seconds} s it is stuck. ${inLine} customers fill the line. The door waits in \`put\` until a place is free, and \`main\` waits until the door is done. Only a cashier could make a place free, by \`get()\`. But a task that has ended does not come back. A real program would now wait for ever, and give no error.`,
      teacher: {
        ask: 'Who waits for whom?',
        theySay:
          'The customers for a cashier. As tasks: `main` waits for the door, and the door for a task that is gone.',
        showNext:
          'The card “Why is it stuck?”. It names who waits, for what, and who could have helped.',
      },
    },
    oneTillAgain: {
      title: 'Get it going again',
      scene:
        'The same day from the start. All three cashiers go home at once, and the program gets stuck. But you are the manager, and can open a till while it runs.',
      task: 'Do not change the loop. Serve 5 customers before 40 s have passed.',
      hint: 'A cashier who comes while somebody is in the line has work. Let it get stuck first. Then open a till on the stage, or raise the number of cashiers.',
      done: 'One cashier is enough. `get()` makes a place free, that wakes the door, and the door puts the next customer in. But as soon as the line is empty for one moment, this cashier goes home too.',
      teacher: {
        ask: 'Why does it not help to have 12 cashiers from the start?',
        theySay: 'They try it: all 12 see an empty line, and all 12 go home.',
        showNext: 'Choose `while True` above the program, and watch the same day again.',
      },
    },
    sentHome: {
      title: 'Everybody is sent home',
      scene:
        'Now the loop is `while True`: a cashier never leaves by itself, but waits in `get()`. At 6 s all three are told to go home. On this page a cashier who is sent home first finishes the customer in hand. (Python’s own `task.cancel()` would stop it in the middle of a basket.) All three have a customer, and two more stand in the line.',
      question: 'How many customers are served from now on?',
      options: {},
      unit: (value) => (value === 1 ? '1 customer' : `${value} customers`),
      why: ({ served, seconds, inLine }) =>
        `${served}: those who were at the tills. Then nobody calls \`get()\` any more. ${inLine} customers stay in the line, the door stays in \`put\`, and after ${seconds} s nothing can happen any more. A line does not empty itself. The same would come of workers that are cancelled, or that die of an error.`,
      teacher: {
        ask: 'What should a program do before it cancels its workers?',
        theySay: 'Wait until the line is empty. The next step shows that this is not quite enough.',
        showNext: 'On the page “Mistakes”: a worker that dies.',
      },
    },
    closingTime: {
      title: 'Closing time',
      scene:
        'Here the shop closes as it should. `main` waits until the door has closed. Then it waits in `line.join()` until everybody who came in is served: for each customer some cashier must call `task_done()`. The door closes as soon as it has brought in the rest of its group.',
      question: 'In which order do these come?',
      options: {
        doorCloses: 'The door closes',
        lastTaken: 'The last customer leaves the line',
        lastServed: 'The last customer is served',
        cancelled: 'The first cashier is told to go home',
      },
      why: ({ closes, goHome, by, waiting }) =>
        `The door closes after ${closes} s. The line is empty long before the last basket is scanned. Only then does \`join()\` let \`${by}\` go on, after ${goHome} s, and it cancels the cashiers. At that moment all ${waiting} of them wait in \`get()\`, so nobody is stopped in the middle of anything.`,
      teacher: {
        ask: 'Why is an empty line not enough to send the cashiers home?',
        theySay:
          'Somebody may still be at a till. An empty line says nothing about the customers in hand.',
        showNext: 'The last three lines of `main()`, and where each of them waits.',
      },
    },
  },
  sources: [
    {
      text: 'Python documentation: asyncio, Queues: empty, join and task_done',
      href: 'https://docs.python.org/3/library/asyncio-queue.html',
    },
    {
      text: 'Python documentation: asyncio, Task cancellation',
      href: 'https://docs.python.org/3/library/asyncio-task.html#task-cancellation',
    },
  ],
};
