import { beforeAll, describe, expect, test } from 'vitest';
import { supermarket } from '../../src/scenarios/supermarket';
import { cpythonListing } from './compareListing';
import { CPython } from './cpython';
import { listings } from '../../src/scenarios/supermarket/listings';

// What CPython does here is known otherwise: from its source, from its documentation, or by hand.
// So a harness that looked at the wrong thing, or at nothing, would not pass.

interface Observed {
  readonly told: readonly (readonly [iteration: number, what: unknown])[];
  readonly time: number;
  readonly records: readonly string[];
}

let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.load();
});

/** Runs `async def program(tell)`, given as Python. */
function observe(program: string, options = ''): Observed {
  const text = cpython.text(`import asyncio
from asyncio import *
from facts import observe
${program}
observe(program${options})`);
  return JSON.parse(text) as Observed;
}

const order = ({ told }: Observed): unknown[] => told.map(([, what]) => what);

/** The records that tell of a callback of this kind and owner. */
function callbacks(records: readonly string[], kind: string, owner: number): string[] {
  return records.filter((record) => {
    const words = record.split(' ');
    return words[0] === 'C' && words[3] === kind && words[4] === String(owner);
  });
}

/** What a record says of one section of the state. */
function section(record: string | undefined, name: string): string | undefined {
  const found = record?.split(' | ').find((part) => part.startsWith(`${name} `));
  return found?.slice(name.length + 1);
}

test('the other side is CPython 3.14 with its own C-accelerated Task and Future', () => {
  expect(cpython.text('import sys; "%d.%d" % sys.version_info[:2]')).toBe('3.14');
  expect(cpython.text('import asyncio; asyncio.Task.__module__')).toBe('_asyncio');
  expect(cpython.text('import time; str(time.get_clock_info("monotonic").resolution)')).toBe(
    '1e-09',
  );
});

