import { describe, expect, test } from 'vitest';
import { balance, type PresetName, presets, tasks } from '../../src/scenarios/balance';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { blocking } from '../../src/theory';
import { functionOf } from './functionOf';
import { type LivedBalance, livedBalance } from './livedBalance';
import { timeAverage } from './timeAverage';
import { listings } from '../../src/scenarios/balance/listings';

/** Nothing takes time but the sleeps, so that times can be told by hand. */
const exact = { callbackCost: 0 };
const input = (at: number, name: string, value: number): ScenarioInput => ({ at, name, value });
const bornAt = ({ born }: LivedBalance, name: string): number[] =>
  born.flatMap((each) => (each.name === name ? [each.at] : []));
const endOf = ({ ended }: LivedBalance, name: string) => ended.find((each) => each.name === name);
const listing = listings.balance;

describe('the listing', () => {
  test('has constants that are the knobs, as they start', () => {
    const constants: Record<string, number> = {};
    for (const [, name = '', value] of listing.matchAll(/^([A-Z_]+) = (\S+)/gm)) {
      const knob = name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
      constants[knob] = value === 'True' ? 1 : value === 'False' ? 0 : Number(value);
    }
    const initial = Object.fromEntries(balance.knobs.map((knob) => [knob.name, knob.initial]));
    expect(constants).toEqual({ ...initial, seed: 42 });
  });

  test('names its tasks after its coroutines, and shows each wait at its line', () => {
    const { trace, born } = livedBalance({
      ...presets.slowTills,
      doors: 6,
      managed: 1,
      maxTills: 2,
      openFor: 40,
    });
    const names = new Set(born.map(({ name }) => name));
    for (const name of [tasks.main, tasks.manager, tasks.door(1), tasks.till(1)]) {
      expect(names).toContain(name);
    }
    const lines = listing.split('\n');
    const shown = new Set<string>();
    for (const event of trace.slice()) {
      if (event.kind !== 'suspended' || event.line === 0) continue;
      const name = born[event.task]?.name ?? '';
      expect(functionOf(listing, event.line)).toBe(balance.coroutineOf(name));
      shown.add(`${event.wait}: ${lines[event.line - 1]?.trim()}`);
    }
    expect([...shown].sort()).toEqual([
      'event: await closed.wait()',
      'gather: await asyncio.gather(*doors.tasks.values())  # whoever stands in a door comes in',
      'get: customer = await line.get()',
      'join: await line.join()  # whoever is inside gets served',
      'put: await line.put(customer)',
      'sleep: await asyncio.sleep(LOOK)',
      'sleep: await asyncio.sleep(customer.work / SERVICE)',
      'sleep: await asyncio.sleep(drawn(ARRIVALS, random))',
    ]);
  });
});

describe('doors and tills', () => {
  test('serve everybody who came in, and then go home', () => {
    const lived = livedBalance({ openFor: 60 });
    expect(lived.run.end).toBe('finished');
    expect(lived.ways.length).toBeGreaterThan(40);
    for (const { made, put, got, done } of lived.ways) {
      expect([made, put, got, done]).toEqual([made, put, got, done].sort((a, b) => a - b));
    }
    expect(endOf(lived, 'till 0')).toMatchObject({ how: 'cancelled' });
    expect(endOf(lived, 'main')).toMatchObject({ how: 'finished' });
  });

  test('with equal times bring and serve a customer every 1 / rate seconds', () => {
    const { ways } = livedBalance(
      { random: 0, doors: 1, arrivals: 0.5, tills: 1, service: 1, openFor: 15 },
      exact,
    );
    expect(ways.map(({ made }) => made)).toEqual([2, 4, 6, 8, 10, 12, 14]);
    expect(ways.map(({ done }) => done)).toEqual([3, 5, 7, 9, 11, 13, 15]);
  });

  test('bring the same customers with the same work however many tills there are', () => {
    const lived = [2, 3, 9].map((tills) => livedBalance({ capacity: 0, tills }, exact));
    const [first, ...others] = lived.map(({ ways }) =>
      ways.map(({ door, tenths, made }) => ({ door, tenths, made })),
    );
    expect(first?.length).toBeGreaterThan(100);
    for (const other of others) expect(other).toEqual(first);
    const waits = lived.map(({ ways }) => ways.reduce((sum, { put, got }) => sum + got - put, 0));
    expect(waits).toEqual(waits.toSorted((a, b) => b - a));
  });

  test('bring to a door who comes there, whatever other doors there are', () => {
    const [alone, among] = [1, 4].map((doors) =>
      livedBalance({ capacity: 0, doors }, exact)
        .ways.filter(({ door }) => door === 0)
        .map(({ tenths, made }) => [tenths, made]),
    );
    expect(alone?.length).toBeGreaterThan(40);
    expect(among).toEqual(alone);
  });

  test('make customers whose work is 1 on average, told in tenths', () => {
    const { ways } = livedBalance({ capacity: 0, doors: 6, arrivals: 5, tills: 0 }, { until: 100 });
    const mean = ways.reduce((sum, { tenths }) => sum + tenths, 0) / ways.length;
    expect(ways.length).toBeGreaterThan(2800);
    // The mean of so many exponentials is within three deviations of 1 / √n, in tenths.
    expect(Math.abs(mean - 10)).toBeLessThan(30 / Math.sqrt(ways.length));
  });
});

