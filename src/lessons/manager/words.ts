import type { LessonWords } from '../lessonWords';
import type { lesson } from './lesson';

export const words: LessonWords<typeof lesson> = {
  title: 'The manager',
  aim: 'You know how a program can start and stop its own workers, and why it must not decide too late or too fast.',
  steps: {
    firstDecision: {
      title: 'A task that opens tills',
      scene:
        'A manager is one more task. Twice a second it looks at the line. If 3 or more have stood in it for 8 s without a break, it opens a till: it makes a new task. If a till has had nothing to do for 5 s, it closes one. One customer a second comes, and a till can serve a quarter of a customer a second. So four tills would do, but only one is open.',
      why: ({ seconds, inLine, tills }) =>
        `After ${seconds} s the manager opens a till, so ${tills} are open. It has waited on purpose: a short line that is gone in a moment needs no till. But by now ${inLine} stand in the line.`,
      teacher: {
        ask: 'What does the manager know, and what does it not know?',
        theySay:
          'It knows how many customers come. No: it only sees the length of the line, and that tells of the past.',
        showNext: 'The card of the manager below the stage: its rule, and each decision.',
      },
    },
    howManyTills: {
      title: 'How many tills will be open?',
      scene:
        'One customer a second comes, each till serves a quarter of a customer a second. The manager has just opened the second till. It goes on like this: whenever the line has been long for another 8 s, it opens one more.',
      question: 'How many tills are open at most, before the first one is closed again?',
      options: {},
      unit: (value) => (value === 1 ? '1 till' : `${value} tills`),
      why: ({ most, seconds }) =>
        `${most}, though four would do. With four tills the line does not grow any more, but it does not get shorter either. It is still long, so the manager opens more. Only then does the line shrink. At ${seconds} s the first till is closed again. To go too far because one sees too late is called overshoot.`,
      teacher: {
        ask: 'Why is the line still long when there are enough tills?',
        theySay: 'Because of those who came before. Right: somebody has to serve them, too.',
        showNext: 'The chart of open tills under the stage: up to the top, then down to four.',
      },
    },
    howOften: {
      title: 'A manager without patience',
      scene:
        'This manager does not wait. As soon as 2 stand in the line, it opens a till. As soon as a till is free, it closes one. It looks twice a second, so 120 times in a minute.',
      question: 'How often does it open or close a till in the first minute?',
      options: {
        rarely: 'Fewer than 10 times',
        sometimes: '10 to 40 times',
        often: 'More than 40 times',
      },
      why: ({ decisions, looks }) =>
        `${decisions} times in ${looks} looks. Customers come at random, so in one moment two wait and in the next one a till is free. The manager answers each of these moments with a task that is made or ended. This is called flapping, like a door in the wind.`,
      teacher: {
        ask: 'Is that bad? A task is cheap.',
        theySay:
          'Not bad, if it costs nothing. But a real worker must start: open a connection, load a model, rent a machine.',
        showNext: 'The timeline under the stage: short stripes, one for each till.',
      },
    },
    patience: {
      title: 'The same customers, with patience',
      scene:
        'Two shops with the same customers. The first manager is the one without patience. The second one opens a till when 5 have stood in line for 2 s, and closes one when 3 tills have been idle for 10 s.',
      question: 'How many does the shop of the patient manager serve in a minute?',
      options: {
        more: 'At least 5 more',
        same: 'About as many',
        fewer: 'At least 5 fewer',
      },
      why: ({ served, servedBeside, decisions, decisionsBeside, inLine, inLineBeside }) =>
        `${served} without patience, ${servedBeside} with it. But the first one decided ${decisions} times, and the patient one ${decisionsBeside} times. The price is a longer line: customers stood in it ${inLineBeside} s on average instead of ${inLine} s. Two things bring calm: to wait before one decides, and to open and close at numbers that are far apart.`,
      teacher: {
        ask: 'Where else is there such a rule?',
        theySay:
          'A heating: it goes on at 19 degrees, and off at 21. Servers in a data centre that are added and removed.',
        showNext: 'Change one of the four numbers at a time, and see which one matters most.',
      },
    },
    calmDown: {
      title: 'Bring calm',
      scene:
        'The manager without patience again. Its rule is in the settings: more of them are behind “More settings”.',
      task: 'Change the rule so that in 30 s at most 4 decisions are made, and at least 45 customers are served. The manager stays.',
      hint: 'Let it be longer until it opens or closes a till, or set the numbers further apart. Then wait for 30 s.',
      done: 'Calm, and the customers are served all the same. A rule that decides needs a delay, or two limits that are far apart. Or both.',
      teacher: {
        ask: 'Which rule did you find, and what does it cost?',
        theySay:
          'There are many. All of them make some customers wait longer, or keep a till open for nothing.',
        showNext: 'The next lesson: orders of which some come first.',
      },
    },
  },
  sources: [],
};
