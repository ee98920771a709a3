import { beforeAll, describe, expect, test } from 'vitest';
import { CPython } from './cpython';
import { fuzz } from './fuzz';

/**
 * Two seeds, always the same. CONFORMANCE_SEED=… in the environment is run in place of the second;
 * `npm run conformance -- --programs N --seed S` runs as many as one likes.
 */
const SEEDS = [314, Number(process.env['CONFORMANCE_SEED'] ?? 2718)];
const PROGRAMS = 1500;

let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.load();
});

describe.each(SEEDS)('random programs of seed %i', (seed) => {
  const seen = new Set<string>();
  /** How many runs end with every error seen, and with one that nobody has looked at. */
  const errors = { seen: 0, unseen: 0 };

  test(`${PROGRAMS} of them run on our engine as on CPython, callback by callback, at both costs`, () => {
    const result = fuzz(cpython, seed, PROGRAMS, 0, (records) => {
      for (const [, what] of records.matchAll(/(?:^C \d+ \w+ |=|waiting )(!?[A-Za-z]+)/gm)) {
        seen.add(what as string);
      }
      for (const [run] of records.matchAll(/^[^]*?^E .*$/gm)) {
        const ended = run.slice(run.lastIndexOf('| ended '));
        if (/ unseen\b/.test(ended)) errors.unseen++;
        else if (/ seen\b/.test(ended)) errors.seen++;
      }
      for (const [, fate] of records.matchAll(/^C .*? (skipped)\b/gm)) seen.add(fate as string);
    });
    expect(result.explanation ?? 'all alike').toBe('all alike');
    expect(result.records).toBeGreaterThan(100_000);
  });

  test('in dozens of runs a task fails that is looked at, and in dozens one at which nobody looks', () => {
    expect(errors.seen).toBeGreaterThan(30);
    expect(errors.unseen).toBeGreaterThan(30);
  });

  test('between them they meet every kind of callback, of wait and of error', () => {
    const callbacks = 'first yield wakeup throw sleep timeout gather release stop input callback';
    const waits = 'get put join task gather semaphore event future sleep release';
    const errors =
      '!CancelledError !TimeoutError !QueueFull !QueueEmpty !QueueShutDown !ValueError ' +
      '!TypeError !RuntimeError !InvalidStateError';
    const expected = `${callbacks} ${waits} ${errors} skipped`.split(' ');
    expect(expected.filter((each) => !seen.has(each))).toEqual([]);
  });
});
