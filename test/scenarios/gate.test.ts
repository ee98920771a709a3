import { describe, expect, test } from 'vitest';
import { Run } from '../../src/runner';
import { initialKnobs } from '../../src/scenarios';
import { gate, lines, tasks, type Version } from '../../src/scenarios/gate';
import { listings } from '../../src/scenarios/gate/listings';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { emptySnapshot } from '../../src/timeline/emptySnapshot';
import { apply } from '../../src/timeline/fold';
import { Trace } from '../../src/trace';

interface Lived {
  readonly run: Run;
  readonly trace: Trace;
  /** Seconds that each job takes, by its number. */
  readonly seconds: number[];
  /** When each job began and ended, by its number. */
  readonly began: number[];
  readonly ended: number[];
  /** The jobs in the order in which they began. */
  readonly order: number[];
  /** When main ended. */
  readonly makespan: number;
  /** The most tasks that were alive at once. */
  readonly liveTasks: number;
  /** The most jobs that were at work at once, and when it was that many. */
  readonly atWork: { readonly time: number; readonly jobs: number }[];
  /** How many times somebody was woken in a line, ran, and stood in that very line again. */
  readonly overtaken: number;
}

interface Change {
  readonly knobs?: Readonly<Record<string, number>>;
  readonly inputs?: readonly ScenarioInput[];
  readonly seed?: number;
  readonly callbackCost?: number;
}

/** A run to its end, read off its trace. */
function lived(version: Version, change: Change = {}): Lived {
  const { knobs = {}, inputs = [], seed = 42, callbackCost = 1e-6 } = change;
  const trace = new Trace();
  const settings = { version, seed, knobs: { ...initialKnobs(gate), ...knobs }, inputs };
  const run = new Run({ scenario: gate, ...settings, callbackCost, recorder: trace });
  run.advance(Infinity);
  const snapshot = emptySnapshot();
  const [seconds, began, ended, order]: [number[], number[], number[], number[]] = [[], [], [], []];
  const atWork: { time: number; jobs: number }[] = [];
  const woken = new Map<number, string>();
  let [makespan, liveTasks, jobs, overtaken] = [0, 0, 0, 0];
  for (const event of trace.slice()) {
    // What a task had in hand before its next step.
    const job = snapshot.tasks.get(snapshot.runningTask)?.locals.get('job');
    apply(snapshot, event, trace.texts);
    const { time } = snapshot;
    liveTasks = Math.max(liveTasks, snapshot.tasks.size);
    if (event.kind === 'itemMade') {
      seconds[event.item] = (trace.partsOf(event.offset, event.length)[0] ?? NaN) / 10;
    }
    if (event.kind === 'suspended' && event.wait === 'sleep' && job !== undefined) {
      began[job] = time;
      order.push(job);
      atWork.push({ time, jobs: ++jobs });
    }
    const isRelease = event.kind === 'semaphoreMoved' && event.move === 'released';
    if ((isRelease || event.kind === 'taskDone') && job !== undefined) {
      ended[job] = time;
      atWork.push({ time, jobs: --jobs });
    }
    if (event.kind === 'taskEnded' && event.task === 0) makespan = time;
    if (event.kind === 'woken') woken.set(event.task, event.lineOf);
    if (event.kind === 'got') woken.delete(snapshot.runningTask);
    if (event.kind === 'suspended') {
      const again = event.wait === 'get' ? 'getters' : event.wait;
      if (woken.get(event.task) === again) overtaken++;
      woken.delete(event.task);
    }
  }
  return { run, trace, seconds, began, ended, order, makespan, liveTasks, atWork, overtaken };
}

const most = ({ atWork }: Lived, from = 0, to = Infinity): number =>
  Math.max(...atWork.filter(({ time }) => time >= from && time <= to).map(({ jobs }) => jobs));

/**
 * When each job begins and ends if nothing ever costs time: the next job goes to whoever is free first.
 * Computed without any loop or queue.
 */
function byHand(seconds: readonly number[], limit: number): { began: number[]; ended: number[] } {
  const free = new Array<number>(limit).fill(0);
  const [began, ended]: [number[], number[]] = [[], []];
  for (const each of seconds) {
    const first = free.indexOf(Math.min(...free));
    const start = free[first] as number;
    began.push(start);
    ended.push(start + each);
    free[first] = start + each;
  }
  return { began, ended };
}

const far = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((each, at) => Math.abs(each - (b[at] ?? NaN))));

const callbacks = ({ trace }: Lived): number =>
  [...trace.slice()].filter(({ kind }) => kind === 'callback').length;

/** Settings at which the two are compared: whatever the limit, the queue has some place. */
const settings = [
  { jobs: 60, limit: 3, slowest: 10, capacity: 5 },
  { jobs: 60, limit: 1, slowest: 10, capacity: 1 },
  { jobs: 200, limit: 7, slowest: 50, capacity: 1 },
  { jobs: 100, limit: 10, slowest: 1, capacity: 1 },
  { jobs: 50, limit: 50, slowest: 10, capacity: 0 },
  { jobs: 10, limit: 50, slowest: 10, capacity: 100 },
];

