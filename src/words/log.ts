import { inLanguage } from './inLanguage';
import type { ScenarioName } from '../scenarios';
import type { KnobName as BalanceKnob } from '../scenarios/balance';
import type { KnobName as GateKnob } from '../scenarios/gate';
import type { closeDown, KnobName as OrdersKnob } from '../scenarios/orders';
import type { KnobName as SupermarketKnob, openTill, ProductName } from '../scenarios/supermarket';
import type { Sentence, SentenceKey } from '../timeline';
import { number } from './numbers';

/**
 * The sentences of the log. What stands in braces is a field. The same table goes into the Python file that
 * replays a run, so a sentence is a plain text and no function.
 */
const sentences: Readonly<Record<SentenceKey, string>> = {
  iteration: 'iteration {iteration} begins',
  idled: 'nothing was ready: the loop has slept until {when} s',
  blocked: '{task} has held the thread until {when} s: nothing else could run',
  stopped: 'the loop stops after iteration {iteration}',
  hung: '{task} never yields: after {operations} operations without an await that waits, the run was stopped',
  callbackFailed: 'the callback raised {error}: the loop reports it and goes on',

  'ready.first': "{task}'s first step joins the ready queue",
  'ready.yield': "{task}'s next turn joins the ready queue",
  'ready.wakeup': "{task}'s wake-up joins the ready queue",
  'ready.throw': "{task}'s next step, with an error for it, joins the ready queue",
  'ready.sleep': 'timer {timer} of {task} joins the ready queue',
  'ready.timeout': "{task}'s timeout is over already: timer {timer} joins the ready queue",
  'ready.gather': 'the end of {child}, for gather {gather}, joins the ready queue',
  'ready.release': "the release of {task}'s wait joins the ready queue",
  'ready.stop': 'the order to stop the loop joins the ready queue',
  'ready.input': 'input {input}, from the viewer, joins the ready queue',
  'ready.callback': 'a callback joins the ready queue',

  'runs.first': '{task} runs: its first step',
  'runs.yield': '{task} runs: its next turn{from}',
  'runs.wakeup': '{task} runs: woken, it goes on{from}',
  'runs.throw': '{task} runs: an error is thrown into it{from}',
  'runs.sleep': "timer {timer} runs: {task}'s sleep is over",
  'runs.timeout': "timer {timer} runs: {task}'s timeout is over",
  'runs.gather': 'gather {gather} hears that {child} has ended',
  'runs.release': "the release of {task}'s wait runs",
  'runs.stop': 'the loop is told to stop after this iteration',
  'runs.input': 'input {input} runs: the viewer does something',
  'runs.callback': 'a callback runs',

  'skipped.sleep': "timer {timer} of {task}'s sleep was cancelled: the loop skips it",
  'skipped.timeout': "timer {timer} of {task}'s timeout was cancelled: the loop skips it",
  'skipped.callback': 'a callback was cancelled: the loop skips it',

  'timerSet.sleep': "timer {timer} is set for {when} s, by {task}'s sleep()",
  'timerSet.timeout': "timer {timer} is set for {when} s, by {task}'s timeout",
  'timerSet.later': 'timer {timer} is set for {when} s, by {task}',
  timerCancelled: 'timer {timer} is cancelled',
  'timerDue.sleep': "timer {timer} of {task}'s sleep is due: it joins the ready queue",
  'timerDue.timeout': "timer {timer} of {task}'s timeout is due: it joins the ready queue",
  'timerDue.later': 'timer {timer} of {task} is due: it joins the ready queue',
  timerDropped: 'timer {timer}, which was cancelled, leaves the heap of timers',
  timersCompacted: 'the heap of timers is built anew without the cancelled ones: {kept} are left',

  taskCreated: 'task {task} is created',
  taskCreatedBy: '{by} creates task {task}',
  'waits.yield': '{task} lets the others have a turn{line}{about}',
  'waits.sleep': '{task} sleeps until {when} s{line}{about}',
  'waits.get': '{queue} is empty: {task} waits in get(){line}{about}',
  'waits.put': '{queue} is full: {task} waits in put(){line}{about}',
  'waits.join': '{task} waits in join(){line}: {unfinished} unfinished',
  'waits.task': '{task} waits for {other} to end{line}{about}',
  'waits.gather': '{task} waits for gather {gather}{line}{about}',
  'waits.semaphore': '{task} waits for semaphore {semaphore}{line}{about}',
  'waits.event': '{task} waits until {event} is set{line}{about}',
  'waits.future': '{task} waits for future {future}{line}{about}',
  'waits.release': '{task} waits until {other} has been cancelled{line}{about}',
  'ended.finished': '{task} ends',
  'ended.failed': '{task} ends with {error}',
  'ended.cancelled': '{task} ends: it was cancelled',
  'cancelled.waiter': '{task} is cancelled: its wait is over',
  'cancelled.passedOn': '{task} is cancelled: so is what it waits for',
  'cancelled.nextStep': '{task} is cancelled: its next step will raise CancelledError',
  'cancelledBy.waiter': '{by} cancels {task}: its wait is over',
  'cancelledBy.passedOn': '{by} cancels {task}: so is what it waits for',
  'cancelledBy.nextStep': '{by} cancels {task}: its next step will raise CancelledError',
  cancelForwarded: '{task} was cancelled before: the wait it has just begun is over',
  uncancelled: '{task} takes a cancellation back: {left} left',
  errorSeen: 'the error of {task} is looked at for the first time',

  'queueMade.fifo': '{task} makes {queue}: asyncio.Queue({maxsize})',
  'queueMade.priority': '{task} makes {queue}: asyncio.PriorityQueue({maxsize})',
  'queueMade.lifo': '{task} makes {queue}: asyncio.LifoQueue({maxsize})',
  maxsizeSet: '{queue} has {maxsize} places from now on',
  maxsizeUnlimited: '{queue} has no limit from now on',
  'put.bounded': '{task} puts {item} into {queue}: {size} of {maxsize} places taken',
  'put.unlimited': '{task} puts {item} into {queue}: {size} in it',
  'putInHeap.bounded': '{task} puts {item} into {queue}: {size} of {maxsize} places taken',
  'putInHeap.unlimited': '{task} puts {item} into {queue}: {size} in it',
  'put.uncounted': '{item} stays in {queue} uncounted: comparing it failed',
  'got.taken': '{task} takes {item}: {size} left in {queue}',
  'got.dropped': '{item} is dropped from {queue}: {size} left',
  'got.lost': '{item} is lost from {queue}, as comparing failed: {size} left',
  taskDone: '{task} calls task_done(): {unfinished} unfinished',
  'shutdown.graceful': '{queue} is shut down: nothing more can be put',
  'shutdown.immediate': '{queue} is shut down at once: nothing more can be put or got',
  raised: 'a call on {queue} raises {error} in {task}',
  'woken.getters': '{task} is woken from get(), but has not run yet',
  'woken.putters': '{task} is woken from put(), but has not run yet',
  'woken.joiners': '{task} is woken from join(), but has not run yet',
  'woken.semaphore': '{task} is woken: it has semaphore {semaphore}, but has not run yet',
  'woken.event': '{task} is woken by {event}, but has not run yet',
  'left.getters': '{task} is no longer among the getters of {queue}',
  'left.putters': '{task} is no longer among the putters of {queue}',
  'left.joiners': '{task} is no longer among the joiners of {queue}',
  'left.semaphore': '{task} is no longer among the waiters of semaphore {semaphore}',
  'left.event': '{task} is no longer among the waiters of {event}',

  semaphoreMade: 'semaphore {semaphore} is made, with {value} to give',
  semaphoreMadeBounded: 'semaphore {semaphore} is made, with {value} to give, {bound} at most',
  'permit.acquired': '{task} acquires semaphore {semaphore}: {value} left',
  'permit.released': '{task} releases semaphore {semaphore}: {value} to give',
  'permit.handedOver': 'semaphore {semaphore} is handed on: {value} left',
  'permit.givenBack': '{task} gives semaphore {semaphore} back: {value} to give',
  'permit.withdrawn': 'semaphore {semaphore} has permits taken away: {value} to give',
  eventMade: '{event} is made',
  eventSet: '{event} is set',
  eventCleared: '{event} is cleared',
  futureMade: 'future {future} is made',
  'future.finished': 'future {future} has a result',
  'future.failed': 'future {future} has an exception',
  'future.cancelled': 'future {future} is cancelled',
  gatherMade: 'gather {gather} begins to wait for {count}',
  'gather.finished': 'gather {gather} is done',
  'gather.failed': 'gather {gather} is done, with an exception',
  'gather.cancelled': 'gather {gather} is cancelled',

  knob: '{knob} is {value}',
  knobSet: 'the viewer sets {knob} to {value}',
  act: 'the viewer does {act}: {value}',
  itemMade: '{task} makes {item}, of {count} parts',
  request: 'request {request} comes in: {head} {body}',
  response: 'request {request} is answered: {status} {text}',
  printed: '{task} prints: {text}',
  stuck: 'nothing can ever happen again: every task waits, and no timer is set',
};

