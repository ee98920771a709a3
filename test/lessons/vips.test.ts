import { describe, expect, test } from 'vitest';
import { openingOf } from '../../src/lessons';
import { ordersSent } from '../../src/lessons/ordersSent';
import { lesson } from '../../src/lessons/vips/lesson';
import { words } from '../../src/lessons/vips/words';
import { WatchedRun } from '../../src/store';
import { rawOf } from './rawOf';
import { saidOf } from './saidOf';

const { steps } = lesson;

describe('vips', () => {
  test('with free workers the three are taken as they come, each two callbacks after it was made', () => {
    const { reading, answer, facts } = saidOf(steps.idleWorkers);
    const raw = rawOf(reading);
    const got = raw.flatMap((event) => (event.kind === 'got' ? [event] : []));
    const made = raw.flatMap((event) => (event.kind === 'itemMade' ? [event] : []));
    expect(got.map(({ item }) => item)).toEqual([1, 2, 3]);
    // The handler makes an order; the worker, who was woken by it, runs next: a callback costs a millionth.
    const waits = got.map(({ at }, row) => Math.round(1e6 * (at - (made[row]?.at ?? 0))));
    expect(waits).toEqual([1, 1, 1]);
    expect(answer).toBe('atOnce');
    expect(facts).toEqual({ order: '1, 2, 3', longest: 1 });
  });

  test('the only VIP is next, and all who stay came before it', () => {
    const { reading, answer, facts } = saidOf(steps.whoIsNext);
    const vips = [...reading.watched.trace.slice()].flatMap((event) =>
      event.kind === 'itemMade' &&
      reading.watched.trace.partsOf(event.offset, event.length)[0] === 1
        ? [event.item]
        : [],
    );
    expect(vips).toEqual([5]);
    expect(answer).toBe('#5');
    expect(facts).toEqual({ next: '#5', passed: [2, 3, 4].length });
  });

  test('the VIP at place 7 passes its parents at (7 − 1) // 2 = 3, (3 − 1) // 2 = 1 and 0', () => {
    const { answer, facts } = saidOf(steps.howFarUp);
    expect(answer).toBe(3);
    expect(facts).toEqual({ swaps: 3, place: 7, ends: 0 });
    expect(words.steps.howFarUp.unit?.(1)).toBe('1 order');
    expect(words.steps.howFarUp.unit?.(3)).toBe('3 orders');
  });

  test('as many swaps as the words say are enough: the way up from place n − 1 is the logarithm of n', () => {
    // A thousandth order is at place 999, a millionth at 999,999; the last level is 1 + log2 levels from the root.
    const wayUp = (place: number): number => (place === 0 ? 0 : 1 + wayUp((place - 1) >> 1));
    const longest = (count: number): number => Math.floor(Math.log2(count));
    expect(wayUp(999)).toBe(longest(1000));
    expect(longest(1000)).toBeLessThanOrEqual(10);
    expect(wayUp(999_999)).toBeLessThanOrEqual(20);
  });

  test('the second is the other VIP, which stood behind a regular order in the list', () => {
    const { reading, answer, facts } = saidOf(steps.notSorted);
    const got = rawOf(reading).flatMap((event) => (event.kind === 'got' ? [event.item] : []));
    expect(got).toEqual([2, 4]);
    expect(answer).toBe('#4');
    // VIPs come as 2 and 4; each push stays where it was appended, since no child is smaller than its parent.
    expect(facts).toEqual({ list: '2, 3, 4, 5', first: '#2', second: '#4', place: 2 });
  });

  test('a pop moves one branch: worked out by hand after heapq', () => {
    const { reading, answer, facts } = saidOf(steps.afterTheHead);
    const listAt = (position: number): unknown =>
      reading.watched.timeline.at(position).queues[0]?.items;
    // 9 rose from place 7 over 5, 3 and 2. Then 5 fills the hole: 4 moves up, the right one on a tie, then 8.
    expect(listAt(reading.asked.position)).toEqual([9, 2, 4, 3, 6, 7, 8, 5]);
    expect(listAt(reading.decided.position)).toEqual([4, 2, 8, 3, 6, 7, 5]);
    expect(answer).toBe('oneBranch');
    expect(facts).toEqual({ last: 5, place: 6, moved: 3, all: 7 });
  });

  test('to try: seven below are needed, six are not enough, and a regular order rises over nobody', () => {
    const isDone = (queued: number, last: string): boolean => {
      const inputs = [
        ...ordersSent('R', 1),
        ...ordersSent('R'.repeat(queued), 1.2),
        ...ordersSent(last, 2),
      ];
      const watched = new WatchedRun(openingOf(steps.threeUp.scene), inputs);
      watched.advance(3);
      return steps.threeUp.isDone(watched, watched.timeline.playheadAt(3));
    };
    expect(isDone(7, 'V')).toBe(true);
    expect(isDone(6, 'V')).toBe(false);
    expect(isDone(7, 'R')).toBe(false);
  });
});