describe('timers', () => {
  const sleepers = (count: number, own = ''): string => `
async def sleeper(tell, n):
    await sleep(1)
    tell(n)
async def program(tell):
    tasks = [create_task(sleeper(tell, n)) for n in range(${count})]
    ${own}
    await gather(*tasks)`;

  test.each([
    [3, [0, 1, 2]],
    [4, [0, 2, 1, 3]],
    [5, [0, 2, 4, 1, 3]],
    [8, [0, 2, 6, 5, 7, 4, 1, 3]],
  ])('[T5] %i equal sleeps wake in heap order when a callback costs nothing', (count, expected) => {
    expect(order(observe(sleepers(count)))).toEqual(expected);
  });

  test("[T5] main's own timer in the heap makes nine wake in yet another order", () => {
    expect(order(observe(sleepers(9, 'await sleep(2)')))).toEqual([0, 1, 5, 8, 7, 4, 2, 6, 3]);
  });

  test('[T5] equal sleeps wake first come first served when a callback costs a microsecond', () => {
    expect(order(observe(sleepers(9), ', 1e-6'))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('[T1] three sleeps of 0.3 s end at 0.8999999999999999', () => {
    const program = 'async def program(tell):\n  for _ in range(3): await sleep(0.3)';
    expect(observe(program).time).toBe(0.8999999999999999);
  });

  test('[T6] a sleep of two days and a half passes two iterations without callbacks', () => {
    const { records } = observe('async def program(tell):\n  await sleep(2.5 * 86400)');
    const idle = records.filter(
      (record, at) => record.startsWith('I ') && records[at + 1]?.startsWith('I '),
    );
    expect(idle).toHaveLength(2);
  });

  test('[T4] cancelled timers stay in the heap until more than half of over a hundred are', () => {
    const { records } = observe(`
async def program(tell):
    loop = get_running_loop()
    handles = [loop.call_later(100 + n, print) for n in range(101)]
    for handle in handles[1:51]: handle.cancel()
    await sleep(0)
    handles[51].cancel()
    await sleep(0)
    tell(None)`);
    const timers = records.map((record) => section(record, 'timers')).filter(Boolean);
    expect(timers[1]).toMatch(/^50 cancelled of 101 /);
    expect(timers[2]).toMatch(/^51 cancelled of 101/);
    expect(timers[3]).toMatch(/^0 cancelled of 50/);
  });
});

describe('the clock and the inputs', () => {
  test('each callback costs callbackCost, also one that is skipped', () => {
    const { records, time } = observe(
      `
async def program(tell):
    handle = get_running_loop().call_soon(tell, 'never')
    handle.cancel()
    await sleep(0)`,
      ', 0.25',
    );
    expect(records.filter((record) => record.includes(' skipped'))).toHaveLength(1);
    // main, the skipped one, main again, the stop.
    expect(time).toBe(1);
  });

  test('an input comes at its own time while the loop is idle', () => {
    const { told, records } = observe(
      `
async def program(tell):
    await sleep(1)
    tell('awake')`,
      ", 0.0, [(0.5, 'input')]",
    );
    expect(told.map(([, what]) => what)).toEqual(['input', 'awake']);
    expect(callbacks(records, 'input', 0)[0]).toMatch(/^C 2 3fe0000000000000 /);
  });

  test('an input that falls on a deadline comes one iteration after the timer', () => {
    const { told } = observe(
      `
async def program(tell):
    get_running_loop().call_later(1, tell, 'timer')
    await sleep(2)`,
      ", 0.0, [(1.0, 'input')]",
    );
    expect(told).toEqual([
      [2, 'timer'],
      [3, 'input'],
    ]);
  });

  test('an input that is due while there is work comes with the next iteration', () => {
    const { told } = observe(
      `
async def program(tell):
    for n in range(3):
        await sleep(0)
        tell(n)`,
      ", 0.25, [(0.3, 'input')]",
    );
    // The clock stands at 0.25 after iteration 1, at 0.5 after iteration 2.
    expect(told).toEqual([
      [2, 0],
      [3, 1],
      [3, 'input'],
      [4, 2],
    ]);
  });

  test('a program that waits for what can never come is stuck, and the state is told', () => {
    const { records } = observe('async def program(tell):\n  await Queue().get()');
    expect(records.at(-1)).toBe('E stuck');
    expect(section(callbacks(records, 'first', 0)[0], 'q0')).toBe(
      'fifo max 0 [] unfinished 0 open getters [0p] putters [] joiners []',
    );
  });
});

describe('tasks', () => {
  test('[K5] who awaits a task goes on one iteration after its end, a gather two', () => {
    const { told } = observe(`
async def child(tell):
    await sleep(0)
    tell('child ends')
async def waiter(tell, task):
    await task
    tell('awaited')
async def program(tell):
    task = create_task(child(tell))
    other = create_task(waiter(tell, task))
    await gather(task)
    tell('gathered')
    await other`);
    expect(told).toEqual([
      [3, 'child ends'],
      [4, 'awaited'],
      [5, 'gathered'],
    ]);
  });

  test('[W3] wait_for(…, 0) never begins its coroutine and raises three iterations later', () => {
    const { told } = observe(`
async def body(tell):
    tell('begun')
async def program(tell):
    tell('before')
    try:
        await wait_for(body(tell), 0)
    except TimeoutError:
        tell('too late')`);
    expect(told).toEqual([
      [1, 'before'],
      [4, 'too late'],
    ]);
  });

  test('[K6] a cancel that meets a woken task is kept for its next step', () => {
    const { records } = observe(`
async def getter(queue):
    await queue.get()
async def program(tell):
    queue = Queue()
    task = create_task(getter(queue))
    await sleep(0)
    queue.put_nowait(7)
    task.cancel()
    await sleep(0)`);
    const [, after] = [...callbacks(records, 'first', 0), ...callbacks(records, 'yield', 0)];
    expect(section(after, 't1')).toMatch(/^woken get 0 .* cancelling 1 must /);
    expect(section(after, 'q0')).toContain('[7] unfinished 1 open getters []');
  });
});

describe('queues', () => {
  test('[Q4] a woken getter that is overtaken waits again, at the tail', () => {
    const { records } = observe(`
async def getter(queue):
    await queue.get()
async def program(tell):
    queue = Queue()
    tasks = [create_task(getter(queue)) for _ in range(2)]
    await sleep(0)
    queue.put_nowait(1)
    queue.get_nowait()
    await sleep(0)`);
    expect(section(callbacks(records, 'yield', 0)[0], 'q0')).toContain('getters [2p]');
    expect(section(callbacks(records, 'wakeup', 1)[0], 'q0')).toContain('getters [2p 1p]');
  });

  test('[Q7] ten equal items leave a PriorityQueue as 1 3 7 10 9 6 8 5 2 4', () => {
    const program = `
from interpret import Ranked
async def program(tell):
    queue = asyncio.PriorityQueue()
    for n in range(10): queue.put_nowait(Ranked(0, n + 1))
    for n in range(10): tell((await queue.get()).id)`;
    expect(order(observe(program))).toEqual([1, 3, 7, 10, 9, 6, 8, 5, 2, 4]);
  });
});

describe('the listing', () => {
  // Seed 6 lets four customers in at once, with 1, 4, 5 and 6 products.
  const first = Object.fromEntries(supermarket.knobs.map(({ name, initial }) => [name, initial]));
  const run = (version: string, knobs: object): string[] =>
    cpythonListing(
      cpython,
      { scenario: supermarket, version, seed: 6, knobs: { ...first, ...knobs }, inputs: [] },
      0,
    ).split('\n');

  test('while not line.empty(): cashier 2 leaves in iteration 2', () => {
    const records = run('whileNotEmpty', { openFor: 5 });
    const left = records.find((record) => section(record, 't4') === '-');
    // main is task 0, the door 1, so cashier 2 is task 4; one step, and that is all.
    expect(left).toMatch(/^C 2 0000000000000000 first 4 -1 run /);
    expect(section(left, 'ended')).toBe('finished 1 failed 0 cancelled 0');
  });

  test('lines, locals and baskets are read from frames and objects of the listing itself', () => {
    const records = run('whileTrue', { openFor: 5 });
    const text = listings.whileTrue.split('\n');
    const line = (part: string): number => text.findIndex((each) => each.includes(part)) + 1;
    const door = section(callbacks(records, 'first', 1)[0], 't1');
    expect(door).toContain(`waiting put 0 line ${line('await line.put(customer)')} `);
    expect(door).toContain(' customer 2 ');
    const cashier = section(callbacks(records, 'first', 2)[0], 't2');
    expect(cashier).toContain(`line ${line('await asyncio.sleep(SECONDS[product])')} `);
    expect(cashier).toMatch(/ customer 0 product (deer|banana|sausage|diapers) /);
  });
});
