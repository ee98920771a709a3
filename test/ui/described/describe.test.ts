import { describe as group, expect, test } from 'vitest';
import { initialKnobs, type ScenarioName } from '../../../src/scenarios';
import { gallery, mistakes, type MistakeName } from '../../../src/scenarios/gallery';
import { orderRequest, requestText } from '../../../src/scenarios/orders';
import { type KnobValues, WatchedRun } from '../../../src/store';
import { describe } from '../../../src/ui/described/describe';
import { type Entry, MOST } from '../../../src/ui/described/entry';
import { sceneWords } from '../../../src/words/scenes';
import { described } from '../../../src/words/described';
import { mistakeScene } from '../../../src/words/mistakes';
import { byEvents } from './byEvents';
import { scenarios } from '../../scenarios/everyScenario';

const runOf = (
  scenario: ScenarioName,
  until: number,
  changed: KnobValues = {},
  seed = 7,
  version = scenarios[scenario].versions[0],
): WatchedRun => {
  const knobs = { ...initialKnobs(scenarios[scenario]), ...changed };
  const orders = [true, false, true, false].map((vip, at) => ({
    at: 0.5 + at / 10,
    name: 'request',
    value: requestText(orderRequest(vip)),
  }));
  const inputs = scenario === 'orders' ? orders : [];
  const watched = new WatchedRun({ scenario, version, seed, knobs }, inputs);
  watched.advance(until);
  return watched;
};

const entriesAt = (watched: WatchedRun, position: number): Entry[] =>
  describe(watched, watched.timeline.playheadOf(position), sceneWords(watched.name));

/** All lines below the first one that begins so, those below them too. */
function below(entries: readonly Entry[], start: string): string[] {
  const all = (each: readonly Entry[]): Entry[] =>
    each.flatMap((entry) => [entry, ...all(entry.below ?? [])]);
  const found = all(entries).find(({ text }) => text.startsWith(start));
  return all(found?.below ?? []).map(({ text }) => text);
}

const numberIn = (text: string): number => Number(/(?:customer|order|job) (\d+)/.exec(text)?.[1]);

/** What is said of a task that waits so. */
const phrases: Readonly<Record<string, RegExp>> = {
  get: /waits in get\(\)/,
  put: /waits in put\(\)/,
  join: /waits in join\(\)/,
  sleep: /serves|sleeps until/,
  event: /waits for an event/,
  semaphore: /waits for the semaphore/,
  task: /waits for another task to end/,
  gather: /waits for several tasks to end/,
};
const toRun = /has not run yet|runs now|is woken/;

group.each([
  ['supermarket', { cashiers: 2, interval: 0.4 }],
  ['orders', { workers: 1, rate: 2 }],
  ['orders', { fifo: 1, rate: 3 }],
  ['balance', { doors: 2, tills: 2, capacity: 3 }],
] as const)('the %s with %o, described', (scenario, knobs) => {
  const watched = runOf(scenario, 9, knobs);
  const { length } = watched.trace;
  const positions = Array.from({ length: 40 }, (_, at) => Math.floor((length * at) / 40) + 3);

  test('has the items of the queue, the tasks, the ready queue and the timers that its events leave there', () => {
    for (const position of positions) {
      const entries = entriesAt(watched, position);
      const read = byEvents(watched.trace, position);
      const inQueue = below(entries, 'In it').filter((text) => !text.startsWith('and '));
      expect(new Set(inQueue.map(numberIn))).toEqual(read.inQueue);
      const said = [
        ...below(entries, described.producers),
        ...below(entries, described.workers),
        ...below(entries, described.others),
      ];
      const missing = [...read.tasks].filter(([name, { wait, since }]) => {
        const line = said.find((text) => text.startsWith(`${name} `)) ?? '';
        const isSaid = (wait === null ? toRun : (phrases[wait] ?? toRun)).test(line);
        const isSince = wait === null || line.includes(described.since(since));
        return !isSaid || !isSince;
      });
      expect({ position, missing }).toEqual({ position, missing: [] });
      const texts = entries.map(({ text }) => text);
      const counted = (label: string, n: number): string =>
        n === 0 ? described.none(label) : described.heading(label, n);
      expect(texts).toContain(counted(described.timers, read.timers));
    }
  });

  test('names who is served with what is in hand', () => {
    const served = positions.flatMap((position) => {
      const said = below(entriesAt(watched, position), described.workers);
      return said
        .filter((text) => text.includes('serves'))
        .map((text) => [position, text] as const);
    });
    expect(served.length).toBeGreaterThan(5);
    for (const [position, text] of served) {
      const visit = watched.visits.visitOf(numberIn(text), watched.timeline.playheadOf(position));
      expect(visit?.task).not.toBeNull();
      expect(visit?.ended).toBeNull();
      expect(text.startsWith(`${watched.tasks.of(visit?.task ?? -1)} `)).toBe(true);
    }
  });
});

