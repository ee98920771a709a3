import type { LessonWords } from '../lessonWords';
import { goals, type lesson, times } from './lesson';

export const words: LessonWords<typeof lesson> = {
  title: 'Ties and starvation',
  aim: 'You know who is next among equals, why a sequence number helps, how a regular order can starve, and what aging does about it.',
  steps: {
    equals: {
      title: 'Who is next among equals?',
      scene:
        'The worker is busy, and four regular orders are in the queue, in a heap. They came one after the other, and `<` compares the class only. So they are all equal: none is smaller than another.',
      question: 'In which order do the four leave the queue?',
      options: {
        first: 'The one that came first',
        second: 'The one that came second',
        third: 'The one that came third',
        fourth: 'The one that came fourth',
      },
      why: ({ came, taken }) =>
        `They came as ${came} and left as ${taken}. A heap promises that the smallest is next. Among equals any of them may be: which one it is depends on how the others moved, not on who came first.`,
      teacher: {
        ask: 'Is that a bug of Python?',
        theySay: 'Many say yes. But nobody told `<` that time counts.',
        showNext:
          'The heap, step by step, when the root leaves: on a tie the right child moves up.',
      },
    },
    sequenceNumber: {
      title: 'A sequence number',
      scene:
        'Now the key has two parts: the class, and then the number of the order. The number counts up, so no two are the same; it is called a sequence number. Four regular orders came and, last of all, a VIP order.',
      question: 'In which order do the five leave the queue?',
      options: {
        numberOnly: 'As they came. The VIP order is the last one.',
        vipThenTurn: 'The VIP order, and then the regular ones as they came.',
        vipThenAny: 'The VIP order, and then the regular ones out of turn.',
      },
      why: ({ taken }) =>
        `They left as ${taken}. Python compares two tuples part by part: the second part counts only if the first ones are equal. With tuples such as \`(priority, item)\`, a tie would compare the items themselves, and a class without \`<\` raises a \`TypeError\`. With a number between the two, that never happens.`,
      teacher: {
        ask: 'Why not take the time instead of a number?',
        theySay: 'The time is as good. But two orders may come at the same time.',
        showNext: 'The gallery of mistakes: “Jobs that can’t be compared”.',
      },
    },
    starvation: {
      title: 'A stream of VIPs',
      scene:
        'Three workers, and nine in ten orders are VIPs. A regular order has just come into the queue. Regular orders are taken only when there is no VIP order in it.',
      question: `How many VIPs that come later are taken before this order, or in the next ${times.counted} s if it waits for so long?`,
      options: {},
      unit: (vips) => (vips === 1 ? '1 VIP' : `${vips} VIPs`),
      why: ({ order, ahead, coming, pace }) =>
        `In ${times.counted} s, ${ahead} VIPs that came later went ahead of order ${order}. On average ${coming} VIPs come each second, and the three workers do only ${pace} orders. So there is nearly always a VIP in the queue. As long as that lasts, a regular order can wait for ever. This is called starvation.`,
      teacher: {
        ask: 'Would a fourth worker help?',
        theySay: 'Yes, and it does: four do more than the VIPs bring. But what if more VIPs come?',
        showNext: 'Let it play on, and move the number of workers to four.',
      },
    },
    aging: {
      title: 'Aging',
      scene: `A cure: a VIP is ahead by ${times.aging} s, not for ever. The key of a VIP is the time at which it came; the key of a regular order is that time plus ${times.aging} s. One worker is busy. A regular order came at ${times.waiting} s, a VIP at ${times.vip} s, and another regular one at ${times.newer} s.`,
      question: 'Which order does the worker take next?',
      options: {},
      why: ({ taken, due, vip, came }) =>
        `It is ${taken}. Its key is ${due}, and that of the VIP ${vip} is ${came}. A VIP that comes more than ${times.aging} s after a regular order does not go ahead of it any more. So only a limited number of VIPs can, and nobody starves. This is called aging.`,
      teacher: {
        ask: 'What if aging is set to a very large number? And to a very small one?',
        theySay: 'Large: as without aging. Small: nearly first come, first served.',
        showNext: 'The keys in the heap: point at the orders.',
      },
    },
    starve: {
      title: 'Make one starve',
      scene: 'Three workers, one order a second, four in ten are VIPs. Nobody waits for long.',
      task: `Make a regular order wait for ${goals.starved} s while at least ${goals.ahead} VIPs that came later go ahead of it. Without aging.`,
      hint: 'The VIPs alone must bring more work than the workers can do. Which sliders change that?',
      done: 'It starves: VIPs keep the workers busy, and each time one of them is next.',
      teacher: {
        ask: 'How many different ways are there?',
        theySay: 'More VIPs. Also: fewer workers, longer work, more orders a second.',
        showNext: 'Set aging to 10 s, from the same moment on. Who is helped?',
      },
    },
    vipWaits: {
      title: 'Make a VIP wait',
      scene:
        'Three workers, and more orders than they can do. The queue has ten places. Whoever finds it full waits outside, in `put()`.',
      task: `Let a VIP order wait longer than any regular order has waited so far, and for ${goals.vipWaited} s at least.`,
      hint: 'A priority counts only inside the queue. How do you make the inside small?',
      done: 'Outside the queue all wait in one line, first come, first served. There it is of no use to be a VIP.',
      teacher: {
        ask: 'Is a small queue good or bad for VIPs?',
        theySay: 'Good, because it is short. But the line outside is not.',
        showNext: 'Refuse instead of waiting: the switch for 503. Who waits for how long now?',
      },
    },
  },
  sources: [
    {
      text: 'heapq: ties, and tuples whose items cannot be compared',
      href: 'https://docs.python.org/3/library/heapq.html#priority-queue-implementation-notes',
    },
    {
      text: 'How Python compares tuples: the first parts that differ decide',
      href: 'https://docs.python.org/3/reference/expressions.html#value-comparisons',
    },
    {
      text: 'Those who wait in put() stand in a deque, first come, first served',
      href: 'https://github.com/python/cpython/blob/3.14/Lib/asyncio/queues.py',
    },
  ],
};
