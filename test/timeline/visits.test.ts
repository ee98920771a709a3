import { describe, expect, test } from 'vitest';
import { Timeline, Visits } from '../../src/timeline';
import { Recording } from './recording';
import { storyTold } from './supermarketStory';

const visits = new Visits(0);
const story = storyTold(visits);
const at = (time: number) => story.playheadAt(time);

describe('the visits of the story', () => {
  test('customer 12 waits outside, then in line, and is served by cashier 0', () => {
    expect(visits.visitOf(12, at(10))).toEqual({
      item: 12,
      arrived: 0,
      put: 1,
      got: 4,
      task: 1,
      ended: 9,
      end: 'served',
    });
  });

  test('what is still to come is not known', () => {
    const nothingYet = { put: null, got: null, task: null, ended: null, end: null };
    expect(visits.visitOf(12, at(0))).toEqual({ item: 12, arrived: 0, ...nothingYet });
    expect(visits.visitOf(12, at(3))).toEqual({ item: 12, arrived: 0, ...nothingYet, put: 1 });
    expect(visits.visitOf(12, at(4))).toMatchObject({ got: 4, task: 1, ended: null, end: null });
  });

  test('customer 11 is lost when cashier 1 is cancelled', () => {
    expect(visits.visitOf(11, at(5.9))).toMatchObject({ got: 2, task: 2, end: null });
    expect(visits.visitOf(11, at(6))).toMatchObject({ ended: 6, end: 'lost' });
  });

  test('nobody is there before arriving, or with another number', () => {
    expect(visits.visitOf(12, story.playheadOf(0))).toBeUndefined();
    expect(visits.visitOf(13, at(10))).toBeUndefined();
  });

  test('waits are from arrival to got, in the order of getting', () => {
    expect(visits.taken.map((visit) => visits.waitOf(visit))).toEqual([
      { wait: 1, outside: 0, inLine: 1 },
      { wait: 2, outside: 0, inLine: 2 },
      { wait: 4, outside: 1, inLine: 3 },
    ]);
  });
});

describe('items of the same number', () => {
  test('are told apart by the order in which they come', () => {
    const recording = new Recording().add('queueMade', { queue: 0 });
    recording.add('put', { queue: 0, item: 5 }).add('idled', { time: 1 });
    recording.add('put', { queue: 0, item: 5 }).add('idled', { time: 4 });
    recording.add('got', { queue: 0, item: 5 }).add('idled', { time: 6 });
    recording.add('got', { queue: 0, item: 5 });
    const twice = new Visits(0);
    const timeline = new Timeline(recording.trace, [twice]);
    expect(twice.taken.map((visit) => twice.waitOf(visit).wait)).toEqual([4, 5]);
    expect(twice.visitOf(5, timeline.playheadAt(0))).toMatchObject({ arrived: 0, got: null });
    expect(twice.visitOf(5, timeline.playheadAt(6))).toMatchObject({
      arrived: 1,
      got: 6,
      task: -1,
    });
  });
});

test('an item that is put again begins another visit when it is put', () => {
  const recording = new Recording().add('queueMade', { queue: 0 }).item(5);
  recording.add('idled', { time: 1 }).add('put', { queue: 0, item: 5 });
  recording.add('idled', { time: 2 }).add('got', { queue: 0, item: 5 });
  recording.add('idled', { time: 3 }).add('put', { queue: 0, item: 5 });
  const again = new Visits(0);
  const timeline = new Timeline(recording.trace, [again]);
  expect(again.visitOf(5, timeline.playheadAt(2))).toMatchObject({ arrived: 0, put: 1, got: 2 });
  expect(again.visitOf(5, timeline.playheadAt(3))).toMatchObject({ arrived: 3, put: 3, got: null });
  expect(again.arrivedBy(timeline.playheadAt(3))).toBe(2);
});

describe('other ends', () => {
  test('a shutdown drops who is in line, and another queue is another matter', () => {
    const recording = new Recording().add('queueMade', { queue: 0 }).add('queueMade', { queue: 1 });
    recording.add('put', { queue: 1, item: 1 }).add('put', { queue: 0, item: 2 });
    recording.add('got', { queue: 0, item: 2, removal: 'dropped' });
    recording.add('got', { queue: 1, item: 1, removal: 'taken' });
    const some = new Visits(0);
    const timeline = new Timeline(recording.trace, [some]);
    const end = timeline.playheadOf(timeline.length);
    expect(some.visitOf(2, end)).toMatchObject({ got: null, ended: 0, end: 'dropped' });
    expect(some.visitOf(1, end)).toBeUndefined();
  });

  test('a helper finishes what its worker got', () => {
    const recording = new Recording().task(0, 'worker').task(1, 'helper').tick(0);
    recording.add('queueMade', { queue: 0 }).add('put', { queue: 0, item: 8 });
    recording.step(0, 1).add('got', { queue: 0, item: 8 });
    recording.step(1, 2).add('taskDone', { queue: 0, unfinished: 0 });
    const some = new Visits(0);
    const timeline = new Timeline(recording.trace, [some]);
    expect(some.visitOf(8, timeline.playheadAt(2))).toMatchObject({
      task: 0,
      end: 'served',
      ended: 2,
    });
  });
});
