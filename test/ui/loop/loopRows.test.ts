import { describe, expect, test } from 'vitest';
import { loopView, TaskNames, Timeline } from '../../../src/timeline';
import { loopRows } from '../../../src/ui/loop/loopRows';
import { Recording } from '../../timeline/recording';

function rowsOf({ trace }: Recording) {
  const names = new TaskNames(trace);
  const timeline = new Timeline(trace, [names]);
  return loopRows(loopView(timeline, trace.length), timeline.at(trace.length).tasks, names);
}

const running = (): Recording => new Recording().task(0, 'main').tick(0).step(0, 0);

describe('rows of very many', () => {
  const many = 5000;

  test('are told by their number, and only the first are made into chips', () => {
    const story = running();
    for (let n = 0; n < many; n++) {
      story.add('ready', { callback: 'callback', owner: 0, detail: 2 * n });
      story.add('timerSet', { timer: 2 * n + 1, task: 0, pos: n, when: n });
    }
    const { ready, timers } = rowsOf(story);
    expect([ready.count, ready.total]).toEqual([many, many + 1]);
    expect([timers.count, timers.total]).toEqual([many, many]);
    expect(timers.chips.length).toBeLessThan(1000);
    expect(timers.chips.map(({ text }) => Number.parseFloat(text))).toEqual(
      timers.chips.map((_, at) => at),
    );
    // Who runs stands before those who wait.
    expect(ready.chips.length).toBe(timers.chips.length + 1);
    expect(ready.divider?.at).toBe(1);
  });

  test('of waiters too', () => {
    const story = running().add('queueMade', { queue: 0 });
    for (let n = 1; n <= many; n++) {
      story.task(n, `getter ${n}`).tick(n).step(n, n);
      story.add('suspended', { task: n, wait: 'get', on: 0, line: 3 });
    }
    const [queue] = rowsOf(story).waited;
    expect(queue?.rows[1]).toMatchObject({ label: 'in get()', count: many, total: many });
    expect(queue?.rows[1]?.chips.at(-1)?.task).toBe(`getter ${queue?.rows[1]?.chips.length}`);
  });
});

test('a callback that was given up is shown as the one that runs', () => {
  const { doing, ready } = rowsOf(running().add('hung', { task: 0, operations: 100 }));
  expect(doing).toBe('stopped: this callback never ends');
  expect(ready.chips.map(({ look, title }) => [look, title])).toEqual([
    ['running', 'main · first step: runs now'],
  ]);
});

test('an event is called as the listing calls it, or by its number', () => {
  const { trace } = running().add('eventMade', { event: 0 }).add('eventMade', { event: 1 });
  const names = new TaskNames(trace);
  const timeline = new Timeline(trace, [names]);
  const view = loopView(timeline, trace.length);
  const rows = loopRows(view, timeline.at(trace.length).tasks, names, ['closing']);
  expect(rows.waited.map(({ name }) => name)).toEqual(['Event closing', 'Event 1']);
});
