import type { MistakeWords } from './mistakeWords';

/** Mistakes about who comes first, and who gets what. */
export const order = {
  noAwait: {
    title: 'A loop that never has to wait',
    terms: ['await', 'loop', 'queue'],
    sees: 'Two workers, and the work is not shared as planned.',
    options: {
      turns: 'They take turns: worker 0, worker 1, worker 0 …',
      one: 'Worker 0 does all six jobs.',
      halves: 'Worker 0 does the first three jobs, and worker 1 the other three.',
    },
    why: [
      'The word `await` alone gives no turn away. A `get()` that finds an item returns at once, without a visit to the event loop. So worker 0 goes round its loop until the queue is empty, and worker 1 has not even begun.',
    ],
    rule: 'A task gives others a turn only where it really has to wait. A loop that never waits keeps the turn; `await asyncio.sleep(0)` hands it on.',
    fix: 'With `asyncio.sleep(0)` each worker steps aside once after each job.',
  },
  overtaken: {
    title: 'Woken, and too late',
    terms: ['task', 'loop', 'queue'],
    sees: 'A worker is woken for a job, and does not get it.',
    options: {
      turns: 'They take turns: whoever waits gets the next step.',
      one: 'Worker 0 does all four steps. Worker 1 is woken, and finds nothing.',
      stuck: 'After the first step both workers wait for ever.',
    },
    why: [
      'When worker 0 puts the next step, worker 1 is woken. Woken means only that it stands in the loop’s line of callbacks: it has not run yet. Worker 0 is still at it, comes round to `get()`, finds the item there and takes it. When worker 1 runs, the queue is empty, and it waits again.',
    ],
    rule: 'An item is not given to who waits for it: who waits is woken, and the first to run takes it. Do not rely on turns that the queue does not promise.',
    fix: 'A semaphore with one permit guards the `get()`. Whoever waits for the permit is served in turn.',
  },
  equalPriority: {
    title: 'Two orders of equal rank',
    terms: ['priorityQueue', 'heap'],
    sees: 'Two equal orders are not served as one would think.',
    options: {
      fair: 'Order 2, then 0, then 1: the lowest rank first, and equals as they came.',
      swapped:
        'Order 2, then 1, then 0: the lowest rank first, and the equals the other way round.',
      came: 'Order 0, then 1, then 2: as they came.',
    },
    why: [
      'A `PriorityQueue` is a heap. A heap promises that the smallest comes out first, and nothing about equals. When order 2 goes to the top and leaves it again, the last order of the array takes its place, and that is order 1.',
    ],
    rule: 'If equals are to leave as they came, put a number that counts up into what is compared.',
    fix: 'Orders of equal rank are compared by their number.',
  },
  equalSleeps: {
    title: 'Sleeps of equal length',
    terms: ['loop', 'heap', 'sleep'],
    sees: 'Four sleep equally long, and nobody chose the order in which they wake.',
    options: {
      begun: 'Results 0, 1, 2, 3: as they began to sleep.',
      heap: 'Results 0, 2, 1, 3: an order that nobody asked for.',
      reverse: 'Results 3, 2, 1, 0: the last one to sleep wakes first.',
    },
    why: [
      'The event loop keeps its timers in a heap, ordered by the time at which they are due. All four are due at the same instant, and a heap promises no order among equals.',
      'On a real clock the sleeps begin microseconds apart and mostly wake in order: it works by luck.',
    ],
    rule: 'Never rely on the order in which equal timers fire. If the order matters, put the results in order yourself.',
    fix: 'The results go into a `PriorityQueue`, which gives them out by number, whoever came first.',
    note: 'Here callbacks take no time at all, so that all four timers are due at the very same instant.',
  },
  fullPriority: {
    title: 'A VIP before a full queue',
    terms: ['priorityQueue', 'queue'],
    sees: 'A VIP’s order is not where one expects it.',
    options: {
      first: 'The VIP’s order, number 4, begins first.',
      second: 'It begins second, as soon as the worker is free again.',
      last: 'It begins last.',
    },
    why: [
      'The queue has one place. The orders that find it taken wait in `put()`, and that line is first come, first served, whatever their rank. The priority acts only among items that are inside the queue, and there is never more than one.',
    ],
    rule: 'A priority counts inside the queue, not in the line before it. A small `maxsize` takes the effect of a `PriorityQueue` away.',
    fix: 'Without a limit all orders are in the queue, and the VIP’s comes out first.',
  },
  starvation: {
    title: 'A stream of VIPs',
    terms: ['priorityQueue', 'sleep'],
    sees: 'VIPs keep coming.',
    options: {
      turn: 'Order 1 begins second: it came second.',
      fourth: 'Order 1 begins fourth: after a while it is its turn.',
      last: 'Order 1 begins last, after every VIP’s order.',
    },
    why: [
      'VIPs come faster than the worker serves them, so each time the worker is free a VIP is there, and order 1 is passed over. With a stream that does not end it would wait for ever. This is called starvation.',
    ],
    rule: 'A strict priority makes the others starve under load. Let waiting count: this is called aging.',
    fix: 'The rank is the number of the order, and a regular order counts as one that came three later. So only VIPs that come soon after it pass it.',
  },
  idlePriority: {
    title: 'Ranks and idle workers',
    terms: ['priorityQueue'],
    sees: 'Orders have ranks, and nobody stands in line.',
    options: {
      vip: 'The VIP’s order, number 3, begins first.',
      came: 'Orders 0, 1, 2, 3: as they came.',
      middle: 'The VIP’s order begins second.',
    },
    why: [
      'This is a wrong expectation, not a slip. An order comes every second and takes half a second, so a worker is always free and each order is taken as soon as it comes. There are never two in the queue that a rank could choose between.',
    ],
    rule: 'A priority matters only when there is a line. With idle workers every queue is first come, first served.',
    fix: 'No mending but another load: the orders come together, so they meet in the queue, and the VIP’s leaves first.',
  },
  notComparable: {
    title: 'Jobs that can’t be compared',
    terms: ['priorityQueue', 'heap'],
    sees: 'It goes well with one job at a time, and not with two.',
    options: {
      came: 'Jobs 0, 1 and 2 are done in the order in which they came.',
      error: 'The second `put()` fails with a `TypeError`, and no job is done.',
      later: 'Job 0 is done, and then the program fails with a `TypeError`.',
      stuck: 'The queue cannot decide, and the program never ends.',
    },
    why: [
      'The heap compares the tuples. The first parts are equal, so Python compares the second parts, and those are two `Job` objects without a `<`. That raises a `TypeError` inside `put()`, which ends the producer and then main.',
      'With one job in the queue at a time nothing is compared, so a test with little load does not find it.',
    ],
    rule: 'Put `(priority, number, item)` into a `PriorityQueue`, with a number that counts up. Then the item itself is never compared.',
    fix: 'A number stands between the priority and the job, and no two are equal.',
  },
} as const satisfies Readonly<Record<string, MistakeWords>>;