describe('the dials', () => {
  const slow = {
    random: 0,
    doors: 1,
    arrivals: 1,
    tills: 2,
    service: 0.1,
    capacity: 2,
    openFor: 30,
  };

  test('send an idle till home at once, and a busy one when its customer is served', () => {
    // Customers come at 1, 2, 3 …; the first two take the tills, for ten seconds each.
    const lived = livedBalance(slow, { ...exact, inputs: [input(1.5, 'tills', 0)] });
    expect(endOf(lived, 'till 1')).toEqual({ name: 'till 1', at: 1.5, how: 'cancelled' });
    expect(endOf(lived, 'till 0')).toEqual({ name: 'till 0', at: 11, how: 'finished' });
    expect(lived.run.end).toBe('stuck');
  });

  test('let a till stay that was to leave, and has not yet', () => {
    const inputs = [input(2.5, 'tills', 0), input(3.5, 'tills', 2)];
    const lived = livedBalance(slow, { ...exact, inputs, until: 20 });
    expect(bornAt(lived, 'till 0')).toEqual([0]);
    expect(endOf(lived, 'till 0')).toBeUndefined();
    expect(lived.ways[2]?.got).toBe(11);
  });

  test('lose no customer whose till leaves between being woken and running', () => {
    // A viewer closes the only till within the work of the instant in which a customer comes, and opens it later.
    const routes = new Set<string>();
    for (let microsecond = 0; microsecond < 8; microsecond++) {
      const inputs = [input(1 + microsecond * 1e-6, 'tills', 0), input(1.5, 'tills', 1)];
      const { trace, ways } = livedBalance(
        { ...slow, tills: 1, service: 1 },
        { inputs, until: 1.9 },
      );
      for (const event of trace.slice()) {
        if (event.kind === 'cancelRequested') routes.add(event.route);
      }
      expect(ways.map(({ got }) => got < 1.6)).toEqual([true]);
    }
    expect([...routes].sort()).toEqual(['nextStep', 'waiter']);
  });

  test('close a door at once while nobody stands in it, else behind who does', () => {
    const shut = livedBalance(slow, { ...exact, inputs: [input(0.5, 'doors', 0)] });
    expect(endOf(shut, 'door 0')).toEqual({ name: 'door 0', at: 0.5, how: 'cancelled' });
    expect(shut.ways).toEqual([]);
    // The fifth customer, at 5, finds both tills and both places taken, until a till is free at 11.
    const blocked = livedBalance(slow, { ...exact, inputs: [input(6, 'doors', 0)] });
    expect(endOf(blocked, 'door 0')).toEqual({ name: 'door 0', at: 11, how: 'finished' });
    expect(blocked.ways.map(({ put }) => put)).toEqual([1, 2, 3, 4, 11]);
  });

  test('open a door again that goes on with who comes to it', () => {
    const open = { capacity: 0, doors: 1, openFor: 100 };
    const all = livedBalance(open, exact).ways.map(({ tenths }) => tenths);
    const inputs = [input(30, 'doors', 0), input(40, 'doors', 1)];
    const again = livedBalance(open, { ...exact, inputs }).ways;
    const before = again.filter(({ made }) => made < 35).length;
    expect(again.map(({ tenths }) => tenths).slice(0, before)).toEqual(all.slice(0, before));
    expect(again.length).toBeGreaterThan(before + 10);
    expect(again.slice(before).map(({ tenths }) => tenths)).not.toEqual(
      all.slice(0, again.length - before),
    );
  });

  test('move closing time, forwards and backwards, and leave the doors shut after it', () => {
    const later = livedBalance(slow, { ...exact, inputs: [input(5, 'openFor', 60)] });
    const sooner = livedBalance(slow, {
      ...exact,
      inputs: [input(5, 'openFor', 10), input(10.5, 'doors', 3), input(10.6, 'openFor', 100)],
    });
    const last = ({ ways }: LivedBalance): number => Math.max(...ways.map(({ made }) => made));
    expect(last(later)).toBeGreaterThan(50);
    expect(last(sooner)).toBe(5);
    expect(sooner.born.filter(({ name }) => name.startsWith('door'))).toHaveLength(1);
    expect(sooner.run.end).toBe('finished');
  });

  test('turn how fast a till is for the next customer it takes', () => {
    const lived = livedBalance(slow, { ...exact, inputs: [input(1.5, 'service', 1)], until: 20 });
    expect(lived.ways.slice(0, 3).map(({ got, done }) => done - got)).toEqual([10, 1, 1]);
  });
});

