import { describe, expect, test } from 'vitest';
import { Run } from '../../src/runner';
import {
  gallery,
  listings,
  type MistakeName,
  mistakes,
  type Version,
} from '../../src/scenarios/gallery';
import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';
import { changedLines } from './changedLines';
import { functionOf } from './functionOf';
import { livedMistake } from './livedMistake';
import { mistakeOutcomes, results } from './mistakeOutcomes';

const names = Object.keys(mistakes) as MistakeName[];
const versions = Object.keys(listings) as Version[];

test('each mistake is a version of the gallery, and its fix is the next one', () => {
  expect(versions).toEqual(names.flatMap((name) => [name, `${name}Fixed`]));
  for (const name of names) {
    expect(listings[name]).toBe(mistakes[name].wrong);
    expect(listings[`${name}Fixed`]).toBe(mistakes[name].right);
  }
});

describe('what comes of it', () => {
  test.each(versions)(
    '%s ends, prints, fails and leaves behind what is worked out by hand',
    (version) => {
      const { end, printed, failed, left } = livedMistake(version);
      expect({ end, printed, failed, left }).toEqual(mistakeOutcomes[version]);
    },
  );

  test.each(names)('%s shows itself: it does not come out as its fix does', (name) => {
    const story = (version: Version): string =>
      [...livedMistake(version).trace.slice()].map((event) => JSON.stringify(event)).join('\n');
    expect(story(name)).not.toBe(story(`${name}Fixed`));
  });
});

test('an item that could not be compared stays in the heap, and nobody counts it', () => {
  const [queue] = livedMistake('notComparable').last.queues;
  // Job 0 was taken, and cut when main ended; job 1 is the one that met it in the heap.
  expect(queue).toMatchObject({ items: [1], unfinished: 1 });
});

test('a worker who holds the thread makes the other one two seconds late', () => {
  const whenDone = (version: Version, job: number): number | undefined => {
    const { trace } = livedMistake(version);
    const snapshot = emptySnapshot();
    for (const event of trace.slice()) {
      apply(snapshot, event, trace.texts);
      if (event.kind === 'printed' && trace.texts[event.text] === `job ${job} done`) {
        return snapshot.time;
      }
    }
    return undefined;
  };
  expect(whenDone('blockingSleep', 0)).toBeCloseTo(3, 4);
  expect(whenDone('blockingSleepFixed', 0)).toBeCloseTo(1, 4);
});

test('a report that nobody waits for is cut when main ends', () => {
  expect(livedMistake('nobodyKeeps').last.ended).toEqual({ finished: 2, failed: 0, cancelled: 3 });
  expect(livedMistake('nobodyKeepsFixed').last.ended).toEqual({
    finished: 4,
    failed: 0,
    cancelled: 1,
  });
});

test('[T5] equal sleeps wake in the order of the heap if callbacks cost nothing', () => {
  expect(livedMistake('equalSleeps', 0).printed).toEqual(results(0, 2, 1, 3));
  expect(livedMistake('equalSleepsFixed', 0).printed).toEqual(results(0, 1, 2, 3));
});

describe('the listings', () => {
  test.each(versions)('of %s are short, and say in their first line what they do', (version) => {
    const lines = listings[version].trimEnd().split('\n');
    const written = lines.filter((line) => line !== '').length;
    expect(written).toBeGreaterThanOrEqual(12);
    expect(written).toBeLessThanOrEqual(30);
    expect(lines[0]).toMatch(/^""".*\."""$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(92);
  });

  test.each(names)('of %s differ in a few lines from those of its fix', (name) => {
    const { wrong, right } = mistakes[name];
    const { removed, added } = changedLines(wrong, right);
    expect(removed + added).toBeGreaterThan(0);
    // This one takes another kind of program, and the scenario of the jobs behind a semaphore shows it at length.
    expect(Math.max(removed, added)).toBeLessThanOrEqual(name === 'taskForEach' ? 7 : 5);
  });

  test.each(versions)(
    'of %s are where its tasks wait, each in its coroutine or in one that it awaits',
    (version) => {
      const listing = listings[version];
      const text = listing.split('\n');
      const { trace } = livedMistake(version);
      const called = new Map<number, string>();
      let waits = 0;
      for (const event of trace.slice()) {
        if (event.kind === 'taskCreated') called.set(event.task, trace.texts[event.name] as string);
        if (event.kind !== 'suspended') continue;
        waits++;
        expect(text[event.line - 1]).toMatch(/\bawait\b|async with/);
        const coroutine = gallery.coroutineOf(called.get(event.task) as string);
        expect(listing).toContain(`async def ${coroutine}(`);
        const within = functionOf(listing, event.line) as string;
        if (within !== coroutine) expect(listing).toContain(`await ${within}(`);
      }
      expect(waits).toBeGreaterThan(0);
    },
  );
});

test('there is nothing that a viewer could do but watch, and no other version', () => {
  const settings = { scenario: gallery, seed: 0, knobs: {} };
  const run = new Run({ ...settings, version: 'betweenAwait' });
  expect(() => run.input({ at: 1, name: 'workers', value: 3 })).toThrow(
    'gallery has no input named workers',
  );
  expect(() => new Run({ ...settings, version: 'gate' })).toThrow('version must be one of');
});

test('a diff counts the lines that it takes away and adds', () => {
  expect(changedLines('a\nb\nc', 'a\nc')).toEqual({ removed: 1, added: 0 });
  expect(changedLines('a\nb\nc', 'b\na\nc\nd')).toEqual({ removed: 1, added: 2 });
  expect(changedLines('a', 'a')).toEqual({ removed: 0, added: 0 });
});
