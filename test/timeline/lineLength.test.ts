import { describe, expect, test } from 'vitest';
import { LineLength, Timeline } from '../../src/timeline';
import { Recording } from './recording';
import { storyTold } from './supermarketStory';

const line = new LineLength(0);
const story = storyTold(line);
const at = (time: number) => story.playheadAt(time);

describe('the line of the story', () => {
  test('has its length at any time', () => {
    expect([0, 0.5, 1, 1.9, 2, 3.9, 4, 10].map((time) => line.at(at(time)))).toEqual([
      2, 2, 2, 2, 1, 1, 0, 0,
    ]);
  });

  test('is told event by event within an instant', () => {
    const lengths = new Set<number>();
    const from = story.positionAt(0);
    for (let position = from; position <= story.positionAt(1); position++) {
      lengths.add(line.at(story.playheadOf(position)));
    }
    // Full, one place free until the door has run, full again.
    expect([...lengths]).toEqual([2, 1]);
    expect(line.at(story.playheadOf(0))).toBe(0);
  });

  test('has the door blocked in put from 0 to 1 s', () => {
    expect([0, 0.5, 1, 2].map((time) => line.blockedAt(at(time)))).toEqual([1, 1, 0, 0]);
    expect(line.blockedAt(story.playheadOf(0))).toBe(0);
  });

  test('has its peak so far', () => {
    expect([0, 3, 10].map((time) => line.peak(at(time)))).toEqual([2, 2, 2]);
    expect(line.peak(story.playheadOf(0))).toBe(0);
  });

  test('has the time-average L: 2 for two seconds, then 1 for two, then 0', () => {
    // (2 * 2 + 1 * 1) / 3 and (2 * 2 + 1 * 2) / 10
    expect(line.average(at(1))).toBe(2);
    expect(line.average(at(3))).toBeCloseTo(5 / 3, 12);
    expect(line.average(at(10))).toBeCloseTo(0.6, 12);
  });

  test('is full for its first two seconds', () => {
    expect(line.fullShare(at(2))).toBe(1);
    expect(line.fullShare(at(5))).toBeCloseTo(0.4, 12);
    expect(line.fullShare(at(10))).toBeCloseTo(0.2, 12);
  });

  test('has its present state for an average in the instant it was made', () => {
    expect(line.average(at(0))).toBe(2);
    expect(line.fullShare(at(0))).toBe(1);
    expect(line.average(story.playheadOf(0))).toBe(0);
    expect(line.fullShare(story.playheadOf(0))).toBe(0);
  });
});

describe('the series for drawing', () => {
  test('is every change from a time on, if they are few', () => {
    expect(line.slice(1.5, at(10), 10)).toEqual([
      { time: 1.5, low: 2, high: 2, blocked: 0 },
      { time: 2, low: 1, high: 1, blocked: 0 },
      { time: 4, low: 0, high: 0, blocked: 0 },
    ]);
  });

  test('ends at the playhead', () => {
    expect(line.slice(1.5, at(3), 10)).toEqual([
      { time: 1.5, low: 2, high: 2, blocked: 0 },
      { time: 2, low: 1, high: 1, blocked: 0 },
    ]);
  });

  test('is made of stretches with their extremes, if they are many', () => {
    // 0 to 5 s: from 2 down to 1 and up to 2 at 1 s, 1 at 2 s. 5 to 10 s: nothing but 0.
    expect(line.slice(-3, at(10), 2)).toEqual([
      { time: 0, low: 0, high: 2, blocked: 1 },
      { time: 5, low: 0, high: 0, blocked: 0 },
    ]);
    expect(line.slice(0, at(4), 2)).toEqual([
      { time: 0, low: 1, high: 2, blocked: 1 },
      { time: 2, low: 0, high: 2, blocked: 0 },
    ]);
  });

  test('keeps a peak that lasts for one event among a thousand', () => {
    const recording = new Recording().add('queueMade', { queue: 0 });
    for (let item = 0; item < 1_000; item++) {
      recording.add('idled', { time: item + 1 }).add('put', { queue: 0, item });
      if (item === 617) recording.add('put', { queue: 0, item: -1 });
      recording.add('got', { queue: 0, item });
      if (item === 617) recording.add('got', { queue: 0, item: -1 });
    }
    const long = new LineLength(0);
    const timeline = new Timeline(recording.trace, [long]);
    const points = long.slice(0, timeline.playheadAt(1_000), 10);
    expect(points.map(({ time }) => time)).toEqual([
      0, 100, 200, 300, 400, 500, 600, 700, 800, 900,
    ]);
    expect(points.map(({ low }) => low)).toEqual(points.map(() => 0));
    expect(points.map(({ high }) => high)).toEqual([1, 1, 1, 1, 1, 1, 2, 1, 1, 1]);
  });

  test('is empty before the queue is made, and after the playhead', () => {
    expect(line.slice(0, story.playheadOf(0), 10)).toEqual([]);
    expect(line.slice(4, at(3), 10)).toEqual([]);
  });
});

