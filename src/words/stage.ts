import { decimals } from './decimals';
import { inLanguage } from './inLanguage';
import type { ProductName } from '../scenarios/supermarket';

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
  twenty: 'twentieth',
};

const plain = decimals(0, 3);
const tenths = decimals(1);

/** A whole number in words up to twenty, in digits above. */
export const cardinal = (n: number): string => small[n] ?? plain.format(n);
/** A place in a row, from 1, in words up to the twenty-first. */
const ordinal = (n: number): string => {
  if (n === 21) return 'twenty-first';
  const word = small[n];
  if (word === undefined) return `${plain.format(n)}th`;
  return irregular[word] ?? `${word}th`;
};
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const customers = (n: number): string =>
  n === 0 ? 'no customers' : `${cardinal(n)} ${plural(n, 'customer', 'customers')}`;
const wait = (n: number): string => `${customers(n)} ${plural(n, 'waits', 'wait')}`;
const places = (n: number): string =>
  n === 0 ? 'a line without a limit' : `${cardinal(n)} ${plural(n, 'place', 'places')} in line`;
/** All of several, as English says it of two. */
const all = (n: number): string => (n === 2 ? 'both' : `all ${cardinal(n)}`);
const cashiers = (n: number): string => `${cardinal(n)} ${plural(n, 'cashier', 'cashiers')}`;

/** What happens, and why: two sentences. What stands between backticks is Python. */
export interface Said {
  readonly title: string;
  readonly why: string;
}