describe('the manager', () => {
  // Customers come at 1.25, 2.5, 3.75 …, and no till is ever done with one.
  const crowd = {
    random: 0,
    doors: 1,
    arrivals: 0.8,
    tills: 1,
    service: 0.05,
    capacity: 0,
    managed: 1,
    look: 1,
    openAt: 2,
    openAfter: 3,
    closeIdle: 2,
    closeAfter: 2,
    openFor: 20,
  };

  test('opens a till once the line has been long at every look for so many seconds', () => {
    const lived = livedBalance(crowd, { ...exact, until: 12.5 });
    // The second in line comes at 3.75: long from the look at 4, and again from the decision at 7.
    expect(bornAt(lived, 'till 1')).toEqual([7]);
    expect(bornAt(lived, 'till 2')).toEqual([10]);
    expect(bornAt(lived, 'till 3')).toEqual([]);
  });

  test('closes one once enough have been idle for so many seconds, while enough are', () => {
    const lived = livedBalance({ ...crowd, doors: 0, tills: 4 }, exact);
    expect(endOf(lived, 'till 3')).toMatchObject({ at: 2, how: 'cancelled' });
    expect(endOf(lived, 'till 2')).toMatchObject({ at: 4, how: 'cancelled' });
    expect(endOf(lived, 'till 1')).toMatchObject({ at: 6, how: 'cancelled' });
    expect(endOf(lived, 'till 0')).toMatchObject({ at: 20 });
  });

  test('keeps within the smallest and the largest number, a till a look', () => {
    const few = livedBalance({ ...crowd, tills: 0, minTills: 3, doors: 0 }, exact);
    expect([0, 1, 2].map((till) => bornAt(few, tasks.till(till)))).toEqual([[0], [1], [2]]);
    const many = livedBalance({ ...crowd, doors: 0, tills: 5, maxTills: 3, closeIdle: 12 }, exact);
    expect(endOf(many, 'till 4')).toMatchObject({ at: 0 });
    expect(endOf(many, 'till 3')).toMatchObject({ at: 1 });
    expect(endOf(many, 'till 2')).toMatchObject({ at: 20 });
  });

  test('takes the smallest number for the largest if it is larger', () => {
    const { tills } = livedBalance({ ...crowd, tills: 3, minTills: 3, maxTills: 1 }, exact);
    expect(Math.max(...tills.map(([, open]) => open))).toBe(3);
  });

  test('is there if a viewer wants one, from when until when', () => {
    const without = livedBalance({ ...crowd, managed: 0 });
    expect(bornAt(without, 'manager')).toEqual([]);
    const inputs = [input(5, 'managed', 1), input(9.5, 'managed', 0)];
    const lived = livedBalance({ ...crowd, managed: 0 }, { ...exact, inputs, until: 15 });
    expect(bornAt(lived, 'manager')).toEqual([5]);
    expect(endOf(lived, 'manager')).toMatchObject({ at: 9.5, how: 'cancelled' });
    expect(bornAt(lived, 'till 1')).toEqual([8]);
    expect(bornAt(lived, 'till 2')).toEqual([]);
  });

  test('tells the trace how many tills are wanted', () => {
    const { trace } = livedBalance(crowd, { ...exact, until: 12.5 });
    const wanted = [...trace.slice()].flatMap((event) =>
      event.kind === 'local' && trace.texts[event.name] === 'wanted' ? [event.value] : [],
    );
    expect([...new Set(wanted)]).toEqual([1, 2, 3]);
  });
});

