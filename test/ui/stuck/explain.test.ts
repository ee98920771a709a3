import { describe, expect, test } from 'vitest';
import { type KnobName, knobs, type Version } from '../../../src/scenarios/supermarket';
import { type KnobValues, WatchedRun } from '../../../src/store';
import { diagnose, type Ending, type Finding, type Wakers } from '../../../src/timeline';
import { explain } from '../../../src/ui/stuck/explain';
import type { Telling } from '../../../src/words/trouble';

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

const explained = (finding: Finding, older = 0): string[] | undefined =>
  explain({ findings: [finding], older })?.tellings.map(textOf);

/** What is said of a run of the supermarket at a time, in virtual seconds. */
function supermarketAt(version: Version, changed: Partial<Record<KnobName, number>>, time: number) {
  const watched = new WatchedRun({ version, seed: 42, knobs: { ...initial, ...changed } });
  watched.advance(time);
  const position = watched.timeline.positionAt(time);
  return explain(diagnose(watched.timeline, watched.deeds, position));
}

const nobody: Wakers = { left: [], gone: 0, lastGone: null, never: false, outside: false };
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
    })?.[0] ?? '';
  const put = (wakers: Partial<Wakers>): string =>
    stuck({ wait: 'put', queue: 1, size: 3, maxsize: 3, wakers: { ...nobody, ...wakers } });

  test('in put, by who could have made room', () => {
    const full = 'ann waits in `put()` on line 9: queue 1 is full, with 3 of 3. ';
    expect(put({ never: true })).toBe(`${full}No task has ever called \`get()\`.`);
    expect(put({ gone: 1, lastGone: left })).toBe(
      `${full}Nobody is left who calls \`get()\`: cashier 2 ended at <4.200000>, when queue 1 was empty.`,
    );
    expect(put({ gone: 3, lastGone: { ...left, outcome: 'cancelled', size: 2 } })).toBe(
      `${full}Nobody is left who calls \`get()\`: all 3 have ended. The last one: cashier 2 was cancelled at <4.200000>, when queue 1 held 2.`,
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
    });
    expect(tellings?.slice(2)).toEqual([
      '5 tasks more wait as well.',
      'They wait for one another: ann for ben, ben for ann.',
      'The loop goes on, but nobody is left who has ever done what is waited for here. Unless somebody new does it, this waits for ever.',
    ]);
  });
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