const products: readonly ProductName[] = ['deer', 'banana', 'sausage', 'diapers'];

/** How a scenario's log speaks of what its trace has as numbers. */
interface Speech {
  /** The sentences, some of which it says in its own way. */
  readonly sentences: Readonly<Record<SentenceKey, string>>;
  readonly item: string;
  /** Its queues, by number. */
  readonly queues: readonly [string, ...string[]];
  /** Its events, by number. */
  readonly events: readonly string[];
  /** The settings that are true or false: 1 or 0 in the trace. */
  readonly truths: readonly string[];
  /** What an item consists of, by its field: the names of its values. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** The settings, as the listing names them. */
  readonly knobs: Readonly<Record<string, string>>;
  /** What else the viewer does, by its name. */
  readonly acts: Readonly<Record<string, string>>;
  /** What a wait is about, by the key of its sentence: a local variable and the names of its values. */
  readonly about: Readonly<
    Record<string, { readonly local: string; readonly names: readonly string[] }>
  >;
}

const supermarket = {
  sentences: { ...sentences, itemMade: '{task} lets {item} come: {count} in the basket' },
  item: 'customer {item}',
  queues: ['the line'],
  events: [],
  truths: [],
  parts: {},
  knobs: {
    cashiers: 'CASHIERS',
    capacity: 'CAPACITY',
    group: 'GROUP',
    interval: 'INTERVAL',
    basket: 'BASKET',
    openFor: 'OPEN_FOR',
    deer: 'SECONDS["deer"]',
    banana: 'SECONDS["banana"]',
    sausage: 'SECONDS["sausage"]',
    diapers: 'SECONDS["diapers"]',
  } satisfies Readonly<Record<SupermarketKnob, string>>,
  acts: { openTill: 'the viewer opens till {value}' } satisfies Readonly<
    Record<typeof openTill.name, string>
  >,
  about: {
    'waits.sleep': { local: 'product', names: products },
    'waits.yield': { local: 'product', names: products },
    'waits.put': { local: 'customer', names: [] },
  },
} as const satisfies Speech;