group('a queue', () => {
  test('that compares has class and priority of each order, one that does not has the class only', () => {
    const heap = runOf('orders', 3, { workers: 0, rate: 0 });
    const said = below(entriesAt(heap, heap.trace.length), 'In it');
    expect(said.filter((text) => /^VIP order \d+, .* of work, priority 0/.test(text))).toHaveLength(
      2,
    );
    expect(said.filter((text) => /^regular order \d+, .*, priority 1/.test(text))).toHaveLength(2);
    const plain = runOf('orders', 3, { workers: 0, fifo: 1, rate: 0 });
    const lines = below(entriesAt(plain, plain.trace.length), 'In it');
    expect(lines.map((text) => text.replace(/\d+/g, 'n'))).toEqual(
      ['VIP', 'regular', 'VIP', 'regular'].map((name) => `${name} order n, n s of work`),
    );
  });

  test('that is full has who waits in put(), with whom and why', () => {
    const full = runOf('supermarket', 9, { cashiers: 0 });
    const entries = entriesAt(full, full.trace.length);
    expect(below(entries, described.putters)).toHaveLength(1);
    expect(below(entries, described.producers)[0]).toMatch(
      /^door waits in put\(\) with customer \d+, \d products?: the queue is full, since/,
    );
  });

  test('of very many is told by its first and a number', () => {
    const long = runOf('supermarket', 30, { cashiers: 0, capacity: 0, group: 20 });
    const size = byEvents(long.trace, long.trace.length).inQueue.size;
    const said = below(entriesAt(long, long.trace.length), 'In it');
    expect(size).toBeGreaterThan(MOST);
    expect(said).toHaveLength(MOST + 1);
    expect(said.at(-1)).toBe(described.more(size - MOST));
  });
});

group('the gate', () => {
  test('sums up twenty thousand tasks by what they do', () => {
    const many = runOf('gate', 0.5, { jobs: 20_000 }, 7, 'semaphore');
    const { tasks } = byEvents(many.trace, many.trace.length);
    const jobs = [...tasks].filter(([name]) => name.startsWith('job'));
    const entries = entriesAt(many, many.trace.length);
    const said = below(entries, described.others);
    expect(jobs.length).toBeGreaterThan(19_000);
    expect(said).toContain(described.crowd('job', jobs.length));
    const waiting = jobs.filter(([, { wait }]) => wait === 'semaphore').length;
    expect(said).toContain(described.several(waiting, described.crowdDoes.semaphore));
    expect(JSON.stringify(entries).length).toBeLessThan(20_000);
  });
});

test.each(Object.keys(mistakes) as MistakeName[])(
  'the mistake %s is described to its end',
  (name) => {
    const knobs = {};
    const watched = new WatchedRun({
      guest: { scenario: gallery },
      scenario: 'supermarket',
      version: name,
      seed: 0,
      knobs,
    });
    watched.advance(60, 20_000);
    const { length } = watched.trace;
    for (const position of [0, Math.floor(length / 2), length]) {
      const entries = describe(watched, watched.timeline.playheadOf(position), mistakeScene);
      const { tasks } = byEvents(watched.trace, position);
      const text = JSON.stringify(entries);
      const some = [...tasks.keys()].slice(0, MOST);
      expect(some.filter((task) => !text.includes(task))).toEqual([]);
      expect(text).not.toMatch(/customer|undefined|NaN/);
    }
  },
);
