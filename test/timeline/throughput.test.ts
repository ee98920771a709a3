import { expect, test } from 'vitest';
import { Throughput, Timeline, Visits } from '../../src/timeline';
import { Recording } from './recording';
import { storyTold } from './supermarketStory';

const visits = new Visits(0);
const story = storyTold(visits);
const throughput = new Throughput(visits);
const at = (time: number) => story.playheadAt(time);
const none = { arrived: 0, outside: 0, inLine: 0, inService: 0, served: 0, lost: 0, dropped: 0 };

test('nobody is anywhere before the first event', () => {
  expect(throughput.counts(story.playheadOf(0))).toEqual(none);
});

test('everybody who has arrived is in one place', () => {
  const three = { ...none, arrived: 3 };
  expect(throughput.counts(at(0))).toEqual({ ...three, outside: 1, inLine: 2 });
  expect(throughput.counts(at(1))).toEqual({ ...three, inLine: 2, inService: 1 });
  expect(throughput.counts(at(3))).toEqual({ ...three, inLine: 1, inService: 2 });
  expect(throughput.counts(at(5))).toEqual({ ...three, inService: 2, served: 1 });
  expect(throughput.counts(at(6))).toEqual({ ...three, inService: 1, served: 1, lost: 1 });
  expect(throughput.counts(at(10))).toEqual({ ...three, served: 2, lost: 1 });
});

test('served per second is over all the time that has passed', () => {
  expect([0, 2, 4, 8, 10].map((time) => throughput.perSecond(at(time)))).toEqual([
    0, 0, 0.25, 0.125, 0.2,
  ]);
});

test('the recent rate counts who was served within the window: after its beginning, up to now', () => {
  // Served at 4 s and at 9 s.
  expect(throughput.recentPerSecond(5, at(10))).toBe(1 / 5);
  expect(throughput.recentPerSecond(6, at(10))).toBe(1 / 6);
  expect(throughput.recentPerSecond(8, at(10))).toBe(2 / 8);
  expect(throughput.recentPerSecond(2, at(8))).toBe(0);
});

test('a window that reaches back before the beginning is as long as the run', () => {
  expect(throughput.recentPerSecond(60, at(5))).toBe(1 / 5);
  expect(throughput.recentPerSecond(60, at(0))).toBe(0);
});

test('who is served at time 0 counts in a window that reaches back to it, and in no other', () => {
  const recording = new Recording()
    .add('queueMade', { queue: 0 })
    .add('put', { queue: 0, item: 2 });
  recording.add('got', { queue: 0, item: 2 }).add('taskDone', { queue: 0, unfinished: 0 });
  const some = new Visits(0);
  const timeline = new Timeline(recording.trace, [some]);
  const early = new Throughput(some);
  expect(early.recentPerSecond(4, timeline.playheadAt(4))).toBe(0.25);
  expect(early.recentPerSecond(3, timeline.playheadAt(4))).toBe(0);
});

test('who is dropped by a shutdown is neither in line nor served', () => {
  const recording = new Recording()
    .add('queueMade', { queue: 0 })
    .add('put', { queue: 0, item: 2 });
  recording.add('got', { queue: 0, item: 2, removal: 'dropped' });
  const some = new Visits(0);
  const timeline = new Timeline(recording.trace, [some]);
  expect(new Throughput(some).counts(timeline.playheadOf(3))).toEqual({
    ...none,
    arrived: 1,
    dropped: 1,
  });
});

test('a task_done when nothing is in hand serves nobody', () => {
  const recording = new Recording()
    .add('queueMade', { queue: 0 })
    .add('put', { queue: 0, item: 2 });
  recording.add('taskDone', { queue: 0, unfinished: 0 });
  const some = new Visits(0);
  const timeline = new Timeline(recording.trace, [some]);
  expect(new Throughput(some).counts(timeline.playheadOf(3))).toEqual({
    ...none,
    arrived: 1,
    inLine: 1,
  });
});
