import { inLanguage } from './inLanguage';
import type { Order } from '../structures';
import { count, number } from './numbers';
import type { Said } from './stage';

const inputs = {
  equal: 'All equal',
  sorted: 'Sorted input',
  reverse: 'Reversed input',
  other: 'Unlucky input',
} as const satisfies Record<Order, string>;

const whyList = {
  equal: 'Equal is not smaller, so every item went right of all before it',
  sorted: 'No item was smaller than one before it, so each went right of all of them',
  reverse: 'Each item was smaller than all before it, so each went left of all of them',
  other: 'No node has two children: each item went below the one before it',
} as const satisfies Record<Order, string>;

const comparisons = (n: number): string => count(n, 'comparison', 'comparisons');
const links = (n: number): string => count(n, 'link', 'links');
const items = (n: number): string => count(n, 'item', 'items');
const times = (n: number): string => {
  if (n === 0) return 'not once';
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`;
};

const no = (one: string, other: string): string => `Is ${one} < ${other}? No`;
const yes = (one: string, other: string): string => `Is ${one} < ${other}? Yes`;

/** The words of the heap beside the search tree. */
export const trees = inLanguage('trees', {
  label: 'Heap beside binary search tree',

  headlines: {
    start: (operations: number): Said => ({
      title: operations === 0 ? 'Both are empty, and nothing is to come.' : 'Both are empty.',
      why: 'Every item goes into the heap and into the search tree at the same time.',
    }),
    pushing: (label: string, heap: number, tree: number): Said => ({
      title: `Pushing ${label}: ${comparisons(heap)} in the heap so far, ${number(tree)} in the search tree.`,
      why: 'The heap compares from the bottom up, the search tree from the root down.',
    }),
    pushed: (label: string, heap: number, tree: number, high: number, flat: number): Said => ({
      title: `${label} is in: the heap compared ${times(heap)}, the search tree ${times(tree)}.`,
      why: `In the heap an item climbs past larger parents only; in the search tree it is led down to a free place. The heap is ${number(flat)} high, the search tree ${number(high)}.`,
    }),
    list: (order: Order, high: number, flat: number, heap: number, tree: number): Said => ({
      title: `${inputs[order]}: the search tree is a list, ${number(high)} high; the heap is ${number(flat)} high.`,
      why: `${whyList[order]}. The last one took ${comparisons(tree)} there, and ${number(heap)} in the heap.`,
    }),
    popping: (heap: number, followed: number): Said => ({
      title: `Popping the smallest: ${comparisons(heap)} in the heap so far, ${links(followed)} followed in the search tree.`,
      why: 'The heap has it on top and must fill the gap; the search tree must go and find it at the far left.',
    }),
    popped: (label: string, heap: number, followed: number): Said => ({
      title: `${label} has left both: the heap compared ${times(heap)}, the search tree followed ${links(followed)}.`,
      why: 'The heap’s last item took the free root, sank to a leaf and climbed as far as it was smaller. The search tree had paid for its order when the items came.',
    }),
    poppedEquals: (heap: string, tree: string): Said => ({
      title: `The heap gave ${heap}, the search tree ${tree}: their keys are equal.`,
      why: 'Among equals the shape of the heap decides. The search tree puts equals to the right, so there the first to come is the first to leave.',
    }),
  },

  /** What a step was. Names of items come in as they stand in the drawing. */
  empty: 'Empty.',
  steps: {
    compare: {
      parent: {
        smaller: (one: string, other: string): string =>
          `${yes(one, other)}: it passes its parent.`,
        notSmaller: (one: string, other: string): string =>
          `${no(one, other)}: it stays below its parent.`,
        equal: (one: string, other: string): string =>
          `${no(one, other)}, equal is not smaller: nobody swaps.`,
      },
      sibling: {
        smaller: (one: string, other: string): string =>
          `${yes(one, other)}: the left child rises.`,
        notSmaller: (one: string, other: string): string =>
          `${no(one, other)}: the right child rises.`,
        equal: (one: string, other: string): string =>
          `${no(one, other)}, equal is not smaller: the right child rises.`,
      },
      node: {
        smaller: (one: string, other: string): string => `${yes(one, other)}: to the left.`,
        notSmaller: (one: string, other: string): string => `${no(one, other)}: to the right.`,
        equal: (one: string, other: string): string =>
          `${no(one, other)}, equal is not smaller: to the right.`,
      },
    },
    append: (label: string, place: number): string =>
      `${label} is appended to the array, at place ${number(place)}.`,
    fill: (removed: string, label: string): string =>
      `${removed} leaves; the last item, ${label}, takes the root.`,
    swap: (one: string, other: string): string => `${one} and ${other} have swapped places.`,
    remove: (removed: string): string => `${removed} leaves; nobody is left.`,
    follow: (to: string): string => `Down the left link to ${to}.`,
    root: (label: string): string => `${label} is the root now.`,
    link: (label: string, under: string, side: 'left' | 'right'): string =>
      `${label} is linked as the ${side} child of ${under}.`,
    unlink: (removed: string): string => `${removed} leaves; nothing hung below it.`,
    raise: (removed: string, raised: string): string =>
      `${removed} leaves; its right child, ${raised}, takes its place.`,
  },
  /** What an operation did as a whole. */
  spent: (asked: number, moved: number): string =>
    `${comparisons(asked)}, ${count(moved, 'move', 'moves')}`,
  spentOnLinks: (asked: number, followed: number, moved: number): string =>
    `${comparisons(asked)}, ${links(followed)} followed, ${count(moved, 'move', 'moves')}`,
  waits: 'Done, and waits for the other.',
  keyed: (label: string, key: string): string => `${label} (key ${key})`,

  heap: {
    title: 'Heap',
    hint: 'Python’s heapq',
    region: (n: number, high: number): string =>
      `The heap as a tree: ${items(n)}, ${number(high)} high`,
    array: 'The same heap as the array that it is',
    place: (place: number): string => `[${place}]`,
  },
  tree: {
    title: 'Binary search tree',
    hint: 'not balanced · equals go right',
    region: (n: number, high: number): string =>
      `The search tree: ${items(n)}, ${number(high)} high`,
  },
  /** For those who don't see the drawing. */
  node: (label: string, parent: string | null): string =>
    parent === null ? `${label}, root` : `${label}, below ${parent}`,
  marks: { compared: 'compared', moved: 'moved' },
  out: 'Popped so far:',
  nobodyOut: 'none',
  classes: { vip: 'vip', regular: 'regular' },

  source: 'Where the items come from',
  sources: { typed: 'Typed numbers', live: 'Order service' },
  live: 'What the running service puts and gets. VIP orders have key 0, regular ones key 1. Workers pop.',

  field: 'Numbers',
  fieldHint: (least: number, most: number, min: number, max: number): string =>
    `${least} to ${most} whole numbers from ${signed(min)} to ${signed(max)}`,
  enter: 'Push all',
  howMany: 'How many numbers',
  fill: 'or fill in',
  presets: { shuffled: 'Shuffled', sorted: 'Sorted', reverse: 'Reverse', equal: 'All equal' },
  seeded: (seed: number): string => `random.seed(${seed}); random.shuffle(numbers)`,
  pop: 'Pop the smallest',
  nothingToPop: 'Both are empty here: there is nothing to pop.',

  problems: {
    none: (range: string): string => `Numbers takes ${range}, such as 5 3 8. There are none.`,
    notWhole: (range: string, got: string): string =>
      `Numbers takes ${range}; “${got}” is not a whole number.`,
    outOfRange: (range: string, got: string): string =>
      `Numbers takes ${range}; ${got} is out of range.`,
    tooMany: (range: string, n: number): string =>
      `Numbers takes ${range}; these are ${number(n)}.`,
  },

  walk: {
    label: 'Step by step',
    toStart: 'To the start',
    back: { operation: 'Back by one operation', step: 'Back by one comparison or move' },
    on: { operation: 'On by one operation', step: 'On by one comparison or move' },
    toEnd: 'To the end',
    play: 'Play',
    pause: 'Pause',
    unit: 'How far a step goes',
    units: { operation: 'operation', step: 'comparison' },
    place: (operation: number, operations: number): string =>
      `operation ${number(operation)} of ${number(operations)}`,
    step: (step: number, steps: number): string => `step ${number(step)} of ${number(steps)}`,
  },

  costs: {
    label: 'What both have cost so far',
    columns: ['So far', 'Heap', 'Search tree'],
    items: 'Items',
    height: 'Height',
    least: 'Least possible height',
    comparisons: 'Comparisons',
    moves: 'Moves',
    links: 'Links followed',
    noLinks: 'none',
    count: number,
  },

  why: {
    title: 'Why PriorityQueue wants the heap',
    array: 'An array, no links',
    arrayWhy: (n: number, nodes: number): string =>
      `${items(n)} in an array of ${number(n)}: the children of place i are at 2i + 1 and 2i + 2. The search tree keeps two links a node, ${number(2 * nodes)} now.`,
    first: 'O(1) to see the smallest',
    firstWhy: (n: number, followed: number): string =>
      n === 0
        ? 'It is always at place 0. In the search tree one has to go down to the far left.'
        : `It is always at place 0. In the search tree it is ${links(followed)} away from the root.`,
    worst: 'O(log n), whatever comes',
    worstWhy: (push: number, pop: number, high: number): string =>
      `The next push takes at most ${comparisons(push)}, the next pop at most ${number(pop)}. In the search tree the next push may take ${number(high)}.`,
    balance: 'Nothing to rebalance',
    balanceWhy: (n: number, flat: number): string =>
      `With ${items(n)} a heap is ${number(flat)} high, in whatever order they came. A search tree needs rotations to stay flat.`,
    order: 'No more order than needed',
    orderWhy: (tree: number, heap: number): string =>
      `A search tree keeps everything sorted, for ${comparisons(tree)} so far; the heap has made ${number(heap)}. A queue only ever asks for the smallest.`,
  },
} as const);

/** With a real minus, as it is printed. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : `${value}`;
}