describe('the same jobs behind a semaphore and through a queue', () => {
  test.each(settings)(
    'are begun and ended at the same times when callbacks cost nothing: %o',
    (knobs) => {
      for (let seed = 0; seed < 20; seed++) {
        const [semaphore, queue] = (['semaphore', 'queue'] as const).map((version) =>
          lived(version, { knobs, seed, callbackCost: 0 }),
        ) as [Lived, Lived];
        expect(queue.seconds).toEqual(semaphore.seconds);
        expect(semaphore.seconds).toHaveLength(knobs.jobs);
        // To the last bit between the two; against the hand within the rounding of sums.
        expect([queue.began, queue.ended]).toEqual([semaphore.began, semaphore.ended]);
        expect(queue.makespan).toBe(semaphore.makespan);
        const { began, ended } = byHand(semaphore.seconds, knobs.limit);
        expect(far(semaphore.began, began)).toBeLessThan(1e-9);
        expect(far(semaphore.ended, ended)).toBeLessThan(1e-9);
        expect(semaphore.makespan).toBeCloseTo(Math.max(...ended), 9);
      }
    },
  );

  test.each(settings)(
    'take as long but for the microseconds that their own callbacks cost: %o',
    (knobs) => {
      const [semaphore, queue] = [lived('semaphore', { knobs }), lived('queue', { knobs })];
      const apart = Math.abs(queue.makespan - semaphore.makespan);
      expect(apart).toBeLessThan(Math.max(callbacks(semaphore), callbacks(queue)) * 1e-6);
      // They do not run the same callbacks, so this is not zero.
      expect(apart).toBeGreaterThan(0);
    },
  );

  test('are as many tasks as jobs, and main, or as many as may work, the producer, and main', () => {
    for (const knobs of settings) {
      expect(lived('semaphore', { knobs }).liveTasks).toBe(knobs.jobs + 1);
      expect(lived('queue', { knobs }).liveTasks).toBe(knobs.limit + 2);
    }
  });

  test('are never more at once than the limit, and that many', () => {
    for (const version of ['semaphore', 'queue'] as const) {
      for (const knobs of settings) {
        expect(most(lived(version, { knobs }))).toBe(Math.min(knobs.limit, knobs.jobs));
      }
    }
  });

  test('are begun in the order of their numbers, whatever the viewer does', () => {
    const inputs = [
      { at: 0, name: 'limit', value: 5 },
      { at: 1, name: 'limit', value: 1 },
      { at: 1.5, name: 'capacity', value: 1 },
      { at: 4, name: 'limit', value: 12 },
    ];
    const inOrder = Array.from({ length: 60 }, (_, number) => number);
    for (const version of ['semaphore', 'queue'] as const) {
      expect(lived(version, { inputs }).order).toEqual(inOrder);
    }
  });

  test('are the same whatever the other settings are, and others with another seed', () => {
    const { seconds } = lived('semaphore');
    expect(seconds.every((each) => each >= 0.1 && each <= 1)).toBe(true);
    expect(Math.max(...seconds)).toBe(1);
    expect(lived('queue', { knobs: { limit: 9, capacity: 0 } }).seconds).toEqual(seconds);
    expect(lived('queue', { seed: 43 }).seconds).not.toEqual(seconds);
  });
});

describe('fairness', () => {
  test('[S1] nobody who was woken at the semaphore waits there again', () => {
    for (let seed = 0; seed < 20; seed++) {
      for (const knobs of settings) {
        expect(lived('semaphore', { knobs, seed }).overtaken).toBe(0);
        expect(lived('semaphore', { knobs, seed, callbackCost: 0 }).overtaken).toBe(0);
      }
    }
  });

  test('[Q4] a worker who was woken at the queue can be overtaken, and waits there again', () => {
    // Equal jobs end within microseconds: who finds the queue empty is woken by the producer, but before
    // it runs a colleague comes by and takes the job.
    const knobs = { jobs: 60, limit: 10, slowest: 1, capacity: 1 };
    expect(lived('queue', { knobs }).overtaken).toBe(2);
    expect(lived('semaphore', { knobs }).overtaken).toBe(0);
  });
});

