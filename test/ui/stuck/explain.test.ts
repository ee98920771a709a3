import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Coroutine,
  createTask,
  Event,
  EventLoop,
  Queue,
  Runner,
  sleep,
} from '../../../src/asyncio';
import { type KnobName, knobs, type Version } from '../../../src/scenarios/supermarket';
import { type KnobValues, WatchedRun } from '../../../src/store';
import { deedsOf } from '../../../src/store/folds/deedsOf';
import {
  Deeds,
  diagnose,
  type Ending,
  type Finding,
  TaskNames,
  Timeline,
  type Wakers,
} from '../../../src/timeline';
import { Trace } from '../../../src/trace';
import { sceneWords } from '../../../src/words/scenes';
import { explain } from '../../../src/ui/stuck/explain';
import { type Telling, trouble } from '../../../src/words/trouble';
import { programs, runProgram } from '../../timeline/randomProgram';

const initial = Object.fromEntries(knobs.map((knob) => [knob.name, knob.initial])) as KnobValues;

/** A telling as text: moments as their times, Python as it is marked. */
const textOf = (telling: Telling): string =>
  telling
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : 'task' in piece
          ? piece.task
          : `<${piece.moment.time.toFixed(6)}>`,
    )
    .join('');

/** The store's own words. */
const scene = sceneWords('supermarket');

const explained = (finding: Finding, older = 0): string[] | undefined =>
  explain({ findings: [finding], older }, scene)?.tellings.map(textOf);

/** What is said of a run of the supermarket at a time, in virtual seconds. */
function supermarketAt(version: Version, changed: Partial<Record<KnobName, number>>, time: number) {
  const watched = new WatchedRun({
    scenario: 'supermarket',
    version,
    seed: 42,
    knobs: { ...initial, ...changed },
  });
  watched.advance(time);
  const position = watched.timeline.positionAt(time);
  return explain(diagnose(watched.timeline, deedsOf(watched), position), scene);
}

/** What is said of a program of its own at a time, in virtual seconds. */
function saidAt(main: () => Coroutine<void>, time: number) {
  const trace = new Trace();
  new Runner(new EventLoop({ recorder: trace, callbackCost: 0 }), main()).advance(100);
  const names = new TaskNames(trace);
  const deeds = new Deeds(names);
  const timeline = new Timeline(trace, [names, deeds]);
  return explain(diagnose(timeline, deeds, timeline.positionAt(time)), scene);
}

const nobody: Wakers = {
  left: [],
  gone: 0,
  lastGone: null,
  never: false,
  outside: false,
  itself: false,
};
const left: Ending = {
  task: 7,
  name: 'cashier 2',
  time: 4.2,
  position: 99,
  outcome: 'finished',
  error: null,
  size: 0,
};

describe('the supermarket', () => {
  test('in which all cashiers left in the first instant', () => {
    const found = supermarketAt('whileNotEmpty', {}, 5);
    expect(found?.title).toBe('Why is it stuck?');
    expect(found?.isGrave).toBe(true);
    expect(textOf(found?.aside ?? [])).toBe('stuck since <0.900008>');
    expect(found?.tellings.map(textOf)).toEqual([
      'door waits in `put()` on line 41: the line is full, with 2 of 2. No task has ever called `get()`: 3 tasks ended without it. The last one: cashier 2 ended at <0.000005>, when the line was empty.',
      'main waits on line 54 for door to end.',
      'Every task waits, no callback is ready and no timer is set: nothing can ever happen again. Opening a till would set it going again.',
    ]);
  });

  test('with no cashier at all, after closing', () => {
    const found = supermarketAt('whileTrue', { cashiers: 0, capacity: 0, openFor: 5 }, 60);
    expect(found?.tellings.map(textOf)[0]).toMatch(
      /^main waits in `join\(\)` on line 55: (\d+) are unfinished, still in the line. No task has ever called `get\(\)`.$/,
    );
  });

  test('that works has nothing to say', () => {
    expect(supermarketAt('whileTrue', {}, 5)).toBeNull();
  });
});

