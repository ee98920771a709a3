import { describe, expect, test } from 'vitest';
import { decisionsOf } from '../../src/store/folds/decisionsOf';
import { balanceRun } from '../ui/balance/balanceRun';

/** Customers come at 1.25, 2.5, 3.75 …, and no till is ever done with one. The second in line comes at 3.75. */
const crowd = {
  ...{ random: 0, doors: 1, arrivals: 0.8, tills: 1, service: 0.05, capacity: 0, managed: 1 },
  ...{ look: 1, openAt: 2, openAfter: 3, closeIdle: 2, closeAfter: 2, openFor: 100 },
};

describe('what a manager decides', () => {
  const watched = balanceRun(crowd, 14.5);
  const { timeline } = watched;
  const decisions = decisionsOf(watched);
  const at = (time: number) => timeline.playheadAt(time);

  test('is told with its time and both numbers: at 7, 10 and 13 s another till', () => {
    const told = decisions.between(at(0), at(14.5));
    expect(told.map(({ time }) => Math.round(time * 100) / 100)).toEqual([7, 10, 13]);
    expect(told.map(({ wanted, before }) => [before, wanted])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(decisions.between(at(8), at(12)).map(({ wanted }) => wanted)).toEqual([3]);
    expect([6.9, 7.1, 10.1].map((time) => decisions.countBy(at(time)))).toEqual([0, 1, 2]);
  });

  test('is how many are wanted at any time, and as steps for drawing', () => {
    expect([0.5, 6.9, 7.1, 10.1, 14].map((time) => decisions.wantedAt(at(time)))).toEqual([
      1, 1, 2, 3, 4,
    ]);
    expect(decisions.wantedAt(timeline.playheadOf(0))).toBe(0);
    const steps = decisions.slice(8, at(12));
    expect(steps.map(({ time, wanted }) => [Math.round(time), wanted])).toEqual([
      [8, 2],
      [10, 3],
    ]);
    expect(decisions.slice(0, timeline.playheadOf(0))).toEqual([]);
  });

  test('is nothing that a viewer did', () => {
    const inputs = [{ at: 2, name: 'tills', value: 5 }];
    const by = balanceRun({ ...crowd, managed: 0 }, 10, { inputs });
    const end = by.timeline.playheadAt(10);
    expect(decisionsOf(by).countBy(end)).toBe(0);
    expect(decisionsOf(by).wantedAt(end)).toBe(5);
  });
});

describe('the last change of a setting', () => {
  test('is where the program began, then each input, as one goes through the run', () => {
    const inputs = [
      { at: 2, name: 'service', value: 1 },
      { at: 5, name: 'tills', value: 2 },
    ];
    const { timeline, lastChange } = balanceRun({}, 10, { inputs });
    const since = (time: number): number =>
      Math.round(lastChange.before(timeline.playheadAt(time)).time * 1000) / 1000;
    expect([0, 1.9, 2.1, 4.9, 5.1, 10].map(since)).toEqual([0, 0, 2, 2, 5, 5]);
    expect(lastChange.before(timeline.playheadOf(0))).toEqual({ position: 0, time: 0 });
  });
});
