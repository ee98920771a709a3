import { beforeAll, describe, expect, test } from 'vitest';
import type { ScenarioName } from '../../src/scenarios';
import { gate } from '../../src/scenarios/gate';
import { orderRequest, orders, requestText } from '../../src/scenarios/orders';
import { CPython } from './cpython';
import { difference } from './divergence';
import { exported, lived, type NamedFile, pageLog, printedLines, shortRun } from './exportedRuns';
import { leftovers, leftoversFile } from './leftovers';
import { type ListingCase, plans } from './listingRuns';
import { nativePython } from './nativePython';

const SEEDS = 60;

let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.load();
});

/** What CPython prints when it runs a file. A JSON text is a string of Python too. */
function printed({ name, text }: NamedFile, ...options: string[]): string {
  const given = [text, name, ...options].map((each) => JSON.stringify(each)).join(', ');
  return cpython.text(`import exported; exported.printed(${given})`);
}

const replay = (each: ListingCase): string => printed(exported(each), '--replay');

function expectSameLog(each: ListingCase, theirs: string, words: ScenarioName): string {
  const mine = pageLog(lived(each), words);
  const unlike = difference(theirs, mine);
  expect(unlike === null ? '' : `${JSON.stringify(each)}\n${unlike}`).toBe('');
  return mine;
}

/** What each scenario can bring about. */
const toMeet: Readonly<Record<ScenarioName, readonly string[]>> = {
  supermarket: [
    'nothing was ready: the loop has slept until',
    'lets the others have a turn on line 28',
    'the line is full: door waits in put() on line 41 (customer',
    'door is woken from put(), but has not run yet',
    'is no longer among the getters of the line',
    'is cancelled: its wait is over',
    'a call on the line raises CancelledError in cashier',
    'the viewer sets SECONDS["deer"] to',
    'the viewer opens till 11',
    'the line has no limit from now on',
    'the loop stops after iteration',
    'nothing can ever happen again',
  ],
  orders: [
    'main makes the queue: asyncio.PriorityQueue(',
    'main makes the queue: asyncio.Queue(',
    'FIFO is True',
    'comes in: POST /order application/json {"power_user": "True"}',
    ': VIP, 0 s of work',
    ': regular, 4 s of work',
    'the queue is full: request',
    'is answered: 200 order placed!',
    'is answered: 400 not JSON: Expecting value',
    'is answered: 404 there is nothing here but /order',
    'is answered: 405 /order takes POST and nothing else',
    'is answered: 415 the body must be application/json',
    'is answered: 503 the queue is full',
    'is answered: 503 closing down',
    'a call on the queue raises QueueFull in request',
    'a call on the queue raises QueueShutDown in request',
    'worker 0 ends with QueueShutDown',
    'the error of worker 0 is looked at for the first time',
    `main waits until closing is set on line ${orders.lines.closing}`,
    'the viewer closes the service down',
    'closing is set',
    "main's timeout is due: it joins the ready queue",
    "main's timeout is over",
    'main takes a cancellation back: 0 left',
    `main waits in join() on line ${orders.lines.join}: `,
    `has been cancelled on line ${orders.lines.join}`,
    `main waits for gather 0 on line ${orders.lines.left}`,
    'the queue is shut down: nothing more can be put',
    'the queue is shut down at once: nothing more can be put or got',
    'is dropped from the queue',
    'the viewer sets REFUSE to True',
    'the viewer sets AGING to 7',
    'a call on the queue raises CancelledError in worker',
    'the loop stops after iteration',
    'nothing can ever happen again',
  ],
  balance: [
    'door 0 lets customer 0 come: 10 tenths of the mean work',
    'the line is full: door 0 waits in put() on line 85 (customer',
    'main waits until closed is set on line',
    'is set for 5.000001 s, by main',
    'is set for 10.000001 s, by a callback',
    'is due: it joins the ready queue',
    ', which was cancelled, leaves the heap of timers',
    'closed is set',
    'main creates task manager',
    'manager creates task till',
    'manager cancels till',
    'main waits for gather 0 on line',
    'main waits in join() on line',
    'the viewer sets RANDOM to False',
    'the viewer sets LOOK to 0.3',
    'the line has no limit from now on',
    'the loop stops after iteration',
    'nothing can ever happen again',
  ],
  gate: [
    'CAPACITY is 5',
    'main draws job 7: 10 tenths of a second',
    'semaphore 0 is made, with 3 to give',
    'job 0 acquires semaphore 0: ',
    `waits for semaphore 0 on line ${gate.lines.permit}`,
    `on line ${gate.lines.job} (job 7)`,
    `on line ${gate.lines.work} (job 7)`,
    'semaphore 0 is handed on: 0 left',
    'is woken: it has semaphore 0, but has not run yet',
    'is no longer among the waiters of semaphore 0',
    'a callback releases semaphore 0: ',
    'semaphore 0 has permits taken away: -',
    `main waits for gather 0 on line ${gate.lines.gather}`,
    `the queue is full: producer waits in put() on line ${gate.lines.put} (job `,
    `the queue is empty: worker 0 waits in get() on line ${gate.lines.get}`,
    `main waits for producer to end on line ${gate.lines.produced}`,
    `main waits in join() on line ${gate.lines.join}: `,
    'the viewer sets LIMIT to',
    'the viewer sets CAPACITY to',
    'the queue has no limit from now on',
    'a call on the queue raises CancelledError in worker',
    'main cancels worker 0',
    'the loop stops after iteration',
  ],
};