const orders = {
  sentences: {
    ...sentences,
    itemMade: '{task} makes {item}: {part0}, {part1} s of work',
    'putInHeap.bounded':
      '{task} puts {item} into {queue}, where it comes to place {pos} of the heap: {size} of {maxsize} taken',
    'putInHeap.unlimited':
      '{task} puts {item} into {queue}, where it comes to place {pos} of the heap: {size} in it',
  },
  item: 'order {item}',
  queues: ['the queue'],
  events: ['closing'],
  truths: ['fifo', 'refuse', 'numbered'],
  parts: { part0: ['regular', 'VIP'] },
  knobs: {
    workers: 'WORKERS',
    capacity: 'CAPACITY',
    seconds: 'SECONDS',
    rate: 'RATE',
    vipShare: 'VIP_SHARE',
    fifo: 'FIFO',
    refuse: 'REFUSE',
    numbered: 'NUMBERED',
    aging: 'AGING',
    closing: 'CLOSING',
    grace: 'GRACE',
  } satisfies Readonly<Record<OrdersKnob, string>>,
  acts: { closeDown: 'the viewer closes the service down' } satisfies Readonly<
    Record<typeof closeDown.name, string>
  >,
  about: {
    'waits.sleep': { local: 'order', names: [] },
    'waits.yield': { local: 'order', names: [] },
  },
} as const satisfies Speech;

const balance = {
  sentences: {
    ...sentences,
    itemMade: '{task} lets {item} come: {part0} tenths of the mean work',
  },
  item: 'customer {item}',
  queues: ['the line'],
  events: ['closed'],
  truths: ['random', 'managed'],
  parts: {},
  knobs: {
    doors: 'DOORS',
    tills: 'TILLS',
    capacity: 'CAPACITY',
    arrivals: 'ARRIVALS',
    service: 'SERVICE',
    random: 'RANDOM',
    managed: 'MANAGED',
    minTills: 'MIN_TILLS',
    maxTills: 'MAX_TILLS',
    openAt: 'OPEN_AT',
    openAfter: 'OPEN_AFTER',
    closeIdle: 'CLOSE_IDLE',
    closeAfter: 'CLOSE_AFTER',
    look: 'LOOK',
    openFor: 'OPEN_FOR',
  } satisfies Readonly<Record<BalanceKnob, string>>,
  acts: {},
  about: { 'waits.put': { local: 'customer', names: [] } },
} as const satisfies Speech;

const gate = {
  sentences: { ...sentences, itemMade: '{task} draws {item}: {part0} tenths of a second' },
  item: 'job {item}',
  queues: ['the queue'],
  events: [],
  truths: [],
  parts: {},
  knobs: {
    jobs: 'JOBS',
    limit: 'LIMIT',
    slowest: 'SLOWEST',
    capacity: 'CAPACITY',
  } satisfies Readonly<Record<GateKnob, string>>,
  acts: {},
  about: {
    'waits.sleep': { local: 'job', names: [] },
    'waits.put': { local: 'job', names: [] },
  },
} as const satisfies Speech;

