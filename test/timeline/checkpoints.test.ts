import { expect, test } from 'vitest';
import { apply, emptySnapshot } from '../../src/timeline';
import { Checkpoints } from '../../src/timeline/checkpoints';
import { Recording } from './recording';

/** The positions of the checkpoints that this recording gets. */
function positionsOf({ trace }: Recording): number[] {
  const checkpoints = new Checkpoints();
  const snapshot = emptySnapshot();
  checkpoints.take(snapshot);
  for (const event of trace.slice()) {
    apply(snapshot, event, trace.texts);
    checkpoints.follow(event, snapshot);
  }
  const positions = new Set<number>();
  for (let at = 0; at <= trace.length; at++) positions.add(checkpoints.before(at));
  return [...positions];
}

test('a small state is kept every 512 events', () => {
  const recording = new Recording();
  for (let time = 0; time < 1_600; time++) recording.add('idled', { time });
  expect(positionsOf(recording)).toEqual([0, 512, 1_024, 1_536]);
});

test('a large state is kept as seldom as it is large', () => {
  const recording = new Recording();
  for (let future = 0; future < 4_000; future++) recording.add('futureMade', { future });
  // 512 futures at 512, 1,024 at 1,024, 2,048 at 2,048; the next would be 4,096.
  expect(positionsOf(recording)).toEqual([0, 512, 1_024, 2_048]);
});

test('a long fifo line makes no state large, a long heap does', () => {
  const filled = (queueKind: 'fifo' | 'priority'): Recording => {
    const recording = new Recording().add('queueMade', { queue: 0, queueKind });
    for (let item = 0; item < 2_100; item++) recording.add('put', { queue: 0, item, pos: item });
    return recording;
  };
  expect(positionsOf(filled('fifo'))).toEqual([0, 512, 1_024, 1_536, 2_048]);
  expect(positionsOf(filled('priority'))).toEqual([0, 512, 1_024, 2_048]);
});

test('before the first checkpoint there is nothing to restore', () => {
  expect(() => new Checkpoints().restore(0)).toThrow(RangeError);
});