describe.each(Object.keys(toMeet) as ScenarioName[])(
  "the page's Python file of the %s with --replay",
  (name) => {
    test(`prints the page's log line by line on CPython, for ${SEEDS} seeds with knobs and inputs`, () => {
      const met = { lines: 0, versions: new Set<string>(), inputs: new Set<string>(), texts: '' };
      for (let seed = 0; seed < SEEDS; seed++) {
        const each = plans[name].of(seed);
        const text = expectSameLog(each, replay(each), name);
        met.lines += text.split('\n').length;
        met.versions.add(each.version);
        for (const input of each.inputs) met.inputs.add(input.name);
        met.texts += text;
      }
      const { scenario } = plans[name].of(0);
      expect(met.lines).toBeGreaterThan(30_000);
      expect([...met.versions].sort()).toEqual([...scenario.versions].sort());
      const knobs = scenario.knobs.filter(({ atOpening }) => atOpening !== true);
      const names = [...knobs, ...scenario.acts].map((each) => each.name);
      expect([...met.inputs].sort()).toEqual(names.sort());
      expect(toMeet[name].filter((said) => !met.texts.includes(said))).toEqual([]);
    });
  },
);

describe("the page's Python file with --replay", () => {
  const supermarketDay = (change: Partial<ListingCase>): string => {
    const each = shortRun('supermarket', change);
    return expectSameLog(each, replay(each), 'supermarket');
  };
  const service = (change: Partial<ListingCase>): string => {
    const each = shortRun('orders', change);
    return expectSameLog(each, replay(each), 'orders');
  };

  test('tells of a worker who is sent away after it was woken, before it has run', () => {
    // The door's wake-up is ready when the input comes, and wakes the cashiers just before it.
    const text = supermarketDay({ inputs: [{ at: 0.6000045, name: 'cashiers', value: 0 }] });
    expect(text).toContain('cashier 0 is cancelled: its next step will raise CancelledError\n');
  });

  test('cancels what main leaves behind, and tells of timers that are taken back', () => {
    const text = expectSameLog(leftovers, printed(leftoversFile, '--replay'), 'supermarket');
    for (const said of [
      'divider ends with ZeroDivisionError',
      'timer 2, which was cancelled, leaves the heap of timers',
      'sleeper 3 is cancelled: its wait is over',
      'getter is cancelled: its wait is over',
      'gather 0 begins to wait for 3',
      'gather 0 is done',
    ]) {
      expect(text).toContain(`  ${said}\n`);
    }
  });

  test('has the inputs of one instant in their order, and one at the very start', () => {
    const inputs = [
      { at: 0, name: 'cashiers', value: 5 },
      { at: 0.3, name: 'capacity', value: 0 },
      { at: 0.3, name: 'capacity', value: 1 },
      { at: 0.300002, name: 'openTill', value: 11 },
      { at: 0.300002, name: 'cashiers', value: 1 },
      { at: 2 / 128, name: 'deer', value: 1e-7 },
    ];
    const text = supermarketDay({ inputs });
    expect(text).toContain('0.015626  the viewer sets SECONDS["deer"] to 0\n');
    expect(text).toMatch(/\d\.\d{6} {2}the viewer opens till 11\n.* task cashier 11 is created\n/);
  });

  test('says at last that nothing can ever happen again, if there is no till', () => {
    const text = supermarketDay({ knobs: { cashiers: 0 } });
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/ {2}nothing can ever happen again/);
  });

  test('has an input that comes together with a timer after it', () => {
    const timer = [...lived(shortRun('supermarket')).slice()].find(
      ({ kind }) => kind === 'timerSet',
    );
    const at = timer?.kind === 'timerSet' ? timer.when : 0;
    expect(at).toBeGreaterThan(0);
    supermarketDay({ inputs: [{ at, name: 'capacity', value: 5 }] });
  });

  test('tells of a timeout that is over before it has begun', () => {
    const at = (seconds: number, name: string, value: number | string) => ({
      at: seconds,
      name,
      value,
    });
    const placed = at(1, 'request', requestText(orderRequest(true)));
    for (const inputs of [[at(1, 'closeDown', 0)], [placed, at(1.5, 'closeDown', 0)]]) {
      const text = service({ knobs: { grace: 1e-20, seconds: 20 }, inputs });
      expect(text).toContain("main's timeout is over already");
    }
  });

  test('has a request with whatever a body can hold', () => {
    const body = '{"power_user": "😀\\ud83d\u2028\n\\"\\\\", "{task}": "\u007f"}\t"""';
    const value = requestText({ ...orderRequest(true), body });
    const text = service({ inputs: [{ at: 1, name: 'request', value }] });
    expect(text).toContain('request 1 comes in: POST /order application/json {"power_user": "😀');
    const long = requestText({ ...orderRequest(true), body: '😀'.repeat(1001) });
    expect(service({ inputs: [{ at: 1, name: 'request', value: long }] })).toContain(
      'request 1 is answered: 413 the body has more than 1000 characters\n',
    );
  });
});

