import { describe, expect, it } from 'vitest';
import { Run } from '../../src/runner';
import { lineOf } from '../../src/scenarios/lineOf';
import { knobs, supermarket } from '../../src/scenarios/supermarket';
import { listings } from '../../src/scenarios/supermarket/listings';
import { type EventKind, type EventOf, Trace } from '../../src/trace';

const initial = Object.fromEntries(knobs.map((knob) => [knob.name, knob.initial]));

function live(
  change: Record<string, number>,
  version: keyof typeof listings = 'whileTrue',
  seed = 42,
): { run: Run; trace: Trace } {
  const trace = new Trace();
  const settings = { scenario: supermarket, version, seed, knobs: { ...initial, ...change } };
  const run = new Run({ ...settings, recorder: trace });
  run.advance(1e6);
  return { run, trace };
}

function of<K extends EventKind>(trace: Trace, kind: K): EventOf<K>[] {
  const isOne = (event: { readonly kind: EventKind }): boolean => event.kind === kind;
  return [...trace.slice()].filter(isOne) as unknown as EventOf<K>[];
}

describe('the supermarket', () => {
  it('serves everybody who came in, and goes home', () => {
    const { run, trace } = live({ openFor: 20 });
    expect(run.end).toBe('finished');
    expect(of(trace, 'got').map(({ item }) => item)).toEqual(
      of(trace, 'put').map(({ item }) => item),
    );
    expect(of(trace, 'taskEnded').map(({ outcome }) => outcome)).toEqual([
      'finished',
      'finished',
      'cancelled',
      'cancelled',
      'cancelled',
    ]);
  });

  it('is empty of cashiers in its first instant when they look before they wait', () => {
    // Seed 42 brings an empty first group, so all three see an empty line.
    const { run, trace } = live({ openFor: 20 }, 'whileNotEmpty');
    expect(run.end).toBe('stuck');
    expect(of(trace, 'taskEnded')).toHaveLength(3);
    expect(of(trace, 'got')).toHaveLength(0);
  });

  it('says that a viewer opens a till before anybody comes to it', () => {
    const { run, trace } = live({ openFor: 20 }, 'whileNotEmpty');
    const before = trace.length;
    run.input({ at: run.now + 1, name: 'openTill', value: 7 });
    run.advance(run.now + 1.1);
    const kinds = [...trace.slice(before)].map(({ kind }) => kind);
    expect(kinds.slice(2, 5)).toEqual(['callback', 'act', 'taskCreated']);
    const [act] = of(trace, 'act');
    expect([act && trace.texts[act.name], act?.value]).toEqual(['openTill', 7]);
  });

  it('loses its third cashier in iteration 2, although the door is just being woken', () => {
    const seed = [...Array(50).keys()].find((n) => firstGroup(n) >= 3) as number;
    const { trace } = live({ openFor: 5 }, 'whileNotEmpty', seed);
    let iteration = 0;
    let left: [iteration: number, task: number] | undefined;
    for (const event of trace.slice()) {
      if (event.kind === 'iteration') iteration = event.iteration;
      if (event.kind === 'taskEnded') left ??= [iteration, event.task];
    }
    // Tasks: 0 main, 1 door, 2 to 4 the cashiers.
    expect(left).toEqual([2, 4]);
  });

  it('shows each wait at its line of the listing', () => {
    const { trace } = live({ openFor: 10 });
    const listing = listings.whileTrue.split('\n');
    const shown = of(trace, 'suspended').map(({ wait, line }) => [wait, listing[line - 1]?.trim()]);
    expect(new Set(shown.map((pair) => pair.join(': ')))).toEqual(
      new Set([
        'get: customer = await line.get()',
        'sleep: await asyncio.sleep(SECONDS[product])',
        'put: await line.put(customer)',
        'sleep: await asyncio.sleep(INTERVAL)',
        'task: await entrance  # closing time: nobody else comes in',
        'join: await line.join()  # whoever is inside gets served',
      ]),
    );
  });

  it('has listings that differ in one line only', () => {
    const [a, b] = [listings.whileTrue.split('\n'), listings.whileNotEmpty.split('\n')];
    const differing = a.flatMap((line, index) => (line === b[index] ? [] : [index + 1]));
    expect([a.length, differing]).toEqual([b.length, [lineOf(listings.whileTrue, 'while True')]]);
  });

  it('has knobs that start where the listing does', () => {
    const constants: Record<string, number> = {};
    for (const [, name, value] of listings.whileTrue.matchAll(/^([A-Z_]+) = ([\d.]+)/gm)) {
      constants[(name as string).toLowerCase()] = Number(value);
    }
    for (const [, name, value] of listings.whileTrue.matchAll(/"(\w+)": ([\d.]+)/g)) {
      constants[name as string] = Number(value);
    }
    const { openFor, ...others } = initial;
    expect(constants).toEqual({ ...others, open_for: openFor, seed: 42 });
  });
});

/** How many customers the first group has. */
function firstGroup(seed: number): number {
  const trace = new Trace();
  const run = new Run({
    scenario: supermarket,
    version: 'whileTrue',
    seed,
    knobs: initial,
    recorder: trace,
  });
  run.advance(0.1);
  return [...trace.slice()].filter(({ kind }) => kind === 'itemMade').length;
}

describe('a line of a listing', () => {
  it('must be found once', () => {
    expect(lineOf('a\nb', 'b')).toBe(2);
    expect(() => lineOf('a\nb', 'c')).toThrow('0 lines');
    expect(() => lineOf('a\na', 'a')).toThrow('2 lines');
  });
});
