import { beforeAll, describe, expect, test } from 'vitest';
import { supermarket } from '../../src/scenarios/supermarket';
import { CPython } from './cpython';
import { difference } from './divergence';
import { exported, lived, pageLog, servedLines, shortDay } from './exportedRuns';
import { leftovers, leftoversFile } from './leftovers';
import { type ListingCase, plans } from './listingRuns';
import { nativePython } from './nativePython';

const SEEDS = 60;

let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.load();
});

/** What CPython prints when it runs a file. A JSON text is a string of Python too. */
function printed(file: string, ...options: string[]): string {
  const given = [file, ...options].map((text) => JSON.stringify(text)).join(', ');
  return cpython.text(`import exported; exported.printed(${given})`);
}

function expectSameLog(each: ListingCase, theirs = printed(exported(each), '--replay')): string {
  const mine = pageLog(lived(each));
  const unlike = difference(theirs, mine);
  expect(unlike === null ? '' : `${JSON.stringify(each)}\n${unlike}`).toBe('');
  return mine;
}

describe("the page's Python file with --replay", () => {
  test(`prints the page's log line by line on CPython, for ${SEEDS} seeds with knobs and inputs`, () => {
    const met = { lines: 0, versions: new Set<string>(), inputs: new Set<string>(), texts: '' };
    for (let seed = 0; seed < SEEDS; seed++) {
      const each = plans.supermarket.of(seed);
      const text = expectSameLog(each);
      met.lines += text.split('\n').length;
      met.versions.add(each.version);
      for (const { name } of each.inputs) met.inputs.add(name);
      met.texts += text;
    }
    expect(met.lines).toBeGreaterThan(40_000);
    expect([...met.versions].sort()).toEqual(['whileNotEmpty', 'whileTrue']);
    const names = [...supermarket.knobs, ...supermarket.acts].map(({ name }) => name);
    expect([...met.inputs].sort()).toEqual(names.sort());
    // What a supermarket can bring about.
    const toMeet = [
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
    ];
    expect(toMeet.filter((said) => !met.texts.includes(said))).toEqual([]);
  });

  test('tells of a worker who is sent away after it was woken, before it has run', () => {
    // The door's wake-up is ready when the input comes, and wakes the cashiers just before it.
    const text = expectSameLog(
      shortDay({ inputs: [{ at: 0.6000045, name: 'cashiers', value: 0 }] }),
    );
    expect(text).toContain('cashier 0 is cancelled: its next step will raise CancelledError\n');
  });

  test('cancels what main leaves behind, and tells of timers that are taken back', () => {
    const text = expectSameLog(leftovers, printed(leftoversFile, '--replay'));
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
    const text = expectSameLog(shortDay({ inputs }));
    expect(text).toContain('0.015626  the viewer sets SECONDS["deer"] to 0\n');
    expect(text).toMatch(/\d\.\d{6} {2}the viewer opens till 11\n.* task cashier 11 is created\n/);
  });

  test('says at last that nothing can ever happen again, if there is no till', () => {
    const text = expectSameLog(shortDay({ knobs: { cashiers: 0 } }));
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/ {2}nothing can ever happen again/);
  });
});

describe("the page's Python file as it stands", () => {
  test('prints who served whom, as it is on the page', () => {
    const each = shortDay({ knobs: { group: 8, capacity: 0 } });
    const lines = servedLines(lived(each));
    expect(lines.split('\n').length).toBeGreaterThan(20);
    expect(printed(exported(each))).toBe(lines);
  });

  test('carries out what the viewer did, when it was done', () => {
    const each = shortDay({
      knobs: { cashiers: 0, capacity: 1 },
      inputs: [
        { at: 1.0001, name: 'openTill', value: 7 },
        { at: 2.0001, name: 'capacity', value: 4 },
        { at: 3.0001, name: 'cashiers', value: 2 },
        { at: 3.5001, name: 'banana', value: 0.3 },
      ],
    });
    const served = printed(exported(each));
    expect(served).toBe(servedLines(lived(each)));
    expect(served).toContain('cashier 7 served');
  });
});

describe.skipIf(nativePython === null)("on the machine's own Python, 3.12 or newer", () => {
  test('the replay is the same log', () => {
    for (let seed = 0; seed < 5; seed++) {
      const each = plans.supermarket.of(seed);
      expectSameLog(each, nativePython?.(exported(each), '--replay'));
    }
  });

  test('a short day on the real clock serves customers, one after another', () => {
    const quick = { openFor: 0.3, interval: 0.05, deer: 0.02, banana: 0.01, sausage: 0.01 };
    const each = shortDay({
      knobs: { cashiers: 1, group: 8, diapers: 0.01, ...quick },
      inputs: [{ at: 0.2, name: 'capacity', value: 0 }],
    });
    const served = nativePython?.(exported(each)).match(/^cashier 0 served customer \d+$/gm) ?? [];
    expect(served.length).toBeGreaterThan(5);
    expect(served).toEqual(served.map((_, number) => `cashier 0 served customer ${number}`));
  });
});