describe('a task that waits', () => {
  const stuck = (need: (Finding & { kind: 'abandoned' })['waits'][number]['need']): string =>
    explained({
      kind: 'abandoned',
      waits: [{ task: 3, name: 'ann', line: 9, since: 1, need }],
      others: 0,
      circle: [],
      someLive: false,
    })?.[0] ?? '';
  const put = (wakers: Partial<Wakers>): string =>
    stuck({ wait: 'put', queue: 1, size: 3, maxsize: 3, wakers: { ...nobody, ...wakers } });

  test('in put, by who could have made room', () => {
    const full = 'ann waits in `put()` on line 9: queue 1 is full, with 3 of 3. ';
    expect(put({ never: true })).toBe(`${full}No task has ever called \`get()\`.`);
    expect(put({ gone: 1, lastGone: left })).toBe(
      `${full}Nobody who has called \`get()\` so far is left: cashier 2 ended at <4.200000>, when queue 1 was empty.`,
    );
    expect(put({ gone: 1, lastGone: left, itself: true })).toBe(
      `${full}Nobody else who has called \`get()\` so far is left: cashier 2 ended at <4.200000>, when queue 1 was empty.`,
    );
    expect(put({ gone: 3, lastGone: { ...left, outcome: 'cancelled', size: 2 } })).toBe(
      `${full}Nobody who has called \`get()\` so far is left: all 3 have ended. The last one: cashier 2 was cancelled at <4.200000>, when queue 1 held 2.`,
    );
    expect(
      put({ gone: 1, never: true, lastGone: { ...left, outcome: 'failed', error: 'KeyError' } }),
    ).toBe(
      `${full}No task has ever called \`get()\`: cashier 2 failed with \`KeyError\` at <4.200000>, when queue 1 was empty.`,
    );
    expect(put({ left: [{ task: 1, name: 'ben' }] })).toBe(
      `${full}ben could call \`get()\`, but waits itself.`,
    );
    const three = ['ben', 'cleo', 'dan'].map((name, task) => ({ task, name }));
    expect(put({ left: three.slice(1) })).toBe(
      `${full}cleo and dan could call \`get()\`, but wait themselves.`,
    );
    expect(put({ left: three })).toBe(
      `${full}ben and 2 others could call \`get()\`, but wait themselves.`,
    );
    expect(put({})).toBe(`${full}Nobody else has ever called \`get()\`.`);
    expect(put({ outside: true })).toBe(
      `${full}Only a plain callback has ever called \`get()\`, and none is to come.`,
    );
  });

  test('in join, by who took what', () => {
    const takers = [
      { task: 1, name: 'ben', took: 5, done: 0, ended: null },
      { task: 2, name: 'cleo', took: 3, done: 1, ended: null },
      {
        task: 7,
        name: 'cashier 2',
        took: 4,
        done: 3,
        ended: { ...left, error: 'KeyError', outcome: 'failed' as const },
      },
    ];
    expect(stuck({ wait: 'join', queue: 0, unfinished: 8, size: 0, wakers: nobody, takers })).toBe(
      'ann waits in `join()` on line 9: 8 are unfinished, none of them in the line. ben has taken 5 and never called `task_done()`. cleo has taken 3 and called `task_done()` only once. cashier 2 failed with `KeyError` at <4.200000>, when the line was empty, with 1 taken and not done.',
    );
  });

  test('for a permit, an event, a future, tasks', () => {
    expect(
      stuck({
        wait: 'semaphore',
        semaphore: 0,
        value: 0,
        holders: [
          { task: 1, name: 'ben', permits: 1, ended: null },
          { ...left, permits: 1, ended: { ...left, size: null } },
        ],
      }),
    ).toBe(
      'ann waits on line 9 for a permit of semaphore 0, which has none left. ben holds one, and waits itself. cashier 2 ended at <4.200000>, and never gave its permit back.',
    );
    expect(
      stuck({
        wait: 'semaphore',
        semaphore: 0,
        value: 0,
        holders: [{ task: 3, name: 'ann', permits: 1, ended: null }],
      }),
    ).toBe(
      'ann waits on line 9 for a permit of semaphore 0, which has none left. It holds one itself.',
    );
    expect(stuck({ wait: 'event', event: 2, wakers: { ...nobody, never: true } })).toBe(
      'ann waits on line 9 for event 2, which is not set. No task has ever called `set()`.',
    );
    expect(stuck({ wait: 'future', future: 0, maker: { task: 1, name: 'ben' } })).toBe(
      'ann waits on line 9 for future 0, which nobody has fulfilled. ben made it.',
    );
    expect(stuck({ wait: 'task', awaited: { task: 1, name: 'ben' } })).toBe(
      'ann waits on line 9 for ben to end.',
    );
    expect(
      stuck({
        wait: 'gather',
        awaited: [
          { task: 1, name: 'ben' },
          { task: 2, name: 'cleo' },
        ],
      }),
    ).toBe('ann waits in `gather()` on line 9 for ben and cleo to end.');
  });

  test('in a circle with others', () => {
    const need = { wait: 'get', queue: 0, size: 0, wakers: nobody } as const;
    const tellings = explained({
      kind: 'abandoned',
      waits: ['ann', 'ben'].map((name, task) => ({ task, name, line: 0, since: 1, need })),
      others: 5,
      circle: [
        { task: 0, name: 'ann' },
        { task: 1, name: 'ben' },
      ],
      someLive: true,
    });
    expect(tellings?.slice(2)).toEqual([
      '5 tasks more wait as well.',
      'They wait for one another: ann for ben, ben for ann.',
      'The loop goes on, but whoever has done so far what is waited for here has ended, or waits here as well. Unless somebody else does it, this waits for ever.',
    ]);
  });
});

