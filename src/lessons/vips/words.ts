import type { LessonWords } from '../lessonWords';
import type { lesson } from './lesson';

const orders = (n: number): string => (n === 1 ? '1 order' : `${n} orders`);

export const words: LessonWords<typeof lesson> = {
  title: 'VIPs and the heap',
  aim: 'You know what `heappush` and `heappop` do, who is next in an `asyncio.PriorityQueue`, and why its list is not sorted.',
  steps: {
    idleWorkers: {
      title: 'A VIP among free workers',
      scene:
        'An order service. A request comes in, its order is put into a queue, and the answer goes out at once. Workers get the orders and do the work later. The queue is an `asyncio.PriorityQueue`: the smallest item leaves first, and a VIP order counts as smaller than a regular one. Three workers are free. Three orders come, one a second: regular, regular, VIP.',
      question: 'In which order are the three taken?',
      options: {
        vipFirst: 'The VIP order first, then the two regular ones.',
        atOnce: 'As they come: each one is taken at once.',
        vipWaits: 'The two regular ones first. The VIP order waits until a worker is done.',
      },
      why: ({ order, longest }) =>
        `They were taken in the order ${order}, and none was in the queue for longer than ${longest} millionths of a second. A priority chooses among those who are in the queue. While a worker is free there is never more than one, so there is nothing to choose.`,
      teacher: {
        ask: 'When does a priority queue differ from a simple line?',
        theySay: 'Always, many say. It differs only when there is a line.',
        showNext: 'Take two workers away and send the same three again, with the buttons.',
      },
    },
    whoIsNext: {
      title: 'Who is next?',
      scene:
        'Now there is one worker, and it is busy. Three regular orders are in the queue, and then a VIP order came. The queue keeps them in a heap: a tree in which no one is smaller than who stands above it. The top of the tree is called the root.',
      question: 'Which order does the worker take next?',
      options: {},
      why: ({ next, passed }) =>
        `It is ${next}, the one at the root, although ${passed} others came before it. \`<\` compares the keys: a VIP’s begins with 0, a regular order’s with 1. Nobody in a heap is smaller than its root, so \`get()\` only has to look there.`,
      teacher: {
        ask: 'Where in the tree can the largest one stand?',
        theySay: 'At the very end. But it can be any place with nothing below it.',
        showNext: 'The keys in the program: `(0,)` and `(1,)`.',
      },
    },
    howFarUp: {
      title: 'How a VIP rises',
      scene:
        'Seven regular orders are in the heap, and a VIP order is about to come. `put()` calls `heappush`: the new one is appended at the end of the list. Then it is compared with its parent, which is the one above it in the tree. If it is smaller, the two change places, and it is compared again.',
      question: 'With how many orders does the VIP order change places?',
      options: {},
      unit: orders,
      why: ({ swaps, place, ends }) =>
        `${swaps}, and not ${place}. It was appended at place ${place} and came to place ${ends}. The parent of place n is at place (n − 1) // 2, so each swap halves the way. Even among a thousand orders, ten swaps are enough.`,
      teacher: {
        ask: 'How many swaps at the most among a million orders?',
        theySay: 'Very many. But it is 20: each swap halves the place number.',
        showNext: 'Stop the run, and step through the comparisons below the tree.',
      },
    },
    notSorted: {
      title: 'The list is not sorted',
      scene:
        'The tree is only a picture. In memory a heap is a plain Python list, shown below the tree: the root is at place 0, and below place n are places 2n + 1 and 2n + 2. In this list a VIP order comes first, then a regular one, a VIP, a regular one.',
      question: 'The worker takes two orders, one after the other. Which one is the second?',
      options: {},
      why: ({ list, first, second, place }) =>
        `The list was ${list}. First ${first} left, then ${second}, which stood at place ${place}. A heap promises one thing only: no one is smaller than its parent. So place 0 is the smallest, and the list as a whole is not sorted.`,
      teacher: {
        ask: 'Would it be better to keep the list sorted?',
        theySay: 'Yes. But then each new order would have to move many others.',
        showNext: 'The tree and the list side by side: point at an order in one of them.',
      },
    },
    afterTheHead: {
      title: 'When the root leaves',
      scene:
        'A VIP order stands at the root, and seven regular ones below it. `get()` calls `heappop`: the root is taken out of the list, and its place must be filled.',
      question: 'What happens to the rest of the list?',
      options: {
        allStepUp: 'All move one place forward, as people do in a line.',
        oneBranch: 'Only a few change places, along one branch of the tree.',
        sortedAnew: 'The list is sorted anew.',
      },
      why: ({ last, place, moved, all }) =>
        `Only ${moved} of ${all} moved. The last one of the list, order ${last}, filled the hole at the root. At each level the smaller child moved up in its stead, and on a tie the right one. So order ${last} sank down one branch, and came to rest at place ${place}.`,
      teacher: {
        ask: 'The regular orders are all equal. Do they still stand as they came?',
        theySay: 'Yes. But look at the list: a later one stands at the root now.',
        showNext: 'The next lesson: what happens among equals.',
      },
    },
    threeUp: {
      title: 'Make one rise',
      scene: 'One worker. Nobody sends an order unless you do.',
      task: 'Make a VIP order rise past three others when it is put.',
      hint: 'How many must be in the queue, so that three stand above the next place? Under “How many” … ',
      done: 'Three swaps. Each of them halved the place number of the VIP order.',
      teacher: {
        ask: 'What is the smallest number of orders that must be in the queue?',
        theySay: 'Three. But it takes seven: place 7 is the first with three above it.',
        showNext: 'Send a second VIP: how far does it rise now, and why?',
      },
    },
  },
  sources: [
    {
      text: 'asyncio.PriorityQueue: “retrieves entries in priority order (lowest first)”',
      href: 'https://docs.python.org/3/library/asyncio-queue.html#asyncio.PriorityQueue',
    },
    {
      text: 'How heapq keeps a heap in a list, with its invariant',
      href: 'https://docs.python.org/3/library/heapq.html',
    },
    {
      text: 'PriorityQueue calls heappush and heappop',
      href: 'https://github.com/python/cpython/blob/3.14/Lib/asyncio/queues.py',
    },
  ],
};