/** The programs of guests: nobody changes anything in them, and their items are numbers. */
const guest = {
  sentences,
  item: 'item {item}',
  queues: ['the queue'],
  events: [],
  truths: [],
  parts: {},
  knobs: {},
  acts: {},
  about: { 'waits.sleep': { local: 'job', names: [] }, 'waits.put': { local: 'job', names: [] } },
} as const satisfies Speech;

/** A number of seconds as the log writes it: six decimals, which tell two callbacks apart. */
const exactly = (value: number): string => value.toFixed(6);
const shortly = (value: number): string => exactly(value).replace(/\.?0+$/, '');

/** As Python has it. */
const truth = (value: number): string => (value === 0 ? 'False' : 'True');

const onLine = ' on line {line}';
const fromLine = ' from line {from}';
const nobody = 'a callback';

/** What a wait is about, in brackets; nothing if that would say nothing. */
function about({ key, fields }: Sentence, scenario: Speech): string {
  const told = scenario.about[key];
  const value = told && fields[`local.${told.local}`];
  if (typeof value !== 'number') return '';
  return ` (${told?.names[value] ?? `${told?.local} ${value}`})`;
}

function field(name: string, said: Sentence, scenario: Speech): string {
  const value = said.fields[name] ?? '';
  switch (name) {
    case 'about':
      return about(said, scenario);
    case 'line':
      return value === 0 ? '' : onLine.replace('{line}', String(value));
    case 'from':
      return value === 0 ? '' : fromLine.replace('{from}', String(value));
    case 'item':
      return value === -1 ? 'an item' : scenario.item.replace('{item}', String(value));
    case 'queue':
      return scenario.queues[Number(value)] ?? `queue ${value}`;
    case 'knob':
      return (Object.hasOwn(scenario.knobs, value) && scenario.knobs[value]) || String(value);
    case 'when':
      return exactly(Number(value));
    case 'event':
      return scenario.events[Number(value)] ?? `event ${value}`;
    case 'value':
      if (scenario.truths.includes(String(said.fields['knob']))) return truth(Number(value));
      return shortly(Number(value));
    case 'operations':
      return number(Number(value));
    case 'task':
    case 'by':
    case 'child':
    case 'other':
      return value === -1 ? nobody : String(value);
    default:
      return scenario.parts[name]?.[Number(value)] ?? String(value);
  }
}

/** The sentence with its fields in braces. */
function template({ key, fields }: Sentence, { acts, sentences: told }: Speech): string {
  const act = String(fields['act']);
  return (Object.hasOwn(acts, act) ? acts[act] : undefined) ?? told[key];
}

/** A virtual time (seconds) as each line begins with it. */
const time = (seconds: number): string => exactly(seconds).padStart(13);

const sentence = (said: Sentence, speech: Speech): string =>
  template(said, speech).replace(/\{(\w+)\}/g, (_, name: string) => field(name, said, speech));

const logOf = (speech: Speech) => ({
  /** The text of a sentence. */
  sentence: (said: Sentence): string => sentence(said, speech),
  /** A whole line of the log, as the page copies it and as `--replay` prints it. */
  line: (seconds: number, said: Sentence): string => `${time(seconds)}  ${sentence(said, speech)}`,
  /** An item by its number. */
  item: (number: number): string => speech.item.replace('{item}', String(number)),
  /** The scenario's names of its settings. */
  knobs: speech.knobs,
  /** The sentences by key, with all that is settled beforehand: what is left in braces are fields. */
  templates: Object.fromEntries(
    [
      ...Object.entries(speech.sentences),
      ...Object.entries(speech.acts).map(([act, text]) => [`act.${act}`, text] as const),
    ].map(([key, text]) => [
      key,
      text
        .replaceAll('{line}', onLine)
        .replaceAll('{from}', fromLine)
        .replaceAll('{item}', speech.item),
    ]),
  ) as Readonly<Record<string, string>>,
  /** What a sentence calls its queue and its event, by number, and a callback that is no task's. */
  names: { queue: speech.queues, event: speech.events, nobody },
});

/** The words of a scenario's log. */
export type Log = ReturnType<typeof logOf>;

/** The words of the log, by scenario. */
export const logs: Readonly<Record<ScenarioName, Log>> = inLanguage('logs', {
  supermarket: logOf(supermarket),
  orders: logOf(orders),
  balance: logOf(balance),
  gate: logOf(gate),
});

/** The words of what happens in a program that is no scenario of the page. */
export const guestLog: Log = inLanguage('guestLog', logOf(guest));

export { time as logTime };