describe('while the loop goes on', () => {
  const nobodyIsLeft = trouble.abandoned(false);
  const allWait = trouble.abandoned(true);

  test('two tasks that wait for one another are not said to be gone', () => {
    const said = saidAt(function* main() {
      const [one, other] = [new Queue<number>(), new Queue<number>()];
      function* swap(from: Queue<number>, to: Queue<number>): Coroutine<void> {
        to.putNowait(0);
        yield* from.get();
        yield* from.get();
        to.putNowait(1);
      }
      createTask(swap(one, other), 'left');
      createTask(swap(other, one), 'right');
      for (;;) yield* sleep(1);
    }, 3.5);
    expect(said).toMatchObject({ title: 'Who may wait for ever?', isGrave: false });
    expect(said?.tellings.map(textOf)).toEqual([
      'left waits in `get()`: the line is empty. right could call `put()`, but waits itself.',
      'right waits in `get()`: queue 1 is empty. left could call `put()`, but waits itself.',
      'They wait for one another: left for right, right for left.',
      allWait,
    ]);
  });

  test('somebody new who is about to put is not claimed to be missing', () => {
    const said = saidAt(function* main() {
      const queue = new Queue<number>();
      createTask(queue.put(1), 'alice');
      const consumer = createTask(
        (function* (): Coroutine<void> {
          for (let n = 0; n < 2; n++) yield* queue.get();
        })(),
        'consumer',
      );
      createTask(
        (function* (): Coroutine<void> {
          yield* sleep(3);
          queue.putNowait(2);
        })(),
        'bob',
      );
      yield* consumer;
    }, 2);
    expect(said).toMatchObject({ title: 'Who may wait for ever?', isGrave: false });
    expect(said?.tellings.map(textOf)).toEqual([
      'consumer waits in `get()`: the line is empty. Nobody who has called `put()` so far is left: alice ended at <0.000000>, when the line held 1.',
      'main waits for consumer to end.',
      allWait,
    ]);
  });

  test('somebody new who is about to set an event is not claimed to be missing', () => {
    const said = saidAt(function* main() {
      const event = new Event();
      createTask(
        (function* (): Coroutine<void> {
          event.set();
        })(),
        'alice',
      );
      yield* sleep(1);
      event.clear();
      createTask(
        (function* (): Coroutine<void> {
          yield* sleep(3);
          event.set();
        })(),
        'bob',
      );
      yield* event.wait();
    }, 2);
    expect(said).toMatchObject({ title: 'Who may wait for ever?', isGrave: false });
    expect(said?.tellings.map(textOf)).toEqual([
      'main waits for event 0, which is not set. Nobody who has called `set()` so far is left: alice ended at <0.000000>.',
      nobodyIsLeft,
    ]);
  });

  test('nobody is said to be gone who is named as alive, whatever the program', {
    timeout: 60_000,
  }, () => {
    let named = 0;
    fc.assert(
      fc.property(programs, (program) => {
        const { trace, timeline, deeds } = runProgram(program, 20);
        for (let position = 0; position <= trace.length; position++) {
          const diagnosis = diagnose(timeline, deeds, position);
          if (diagnosis.findings[0]?.kind !== 'abandoned') continue;
          const explanation = explain(diagnosis, scene);
          expect(explanation?.isGrave).toBe(false);
          const texts = explanation?.tellings.map(textOf) ?? [];
          const namesLiving = texts.some((text) =>
            / could call | to end\.$|holds one|Nobody else|wait for one another/.test(text),
          );
          if (!namesLiving) continue;
          named++;
          expect(texts).toContain(allWait);
          expect(texts).not.toContain(nobodyIsLeft);
        }
      }),
      { numRuns: 100 },
    );
    expect(named).toBeGreaterThan(20);
  });
});