describe('the settings that show something', () => {
  const OPEN_FOR = 20_000;
  const atLength = (lived: LivedBalance, length: number): number =>
    timeAverage(lived.inLine, 0, OPEN_FOR, (size) => Number(size === length));

  test('are within the bounds of the knobs', () => {
    for (const preset of Object.values(presets)) {
      for (const [name, value] of Object.entries(preset)) {
        const knob = balance.knobs.find((each) => each.name === name);
        expect(value).toBeGreaterThanOrEqual(knob?.min ?? NaN);
        expect(value).toBeLessThanOrEqual(knob?.max ?? NaN);
      }
    }
  });

  test.each<[PresetName, string]>([
    ['balanced', 'no length of the line is much likelier than another'],
    ['slowTills', 'the line is full most of the time'],
    ['slowDoors', 'the line is empty most of the time'],
  ])('%s: %s, as the birth–death chain says', (name) => {
    const knobs = presets[name];
    const lived = livedBalance({ ...knobs, openFor: OPEN_FOR }, exact);
    const {
      doors,
      arrivals,
      tills: servers,
      service,
      capacity: places,
    } = presets[name as 'balanced'];
    const { chances } = blocking({ producers: doors, arrivals, places, servers, service });
    const shares = Array.from({ length: places + 1 }, (_, length) => atLength(lived, length));
    const expected = shares.map((_, length) => {
      if (length === 0) return chances.slice(0, servers + 1).reduce((a, b) => a + b);
      if (length === places) return chances.slice(servers + places).reduce((a, b) => a + b);
      return chances[servers + length] as number;
    });
    // Four of the standard deviations that ten seeds showed: 0.017 at either end, 0.005 between.
    for (const [length, share] of shares.entries()) {
      const bound = length === 0 || length === places ? 0.07 : 0.02;
      expect(Math.abs(share - (expected[length] as number))).toBeLessThan(bound);
    }
    const [empty, full] = [shares[0] as number, shares[places] as number];
    if (name === 'balanced') {
      expect(Math.max(...shares.slice(1, -1)) / Math.min(...shares.slice(1, -1))).toBeLessThan(2);
      expect(empty).toBeLessThan(0.25);
      expect(full).toBeLessThan(0.25);
    }
    if (name === 'slowTills') expect(full).toBeGreaterThan(0.6);
    if (name === 'slowDoors') expect(empty).toBeGreaterThan(0.7);
  });

  test('overshoot: seven tills open where four are enough, and three close again', () => {
    const { tills, inLine } = livedBalance(presets.overshoot);
    const until = tills.filter(([at]) => at < 120);
    const peak = until.findIndex(([, open]) => open === 7);
    expect(Math.max(...until.map(([, open]) => open))).toBe(7);
    expect(until.at(-1)?.[1]).toBe(4);
    expect(until.at(-1)?.[0]).toBeLessThan(80);
    // Up and then down, and nothing else.
    const counts = until.map(([, open]) => open);
    expect(counts).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 6, 5, 4]);
    // While the last one opens the line has been shrinking for long, and is long still.
    const longest = Math.max(...inLine.map(([, size]) => size));
    const atPeak = inLine.findLast(([at]) => at <= (until[peak]?.[0] ?? NaN))?.[1] ?? NaN;
    expect(longest).toBe(15);
    expect(atPeak).toBeLessThan(10);
    expect(atPeak).toBeGreaterThanOrEqual(presets.overshoot.openAt);
  });

  test('flapping: a till opens or closes nearly once a second; steady: hardly ever, for the same customers', () => {
    const [flapping, steady] = [livedBalance(presets.flapping), livedBalance(presets.steady)];
    const changes = ({ tills }: LivedBalance): number =>
      tills.filter(([at]) => at > 0.01 && at < 120).length;
    expect(changes(flapping)).toBeGreaterThan(90);
    expect(changes(steady)).toBeLessThan(6);
    const works = ({ ways }: LivedBalance): number[] =>
      ways.filter(({ door }) => door === 0).map(({ tenths }) => tenths);
    const count = Math.min(works(flapping).length, works(steady).length);
    expect(works(flapping).slice(0, count)).toEqual(works(steady).slice(0, count));
  });
});