describe('a viewer who moves the limit', () => {
  const knobs = { jobs: 60, limit: 5, slowest: 10 };

  test.each(['semaphore', 'queue'] as const)('up lets more work at once (%s)', (version) => {
    const run = lived(version, { knobs, inputs: [{ at: 1.05, name: 'limit', value: 9 }] });
    expect([most(run, 0, 1.05), most(run, 1.06)]).toEqual([5, 9]);
    expect(run.run.end).toBe('finished');
  });

  test.each(['semaphore', 'queue'] as const)(
    'down lets those at work finish what they have in hand, and nobody follow (%s)',
    (version) => {
      const run = lived(version, { knobs, inputs: [{ at: 1.05, name: 'limit', value: 2 }] });
      const last = Math.max(...run.began.filter((time) => time < 1.05));
      // The slowest job takes a second, so by then all five have ended.
      expect(last + 1).toBeLessThan(2.1);
      expect([most(run, 0, 1.05), most(run, 2.1)]).toEqual([5, 2]);
      expect(run.ended).toHaveLength(60);
      expect(
        far(
          run.ended,
          run.began.map((time, job) => time + (run.seconds[job] ?? NaN)),
        ),
      ).toBeLessThan(1e-3);
    },
  );

  test('down makes the value of the semaphore negative until those permits have come back', () => {
    const { trace } = lived('semaphore', {
      knobs,
      inputs: [
        { at: 1.05, name: 'limit', value: 2 },
        { at: 1.05, name: 'limit', value: 3 },
      ],
    });
    const values = [...trace.slice()].flatMap((event) =>
      event.kind === 'semaphoreMoved' ? [`${event.move} ${event.value}`] : [],
    );
    const from = values.indexOf('withdrawn -3');
    // One is given back by the viewer, two come back and let nobody in, then it goes on as before.
    expect(values.slice(from, from + 6)).toEqual([
      'withdrawn -3',
      'released -2',
      'released -1',
      'released 0',
      'released 1',
      'handedOver 0',
    ]);
  });

  test.each(['semaphore', 'queue'] as const)(
    'gives the run nothing after its end (%s)',
    (version) => {
      const { run } = lived(version);
      expect(run.isOver).toBe(true);
      expect(run.input({ at: 99, name: 'limit', value: 7 })).toEqual({
        at: 99,
        name: 'limit',
        value: 7,
      });
      expect(run.inputs).toEqual([]);
    },
  );
});

test('how many jobs there are and how slow the slowest is are set before a run begins', () => {
  for (const name of ['jobs', 'slowest']) {
    expect(() => lived('queue', { inputs: [{ at: 1, name, value: 20 }] })).toThrow(
      `${name} is set before a run begins`,
    );
  }
});

test('a hundred thousand jobs are lived through, and their trace is far below six million events', () => {
  const knobs = { jobs: 100_000, limit: 3 };
  for (const [version, capacity] of [
    ['semaphore', 5],
    ['queue', 5],
    ['queue', 0],
  ] as const) {
    const trace = new Trace();
    const settings = { version, seed: 42, knobs: { ...initialKnobs(gate), ...knobs, capacity } };
    const run = new Run({ scenario: gate, ...settings, recorder: trace });
    run.advance(Infinity);
    expect(run.end).toBe('finished');
    expect(trace.length).toBeLessThan(3_000_000);
    expect(trace.length).toBeGreaterThan(1_000_000);
  }
});

describe('the listings', () => {
  const constantsOf = (listing: string): Record<string, number> =>
    Object.fromEntries(
      [...listing.matchAll(/^([A-Z]+) = (\d+)/gm)].map(([, name, value]) => [
        String(name).toLowerCase(),
        Number(value),
      ]),
    );

  test('have constants that the knobs start at', () => {
    const { capacity, ...others } = initialKnobs(gate);
    expect(constantsOf(listings.semaphore)).toEqual({ ...others, seed: 42 });
    expect(constantsOf(listings.queue)).toEqual({ ...others, capacity, seed: 42 });
  });

  test('wait on lines of which no two have the same number', () => {
    expect(new Set(Object.values(lines)).size).toBe(Object.keys(lines).length);
  });

  test.each(['semaphore', 'queue'] as const)('show each wait at its line (%s)', (version) => {
    const text = listings[version].split('\n');
    const { trace } = lived(version);
    const shown = [...trace.slice()].flatMap((event) =>
      event.kind === 'suspended' ? [`${event.wait}: ${text[event.line - 1]?.trim()}`] : [],
    );
    const expected = {
      semaphore: [
        'gather: await asyncio.gather(*tasks)',
        'semaphore: async with semaphore:',
        'sleep: await asyncio.sleep(seconds)',
      ],
      queue: [
        'get: number, seconds = await queue.get()',
        'join: await queue.join()',
        'put: await queue.put((number, seconds))',
        'sleep: await asyncio.sleep(seconds)',
        'task: await asyncio.create_task(producer(jobs, queue), name="producer")',
      ],
    };
    expect([...new Set(shown)].sort()).toEqual(expected[version]);
  });

  test.each([
    ['semaphore', [tasks.main, ...Array.from({ length: 12 }, (_, job) => tasks.job(job))]],
    ['queue', [tasks.main, tasks.worker(0), tasks.worker(1), tasks.worker(2), tasks.producer]],
  ] as const)('name their tasks, whose coroutines are in them (%s)', (version, names) => {
    const { trace } = lived(version, { knobs: { jobs: 12 } });
    const created = [...trace.slice()].flatMap((event) =>
      event.kind === 'taskCreated' ? [trace.texts[event.name] ?? ''] : [],
    );
    expect(created).toEqual(names);
    for (const name of names) {
      expect(listings[version]).toContain(`async def ${gate.coroutineOf(name)}(`);
    }
  });
});