test('who never yields is told of with the line it came from, and what that means', () => {
  const at = { time: 3.2, position: 100_400 };
  const found = { kind: 'neverYields', at, operations: 100_000, line: 26 } as const;
  const explanation = explain(
    { findings: [{ ...found, task: { task: 4, name: 'cashier 1' } }], older: 0 },
    scene,
  );
  expect(explanation).toMatchObject({ title: 'Why is it stuck?', isGrave: true });
  expect(textOf(explanation?.aside ?? [])).toBe('stopped at <3.200000>');
  expect(explanation?.tellings.map(textOf)).toEqual([
    'cashier 1 never yields: by <3.200000> it had done 100,000 operations in one go, from line 26 on, without an `await` that waits.',
    'Only one callback runs at a time, so nothing else can ever happen: a real program would hang here, and this run was stopped.',
  ]);
  expect(explained({ ...found, task: null, line: 0, operations: 7 })?.[0]).toBe(
    'A callback never yields: by <3.200000> it had done 7 operations in one go, without an `await` that waits.',
  );
});

test('what has happened is told with its time', () => {
  const at = { time: 12.3, position: 400 };
  const ben = { task: 1, name: 'ben' };
  expect(explained({ kind: 'doneTooOften', at, queue: 0, task: ben, isFatal: true })).toEqual([
    'ben called `task_done()` for the line at <12.300000> though nothing was unfinished: `ValueError`, and that ended it.',
  ]);
  expect(explained({ kind: 'unseenError', at, task: ben, error: 'KeyError' }, 4)).toEqual([
    'ben failed with `KeyError` at <12.300000>, and nobody has looked at it.',
    '4 more before that.',
  ]);
  expect(explained({ kind: 'mainFailed', at, task: ben, error: 'KeyError' })).toEqual([
    'ben failed with `KeyError` at <12.300000>, and the program with it.',
  ]);
  expect(explained({ kind: 'heldThread', at, seconds: 2, task: null, ready: 3, due: 1 })).toEqual([
    'A callback held the thread for 2 s until <12.300000>. Meanwhile 3 callbacks stood ready and 1 timer came due, and all of them had to wait.',
  ]);
});
