import { describe, expect, it } from 'vitest';
import { answerOf, rehearse } from '../../src/lessons';
import { lesson } from '../../src/lessons/oneInstant/lesson';
import { wokenGetters } from '../../src/lessons/oneInstant/wokenGetters';
import { eventsOf, livedStep } from './livedStep';

const { putWakes, allInFirst, whoFirst, fullLine, threeReady } = lesson.steps;

/** A door’s turn and the cashiers’ turns after it, told by name: `put`, `takes`, `waits in …`, from one time to another. */
function told(scene: Parameters<typeof livedStep>[0], from: number, to: number): string[] {
  const watched = livedStep(scene, to);
  let running = '';
  return eventsOf(watched).flatMap((event) => {
    if (event.kind === 'callback') running = watched.tasks.of(event.owner);
    if (event.at < from) return [];
    if (event.kind === 'put') return [`${running} puts`];
    if (event.kind === 'got') return [`${running} takes`];
    if (event.kind === 'woken') return [`${watched.tasks.of(event.task)} is woken`];
    if (event.kind === 'suspended') return [`${running} waits in ${event.wait}`];
    return [];
  });
}

describe('what happens in one instant', () => {
  it('lets the door go on after it has woken somebody (rule Q3), until it waits itself', () => {
    const turn = told(putWakes.scene, 3.9, 4.05);
    expect(turn.slice(0, 9)).toEqual([
      'door puts',
      'cashier 1 is woken',
      'door puts',
      'cashier 2 is woken',
      'door puts',
      'cashier 0 is woken',
      'door puts',
      'door waits in sleep',
      'cashier 1 takes',
    ]);
    const reading = rehearse(putWakes);
    expect(answerOf(putWakes.question, reading)).toBe('doorGoesOn');
    expect(putWakes.facts(reading)).toEqual({ woken: 'cashier 1', more: 3 });
  });

  it('has all four in the line while three cashiers had nothing to do (rule Q1)', () => {
    const turn = told(allInFirst.scene, 5.9, 6.05);
    const puts = turn.slice(0, turn.indexOf('door waits in sleep'));
    expect(puts.filter((what) => what === 'door puts')).toHaveLength(4);
    expect(puts.filter((what) => what.endsWith('is woken'))).toHaveLength(3);
    const reading = rehearse(allInFirst);
    expect(reading.decided.time).toBeGreaterThan(6);
    expect(answerOf(allInFirst.question, reading)).toBe(4);
    expect(allInFirst.facts(reading)).toEqual({
      inLine: 4,
      free: 3,
      places: allInFirst.scene.knobs.capacity,
    });
  });

  it('runs first whoever has waited longest', () => {
    const watched = livedStep(whoFirst.scene, 6.05);
    const waits = eventsOf(watched).flatMap((event) =>
      event.kind === 'suspended' && event.wait === 'get' && event.at < 6
        ? [{ name: watched.tasks.of(event.task), since: Math.round(event.at * 10) / 10 }]
        : [],
    );
    // The last time that each of them has begun to wait, in that order.
    const last = waits.filter(
      ({ name }, n) => !waits.slice(n + 1).some((later) => later.name === name),
    );
    expect(new Set(last.map(({ since }) => since)).size).toBe(3);
    expect(last[0]?.name).not.toBe('cashier 0');
    const reading = rehearse(whoFirst);
    expect(answerOf(whoFirst.question, reading)).toBe(last[0]?.name);
    expect(whoFirst.facts(reading)).toEqual({
      who: last[0]?.name,
      order: last.map(({ name }) => name).join(', '),
      first: last[0]?.since,
      second: last[1]?.since,
      third: last[2]?.since,
    });
    expect(
      told(whoFirst.scene, 6, 6.05)
        .filter((what) => what.endsWith('takes'))
        .slice(0, 3),
    ).toEqual(last.map(({ name }) => `${name} takes`));
  });

  it('takes two out of a full line before the door, woken by the first, has its turn (rules Q2, Q3)', () => {
    const turn = told(fullLine.scene, 3.9, 4.05);
    const doorAndLine = turn.filter((what) => /puts|takes|door/.test(what));
    expect(doorAndLine.slice(0, 7)).toEqual([
      'door puts',
      'door puts',
      'door waits in put',
      'cashier 1 takes',
      'door is woken',
      'cashier 0 takes',
      'door puts',
    ]);
    const reading = rehearse(fullLine);
    expect(answerOf(fullLine.question, reading)).toEqual([
      'doorWaits',
      'firstTaken',
      'secondTaken',
      'thirdPut',
    ]);
    const { watched, asked, decided } = reading;
    const callbacks = eventsOf(watched)
      .slice(asked.position, decided.position)
      .filter(({ kind }) => kind === 'callback');
    expect(fullLine.facts(reading)).toEqual({ steps: callbacks.length, seconds: 4, places: 2 });
    // A millionth of a second each.
    expect((callbacks.at(-1)?.at ?? NaN) - (callbacks[0]?.at ?? NaN)).toBeCloseTo(
      (callbacks.length - 1) * 1e-6,
      9,
    );
  });

  it('has three woken at once with three places, and never with two, however many cashiers there are', () => {
    const most = (knobs: Readonly<Record<string, number>>): number => {
      const watched = livedStep(threeReady.scene, 60, { knobs });
      return wokenGetters(watched, 0, watched.timeline.length);
    };
    expect(most({})).toBe(2);
    expect(most({ cashiers: 12 })).toBe(2);
    expect(most({ capacity: 3 })).toBe(3);
    expect(most({ capacity: 0, cashiers: 12 })).toBe(4);

    const watched = livedStep(threeReady.scene, 2.2, { knobs: { capacity: 3 } });
    const isDone = (time: number): boolean =>
      threeReady.isDone(watched, watched.timeline.playheadAt(time));
    expect([0, 1.9, 2.05, 2.2].map(isDone)).toEqual([false, false, true, false]);
  });
});
