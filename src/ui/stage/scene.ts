import { isStuck, type Snapshot, type TaskState } from '../../timeline';

/** What a scene is made from: a snapshot, and what only the history before it can tell. */
export interface Instant {
  readonly snapshot: Snapshot;
  /** Customers made so far: numbers 0 … arrived − 1. */
  readonly arrived: number;
  /** Customers put into the line so far. The door puts them in the order of their numbers. */
  readonly put: number;
  readonly served: number;
  /** Customers who were got but whose cashier ended before they were done. */
  readonly lost: number;
  /** The knobs at the playhead, which stand in until the program has set up its own. */
  readonly cashiers: number;
  readonly capacity: number;
  /** How many products of its customer a cashier's task has taken up so far, the one in hand included. */
  scanned(task: number): number;
}

/** Times are virtual seconds. */
export type Door =
  | { readonly state: 'before' }
  /** Its task is to run: a group is about to be let in. */
  | { readonly state: 'starting' }
  | { readonly state: 'sleeping'; readonly since: number; readonly until: number }
  /** It waits in `await put()`, since the line is full. */
  | { readonly state: 'blocked'; readonly customer: number; readonly since: number }
  /** It is in the ready queue but has not run yet. */
  | { readonly state: 'woken'; readonly from: 'put' | 'sleep' }
  | { readonly state: 'gone' };

/** What goes on at a till. */
export type TillState =
  /** The store has not opened: the cashier stands ready, its task does not exist. */
  | 'before'
  /** The cashier's task has not run yet, or runs right now. */
  | 'starting'
  /** It waits in `await get()`. */
  | 'idle'
  /** It was woken in `get()` and has not run yet: the customer may be gone by then. */
  | 'woken'
  /** It sleeps for as long as the product takes. */
  | 'scanning'
  /** The product is through, and the cashier runs next. */
  | 'scanned'
  /** It was cancelled and will end as soon as it runs. */
  | 'leaving'
  /** Its task has ended while the store is open. */
  | 'gone'
  /** The program has ended. */
  | 'home';

export interface Till {
  readonly till: number;
  readonly state: TillState;
  /** Too many: it leaves as soon as its customer is done. */
  readonly dismissed: boolean;
  readonly customer: number | null;
  /** Products of the customer that are through. */
  readonly done: number;
  /** The index of the product in hand, or null. */
  readonly product: number | null;
  /** When scanning it began and when it will be through, in virtual seconds. */
  readonly since: number;
  readonly until: number;
}

/** Who is where, and in which state, at one instant. */
export interface Scene {
  readonly phase: 'before' | 'open' | 'closing' | 'over';
  /** Every task waits, and nothing is left that could wake one: only an input can. */
  readonly stuck: boolean;
  readonly door: Door;
  /** Customers that were made and not put yet, by number: `first` is the next to be put. */
  readonly outside: { readonly first: number; readonly count: number };
  readonly line: {
    /** 0 for no limit. */
    readonly maxsize: number;
    /** Customers by number, next first. */
    readonly items: readonly number[];
    readonly unfinished: number;
  };
  /** In ascending order of their numbers: those wanted, and those where somebody still works. */
  readonly tills: readonly Till[];
  /** How many cashiers are wanted. */
  readonly cashiers: number;
  readonly arrived: number;
  readonly served: number;
  readonly lost: number;
}

const DOOR = 'door';
const MAIN = 'main';
const CASHIER = /^cashier (\d+)$/;

/** The scene of the supermarket at an instant between two callbacks. Keeps the snapshot's list of items. */
export function sceneOf(instant: Instant): Scene {
  const { snapshot, arrived, put, served, lost } = instant;
  const byName = new Map<string, TaskState>();
  const working = new Map<number, TaskState>();
  for (const task of snapshot.tasks.values()) {
    const till = CASHIER.exec(task.name)?.[1];
    if (till === undefined) byName.set(task.name, task);
    else working.set(Number(till), task);
  }
  const line = snapshot.queues[0];
  const door = byName.get(DOOR);
  const phase = phaseOf(line !== undefined, door !== undefined, byName.has(MAIN));
  const numbers = new Set(working.keys());
  for (let till = 0; till < instant.cashiers; till++) numbers.add(till);
  return {
    phase,
    stuck: isStuck(snapshot),
    door: phase === 'before' ? { state: 'before' } : doorOf(door, snapshot),
    outside: { first: put, count: arrived - put },
    line: {
      maxsize: Math.max(0, line?.maxsize ?? instant.capacity),
      items: line?.items ?? [],
      unfinished: line?.unfinished ?? 0,
    },
    tills: [...numbers]
      .sort((a, b) => a - b)
      .map((till) => {
        const task = working.get(till);
        return task === undefined
          ? emptyTill(till, phase)
          : tillOf(till, task, instant, till >= instant.cashiers);
      }),
    cashiers: instant.cashiers,
    arrived,
    served,
    lost,
  };
}

function phaseOf(hasLine: boolean, hasDoor: boolean, hasMain: boolean): Scene['phase'] {
  if (!hasLine) return 'before';
  if (hasDoor) return 'open';
  return hasMain ? 'closing' : 'over';
}

/** The deadline of the sleep in which a task is suspended, in virtual seconds; now, if it has passed. */
export function deadlineOf({ task, since }: TaskState, { timers, time }: Snapshot): number {
  const timer = timers.find(
    (each) => each.task === task && each.purpose === 'sleep' && !each.cancelled,
  );
  return timer?.when ?? Math.max(since, time);
}

function doorOf(door: TaskState | undefined, snapshot: Snapshot): Door {
  if (door === undefined) return { state: 'gone' };
  const { phase, wait, since } = door;
  if (wait === 'put') {
    if (phase === 'woken') return { state: 'woken', from: 'put' };
    return { state: 'blocked', customer: door.locals.get('customer') ?? 0, since };
  }
  if (wait === 'sleep' || wait === 'yield') {
    if (phase === 'woken') return { state: 'woken', from: 'sleep' };
    return { state: 'sleeping', since, until: deadlineOf(door, snapshot) };
  }
  return { state: 'starting' };
}

function emptyTill(till: number, phase: Scene['phase']): Till {
  return {
    till,
    state: phase === 'before' ? 'before' : phase === 'over' ? 'home' : 'gone',
    dismissed: false,
    customer: null,
    done: 0,
    product: null,
    since: 0,
    until: 0,
  };
}

function tillOf(till: number, task: TaskState, instant: Instant, dismissed: boolean): Till {
  const { snapshot } = instant;
  const { phase, wait, since } = task;
  const standing = { till, dismissed, customer: null, done: 0, product: null, since, until: since };
  if (wait === 'sleep' || wait === 'yield') {
    const taken = instant.scanned(task.task);
    const scanning = phase === 'waiting' && wait === 'sleep';
    return {
      ...standing,
      state: scanning ? 'scanning' : 'scanned',
      customer: task.locals.get('customer') ?? null,
      product: task.locals.get('product') ?? null,
      done: scanning ? taken - 1 : taken,
      until: scanning ? deadlineOf(task, snapshot) : since,
    };
  }
  if (task.cancelling > 0) return { ...standing, state: 'leaving' };
  if (wait === 'get') return { ...standing, state: phase === 'woken' ? 'woken' : 'idle' };
  return { ...standing, state: 'starting' };
}

/** The tasks that work at a till or are about to. */
export function staffOf({ tills }: Scene): readonly Till[] {
  return tills.filter(({ state }) => state !== 'gone' && state !== 'home' && state !== 'before');
}