/** The words on the stage. Times are in virtual seconds. */
export const stage = inLanguage('stage', {
  headlines: {
    before: (n: number, capacity: number): Said => ({
      title: 'The store is about to open.',
      why: `${capital(cashiers(n))}, ${places(capacity)}. Press play to run \`main()\`.`,
    }),
    finished: (served: number): Said => ({
      title:
        served === 0
          ? 'Nobody came, and the store has closed.'
          : `Everybody has been served: ${customers(served)}.`,
      why: '`line.join()` has returned, nobody is left at work, and the program has ended.',
    }),
    finishedWithLosses: (served: number, lost: number): Said => ({
      title: `The store has closed. ${capital(customers(lost))} ${plural(lost, 'was', 'were')} never served.`,
      why: `${capital(customers(served))} were. A cashier's task ended before its customer was done.`,
    }),
    stuckWithoutTill: (waiting: number): Said => ({
      title: `Stuck: ${waiting === 0 ? 'no till is open' : `${wait(waiting)}, and no till is open`}.`,
      why: 'Nobody calls `get()`, so `put()` never returns. Only opening a till can help now.',
    }),
    stuckAfterAllLeft: (waiting: number): Said => ({
      title: `Stuck: all cashiers have left${waiting === 0 ? '' : `, and ${wait(waiting)}`}.`,
      why: '`while not line.empty()` asked once, found nobody and gave up. Now `put()` never returns.',
    }),
    stuckAtClosing: (waiting: number): Said => ({
      title: `Stuck: the door has closed, and nobody serves the ${plural(waiting, 'one', cardinal(waiting))} still in line.`,
      why: '`main()` waits in `line.join()` for customers whom nobody gets. Opening a till would help.',
    }),
    stuck: {
      title: 'Stuck: everybody waits for somebody else.',
      why: 'Every task is suspended and no timer is set, so nothing can ever wake one.',
    } satisfies Said,
    noTill: (waiting: number): Said => ({
      title: waiting === 0 ? 'No till is open.' : `No till is open, and ${wait(waiting)}.`,
      why: 'Nobody calls `get()`, so nobody leaves the line. Open a till to get it moving.',
    }),
    allLeft: (n: number, waiting: number): Said => ({
      title: `${n === 1 ? 'The only cashier has left' : `${capital(all(n))} cashiers have left`}${
        waiting === 0 ? '' : `, and ${wait(waiting)}`
      }.`,
      why: '`while not line.empty()` asks once: an empty line for an instant, and the task is over.',
    }),
    cashierWoken: (till: number, waiting: number): Said => ({
      title: `Cashier ${till} is woken, but has not run yet.`,
      why:
        waiting === 0
          ? 'Somebody else has taken the customer: `get()` will look again and wait on.'
          : 'Until its turn comes, anybody may take the customer: nothing is handed over.',
    }),
    doorWoken: {
      title: 'The door is woken, but has not run yet.',
      why: 'A place was free when it was woken. `put()` looks again when its turn comes.',
    } satisfies Said,
    closing: (unfinished: number): Said => ({
      title:
        unfinished === 0
          ? 'Closing time: nobody is left inside.'
          : `Closing time: ${customers(unfinished)} ${plural(unfinished, 'is', 'are')} still inside.`,
      why: "The door's task has ended. `main()` waits in `line.join()` for one `task_done()` each.",
    }),
    someLeft: (left: number, n: number): Said => ({
      title: `${capital(cardinal(left))} of ${cashiers(n)} ${plural(left, 'has', 'have')} left for good.`,
      why: '`while not line.empty()` asks once and does not wait: the line was empty just then.',
    }),
    overfull: (inLine: number, capacity: number): Said => ({
      title: `${capital(cardinal(inLine))} stand in a line for ${cardinal(capacity)}.`,
      why: 'Making `maxsize` smaller sends nobody away. Nobody else gets in until there is room.',
    }),
    blocked: (capacity: number): Said => ({
      title: `${capital(customers(capacity))} ${plural(capacity, 'fits', 'fit')} in line. The ${ordinal(capacity + 1)} makes the door wait.`,
      why: 'The bounded queue does its job: slow tills slow the door instead of filling the shop.',
    }),
    unlimited: (waiting: number): Said => ({
      title: `No limit: ${customers(waiting)} ${plural(waiting, 'waits', 'wait')} in line.`,
      why: 'Without `maxsize`, `put()` never waits, so nothing tells the door to slow down.',
    }),
    full: (capacity: number): Said => ({
      title:
        capacity === 1
          ? 'The line is full: its only place is taken.'
          : `The line is full: ${all(capacity)} places are taken.`,
      why: 'Whoever comes next waits in `await put()` until a cashier takes somebody out.',
    }),
    dismissed: (till: number, count: number): Said => ({
      title:
        count === 1
          ? `Cashier ${till} serves its last customer.`
          : `${capital(cashiers(count))} serve their last customers.`,
      why: 'Whoever is not wanted any more leaves at the next `get()`, not in the middle of a sale.',
    }),
    allIdle: (n: number): Said => ({
      title:
        n === 1
          ? 'The cashier waits for a customer.'
          : `${capital(all(n))} cashiers wait for a customer.`,
      why: 'The line is empty. Waiting in `await get()` costs nothing: they sleep until a `put()`.',
    }),
    someIdle: (idle: number, n: number): Said => ({
      title: `${capital(cardinal(idle))} of ${cashiers(n)} ${plural(idle, 'has', 'have')} nothing to do.`,
      why: 'The line is empty: they wait in `await get()` until the door puts somebody in.',
    }),
    busy: (n: number): Said => ({
      title: n === 1 ? 'The cashier is busy.' : `${capital(all(n))} cashiers are busy.`,
      why: 'There is room in line, so `put()` returns at once and nobody waits at the door.',
    }),
    open: {
      title: 'The store is open.',
      why: 'The door puts customers into the queue, and the cashiers get them out.',
    } satisfies Said,
  },

  door: {
    name: 'Door',
    role: 'producer',
    before: 'not open yet',
    starting: 'letting a group in',
    sleeping: 's to the next group',
    sleepingShort: 's to go',
    blocked: 'waits',
    woken: 'woken, runs next',
    gone: 'closed',
    call: 'await put()',
    full: 'line is full',
    wokenAt: 'runs next',
    seconds: (left: number): string => tenths.format(left),
  },

  line: {
    name: (maxsize: number): string => `Queue(maxsize=${maxsize})`,
    shortName: (maxsize: number): string => `maxsize=${maxsize}`,
    count: (inLine: number, maxsize: number): string =>
      maxsize === 0 ? plain.format(inLine) : `${plain.format(inLine)} / ${maxsize}`,
    noLimit: 'no limit ∞',
    join: (unfinished: number): string =>
      `await line.join(): ${plain.format(unfinished)} unfinished`,
    more: (people: number): string => `+ ${plain.format(people)} more`,
  },

  rope: {
    label: 'Places in line (maxsize), by the rope',
    hint: 'drag the rope',
    text: (capacity: number): string =>
      capacity === 0 ? 'no limit' : `${capacity} ${plural(capacity, 'place', 'places')}`,
  },

  till: {
    name: (till: number): string => `Cashier ${till}`,
    before: 'not started',
    starting: 'starts next',
    idle: 'await get()',
    idleShort: 'get()',
    idleWhy: 'line is empty',
    woken: 'woken, runs next',
    wokenShort: 'woken',
    wokenWhy: 'the customer may be gone by then',
    scanning: (left: number): string => `sleep · ${tenths.format(left)} s left`,
    scanningShort: (left: number): string => `${tenths.format(left)} s`,
    scanned: 'scanned, runs next',
    scannedShort: 'next',
    dismissed: 'last customer',
    dismissedShort: 'last',
    leaving: 'cancelled',
    gone: 'left: line was empty',
    goneShort: 'left',
    home: 'gone home',
    homeShort: 'home',
    reopen: 'reopen',
    reopenLabel: (till: number): string => `Put a cashier at till ${till} again`,
    progress: (done: number, products: number): string => `${done} of ${products}`,
    rest: (products: number): string => `+${plain.format(products)}`,
    open: '+ open',
    openWhat: 'a till',
    openLabel: 'Open another till',
  },

  exit: {
    served: (n: number): string => `${plain.format(n)} served`,
    lost: (n: number): string => `${plain.format(n)} lost`,
  },

  products: {
    deer: 'deer',
    banana: 'banana',
    sausage: 'sausage',
    diapers: 'diapers',
  } satisfies Record<ProductName, string>,

  /** The stage for those who don't see it: one sentence for each part. */
  summary: {
    label: 'What is on the stage',
    doorBefore: 'The door has not opened yet.',
    doorStarting: 'The door lets a group in.',
    doorSleeping: (left: number): string =>
      `The door lets the next group in in ${tenths.format(left)} seconds.`,
    doorBlocked: (customer: number): string =>
      `The door waits with customer ${customer}, since the line is full.`,
    doorWoken: 'The door is woken and runs next.',
    doorGone: 'The door has closed.',
    outside: (n: number): string => `${capital(customers(n))} outside.`,
    line: (inLine: number, maxsize: number): string =>
      `${capital(customers(inLine))} in line, ${
        maxsize === 0
          ? 'which has no limit'
          : `which has ${cardinal(maxsize)} ${plural(maxsize, 'place', 'places')}`
      }.`,
    till: (till: number, what: string): string => `Cashier ${till}: ${what}.`,
    idle: 'waits in get, since the line is empty',
    scanning: (customer: number, product: string, done: number, products: number): string =>
      `serves customer ${customer}, scans ${product}, ${done} of ${products} products done`,
    served: (n: number): string => `${capital(customers(n))} served.`,
    lost: (n: number): string => `${capital(customers(n))} lost.`,
  },
} as const);
