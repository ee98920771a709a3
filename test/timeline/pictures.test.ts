import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pictures, Timeline } from '../../src/timeline';
import { Recording } from './recording';

/** Something changes at each of these times; event 2 n + 1 is the change at the n-th of them. */
function changesAt(times: readonly number[]): Recording {
  const recording = new Recording();
  for (const time of times) {
    recording.add('idled', { time }).add('knob', { name: 'capacity', value: time });
  }
  return recording;
}

function pictures(gap: number, times: readonly number[]): { timeline: Timeline; shown: Pictures } {
  const shown = new Pictures(gap);
  return { timeline: new Timeline(changesAt(times).trace, [shown]), shown };
}

test('each change makes a picture that stands until the next one', () => {
  const { timeline, shown } = pictures(0.5, [1, 2, 4]);
  expect(shown.between(1.5, timeline.playheadAt(5))).toEqual([
    { position: 2, since: 1.5 },
    { position: 4, since: 2 },
    { position: 6, since: 4 },
  ]);
});

test('before the first change the picture is that before the first event', () => {
  const { timeline, shown } = pictures(0.5, [1]);
  expect(shown.between(-1, timeline.playheadAt(0.5))).toEqual([{ position: 0, since: -1 }]);
  expect(shown.between(0, timeline.playheadAt(1))).toEqual([
    { position: 0, since: 0 },
    { position: 2, since: 1 },
  ]);
});

test('changes closer than the gap are one burst, of which the last picture counts', () => {
  const { timeline, shown } = pictures(0.5, [1, 1.25, 1.375, 3]);
  expect(shown.between(0, timeline.playheadAt(2))).toEqual([
    { position: 0, since: 0 },
    { position: 6, since: 1 },
  ]);
});

test('a burst lasts no longer than the gap, however long changes go on', () => {
  const { timeline, shown } = pictures(0.5, [1, 1.25, 1.5, 1.75, 2]);
  expect(shown.between(1, timeline.playheadAt(2))).toEqual([
    { position: 4, since: 1 },
    { position: 8, since: 1.5 },
    { position: 10, since: 2 },
  ]);
});

test('a burst that goes on at the playhead is shown as far as it has come', () => {
  const { timeline, shown } = pictures(0.5, [1, 1.25, 1.375]);
  expect(shown.between(0.5, timeline.playheadAt(1.3))).toEqual([
    { position: 0, since: 0.5 },
    { position: 4, since: 1 },
  ]);
});

test('at a gap of 0 all changes of one time are one picture', () => {
  const recording = changesAt([1]).add('knob', { name: 'capacity', value: 9 });
  const shown = new Pictures(0);
  const timeline = new Timeline(recording.trace, [shown]);
  expect(shown.between(1, timeline.playheadAt(1))).toEqual([{ position: 3, since: 1 }]);
});

test('events after which nothing looks different make no picture', () => {
  const recording = new Recording().tick(1).add('idled', { time: 2 });
  recording.add('raised', { queue: 0, error: 'QueueFull' });
  const shown = new Pictures(0);
  const timeline = new Timeline(recording.trace, [shown]);
  expect(shown.between(0, timeline.playheadAt(3))).toEqual([{ position: 0, since: 0 }]);
});

test('who draws little says which kinds of events matter', () => {
  const recording = changesAt([1]).add('idled', { time: 2 }).add('queueMade', { queue: 0 });
  const shown = new Pictures(0, (kind) => kind === 'queueMade');
  const timeline = new Timeline(recording.trace, [shown]);
  expect(shown.between(0, timeline.playheadAt(3))).toEqual([
    { position: 0, since: 0 },
    { position: 4, since: 2 },
  ]);
});

test('what is shown up to a playhead does not depend on what happens later', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(gaps, fc.nat(60), fc.nat(240), (steps, count, back) => {
      let time = 0;
      const times = steps.map((step) => (time += step / 8));
      const known = times.slice(0, count + 1);
      const now = known[known.length - 1] ?? 0;
      const early = pictures(0.25, known);
      // Later changes of the very same time do belong to it.
      const later = times.slice(known.length).filter((other) => other > now);
      const late = pictures(0.25, [...known, ...later]);
      const from = now - back / 8;
      expect(late.shown.between(from, late.timeline.playheadAt(now))).toEqual(
        early.shown.between(from, early.timeline.playheadAt(now)),
      );
    }),
  );
});