describe('who is blocked', () => {
  test('a cancelled putter is not, however the request reached it', () => {
    const recording = new Recording().task(0, 'a').task(1, 'b').tick(0);
    recording.add('queueMade', { queue: 0, maxsize: 1 });
    recording.step(0, 0).add('suspended', { task: 0, wait: 'put', on: 0 });
    recording.step(1, 0).add('cancelRequested', { task: 1, route: 'nextStep' });
    recording.add('suspended', { task: 1, wait: 'put', on: 0 });
    const blocked = new LineLength(0);
    const timeline = new Timeline(recording.trace, [blocked]);
    const now = () => {
      timeline.extend();
      return blocked.blockedAt(timeline.playheadOf(timeline.length));
    };
    expect(now()).toBe(2);
    recording.add('cancelForwarded', { task: 1, route: 'waiter' });
    expect(now()).toBe(1);
    recording.add('cancelRequested', { task: 0, route: 'waiter' });
    expect(now()).toBe(0);
  });

  test('getters are not, nor putters of another queue', () => {
    const recording = new Recording().task(0, 'a').task(1, 'b').tick(0);
    recording.add('queueMade', { queue: 0 }).add('queueMade', { queue: 1, maxsize: 1 });
    recording.step(0, 0).add('suspended', { task: 0, wait: 'get', on: 0 });
    recording.step(1, 0).add('suspended', { task: 1, wait: 'put', on: 1 });
    recording.add('put', { queue: 1, item: 5 });
    const blocked = new LineLength(0);
    const timeline = new Timeline(recording.trace, [blocked]);
    const end = timeline.playheadOf(timeline.length);
    expect([blocked.blockedAt(end), blocked.at(end)]).toEqual([0, 0]);
  });
});

test('a queue without a limit is never full, and one made full by a smaller capacity is', () => {
  const recording = new Recording().add('queueMade', { queue: 0, maxsize: 0 });
  recording.add('put', { queue: 0, item: 1 }).add('put', { queue: 0, item: 2 });
  recording.add('idled', { time: 3 }).add('maxsizeSet', { queue: 0, maxsize: 1 });
  const full = new LineLength(0);
  const timeline = new Timeline(recording.trace, [full]);
  expect(full.fullShare(timeline.playheadAt(3))).toBe(0);
  expect(full.fullShare(timeline.playheadAt(4))).toBe(0.25);
});

test('a queue has its bound from the event on that sets it', () => {
  const recording = new Recording().tick(1).add('queueMade', { queue: 0, maxsize: 4 });
  recording.add('queueMade', { queue: 1, maxsize: 9 }).add('put', { queue: 0, item: 1 });
  recording.tick(3).add('maxsizeSet', { queue: 0, maxsize: 1 });
  recording.tick(5).add('maxsizeSet', { queue: 0, maxsize: 0 });
  const bounded = new LineLength(0);
  const timeline = new Timeline(recording.trace, [bounded]);
  const times = [0.5, 1, 2.9, 3, 4.9, 5, 9].map((time) => timeline.playheadAt(time));
  expect(times.map((playhead) => bounded.maxsizeAt(playhead))).toEqual([0, 4, 4, 1, 1, 0, 0]);
  for (let position = 0; position <= timeline.length; position++) {
    const said = bounded.maxsizeAt(timeline.playheadOf(position));
    expect(said).toBe(timeline.at(position).queues[0]?.maxsize ?? 0);
  }
});
