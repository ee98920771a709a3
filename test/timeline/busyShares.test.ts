import { describe, expect, test } from 'vitest';
import { BusyShares, Timeline } from '../../src/timeline';
import { Recording } from './recording';
import { storyTold } from './supermarketStory';

const isCashier = (name: string): boolean => name.startsWith('cashier');
const shares = new BusyShares(0, isCashier);
const story = storyTold(shares);
const at = (time: number) => story.playheadAt(time);

describe('the cashiers of the story', () => {
  test('cashier 0 is busy from 1 to 9 s, with two customers one after the other', () => {
    const [cashier] = shares.byTask(at(10));
    expect(cashier).toEqual({
      name: 'cashier 0',
      tasks: [1],
      busy: 8,
      alive: 10,
      share: 0.8,
      working: false,
    });
  });

  test('a customer in hand counts up to the playhead', () => {
    expect(shares.byTask(at(3))).toEqual([
      { name: 'cashier 0', tasks: [1], busy: 2, alive: 3, share: 2 / 3, working: true },
      { name: 'cashier 1', tasks: [2], busy: 1, alive: 3, share: 1 / 3, working: true },
    ]);
  });

  test('a cashier who is cancelled is busy, and alive, until then', () => {
    expect(shares.byTask(at(8))[1]).toEqual({
      name: 'cashier 1',
      tasks: [2],
      busy: 4,
      alive: 6,
      share: 4 / 6,
      working: false,
    });
  });

  test('two tasks called cashier 1 are one till', () => {
    // Busy 4 of 6 s, and none of the 2 s since it was opened again.
    expect(shares.byName(at(10))).toEqual([
      { name: 'cashier 0', tasks: [1], busy: 8, alive: 10, share: 0.8, working: false },
      { name: 'cashier 1', tasks: [2, 3], busy: 4, alive: 8, share: 0.5, working: false },
    ]);
    expect(shares.byName(at(7))[1]).toMatchObject({ tasks: [2], busy: 4, alive: 6 });
  });

  test('who has not lived yet has no share, and who was not created is not there', () => {
    expect(shares.byTask(at(0)).map(({ alive, share }) => [alive, share])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(shares.byTask(story.playheadOf(0))).toEqual([]);
  });

  test('those with an item in hand are told by their number', () => {
    // Cashier 0 from 1 to 9 s, cashier 1 from 2 s until it is cancelled at 6 s.
    const times = [0, 1, 2, 5.9, 6, 8.9, 9, 10];
    expect(times.map((time) => shares.working(at(time)))).toEqual([0, 1, 2, 2, 1, 1, 0, 0]);
  });

  test('the door is no worker', () => {
    expect(shares.byTask(at(10)).map(({ name }) => name)).toEqual([
      'cashier 0',
      'cashier 1',
      'cashier 1',
    ]);
  });
});

test('a worker with two items in hand is busy until both are done', () => {
  const recording = new Recording().task(0, 'cashier 0').tick(0).add('queueMade', { queue: 0 });
  recording.add('put', { queue: 0, item: 1 }).add('put', { queue: 0, item: 2 });
  recording.step(0, 1).add('got', { queue: 0, item: 1 }).add('got', { queue: 0, item: 2 });
  recording.tick(3).step(0, 3).add('taskDone', { queue: 0, unfinished: 1 });
  recording.tick(5).step(0, 5).add('taskDone', { queue: 0, unfinished: 0 });
  const both = new BusyShares(0, isCashier);
  const timeline = new Timeline(recording.trace, [both]);
  expect(both.byTask(timeline.playheadAt(4))[0]).toMatchObject({ busy: 3, working: true });
  expect(both.byTask(timeline.playheadAt(8))[0]).toMatchObject({
    busy: 4,
    alive: 8,
    working: false,
  });
});

test('items of another queue, and items that are dropped, make nobody busy', () => {
  const recording = new Recording().task(0, 'cashier 0').tick(0);
  recording.add('queueMade', { queue: 0 }).add('queueMade', { queue: 1 });
  recording.add('put', { queue: 0, item: 1 }).add('put', { queue: 1, item: 2 });
  recording.step(0, 1).add('got', { queue: 1, item: 2 });
  recording.add('got', { queue: 0, item: 1, removal: 'dropped' });
  const idle = new BusyShares(0, isCashier);
  const timeline = new Timeline(recording.trace, [idle]);
  expect(idle.byTask(timeline.playheadAt(4))[0]).toMatchObject({ busy: 0, working: false });
});