describe("the page's Python file as it stands", () => {
  const expectSameLines = (each: ListingCase): string => {
    const lines = printedLines(each);
    const theirs = printed(exported(each));
    expect(theirs.replace(/^listening on .*\n/, '')).toBe(lines);
    return lines;
  };

  test('prints who served whom, as it is on the page', () => {
    const lines = expectSameLines(shortRun('supermarket', { knobs: { group: 8, capacity: 0 } }));
    expect(lines.split('\n').length).toBeGreaterThan(20);
  });

  test.each(['semaphore', 'queue'])('prints each job that is done (%s)', (version) => {
    const inputs = [
      { at: 0.5001, name: 'limit', value: 6 },
      { at: 1.0001, name: 'capacity', value: 1 },
      { at: 1.5001, name: 'limit', value: 2 },
    ];
    const lines = expectSameLines(shortRun('gate', { version, inputs }));
    expect(new Set(lines.trimEnd().split('\n')).size).toBe(60);
  });

  test('carries out what the viewer did, when it was done', () => {
    const lines = expectSameLines(
      shortRun('supermarket', {
        knobs: { cashiers: 0, capacity: 1 },
        inputs: [
          { at: 1.0001, name: 'openTill', value: 7 },
          { at: 2.0001, name: 'capacity', value: 4 },
          { at: 3.0001, name: 'cashiers', value: 2 },
          { at: 3.5001, name: 'banana', value: 0.3 },
        ],
      }),
    );
    expect(lines).toContain('cashier 7 served');
  });

  test('opens doors and tills as the viewer did', () => {
    const lines = expectSameLines(
      shortRun('balance', {
        knobs: { random: 0, tills: 0, service: 2 },
        inputs: [
          { at: 2.5001, name: 'tills', value: 1 },
          { at: 3.5001, name: 'managed', value: 1 },
          { at: 4.2001, name: 'doors', value: 4 },
          { at: 4.3001, name: 'openFor', value: 10 },
        ],
      }),
    );
    expect(lines.split('\n').length).toBeGreaterThan(12);
    expect(lines).toContain('till 0 served customer 0\n');
  });

  test('handles the orders that the viewer sent, and closes down when the viewer did', () => {
    const order = (at: number, vip: boolean) => ({
      at,
      name: 'request',
      value: requestText(orderRequest(vip)),
    });
    const lines = expectSameLines(
      shortRun('orders', {
        knobs: { workers: 0, capacity: 2 },
        inputs: [
          ...[order(1.0001, false), order(1.1001, true), order(1.2001, true)],
          { at: 1.3001, name: 'refuse', value: 1 },
          order(1.4001, true),
          { at: 2.0001, name: 'workers', value: 1 },
          { at: 9.0001, name: 'closing', value: 3 },
          { at: 20.0001, name: 'closeDown', value: 0 },
        ],
      }),
    );
    expect(lines).toContain('request 4: 503 the queue is full\nrequest 3: 200 order placed!\n');
  });
});

describe.skipIf(nativePython === null)("on the machine's own Python, 3.12 or newer", () => {
  test('the replay is the same log', () => {
    for (let seed = 0; seed < 5; seed++) {
      const each = plans.supermarket.of(seed);
      const text = nativePython?.run(exported(each).text, '--replay') ?? '';
      expectSameLog(each, text, 'supermarket');
    }
  });

  test('a short day on the real clock serves customers, one after another', () => {
    const quick = { openFor: 0.3, interval: 0.05, deer: 0.02, banana: 0.01, sausage: 0.01 };
    const each = shortRun('supermarket', {
      knobs: { cashiers: 1, group: 8, diapers: 0.01, ...quick },
      inputs: [{ at: 0.2, name: 'capacity', value: 0 }],
    });
    const served =
      nativePython?.run(exported(each).text).match(/^cashier 0 served customer \d+$/gm) ?? [];
    expect(served.length).toBeGreaterThan(5);
    expect(served).toEqual(served.map((_, number) => `cashier 0 served customer ${number}`));
  });
});
