import { describe, expect, it } from 'vitest';
import { answerOf, rehearse } from '../../src/lessons';
import { lesson } from '../../src/lessons/emptyShop/lesson';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import type { WatchedRun } from '../../src/store';
import type { TraceEvent } from '../../src/trace';
import { eventsOf, livedStep } from './livedStep';

const { whoGoesHome, nobodyLeft, oneTillAgain, sentHome, closingTime } = lesson.steps;

type At = TraceEvent & { readonly at: number };

const ofKind = <Kind extends TraceEvent['kind']>(events: readonly At[], kind: Kind) =>
  events.filter(
    (event): event is Extract<TraceEvent, { kind: Kind }> & { readonly at: number } =>
      event.kind === kind,
  );

/** The tasks in the order in which they first run, by name, up to so many events. */
const firstSteps = (watched: WatchedRun, position: number): string[] =>
  ofKind(eventsOf(watched).slice(0, position), 'callback')
    .filter(({ callback }) => callback === 'first')
    .map(({ owner }) => watched.tasks.of(owner));

describe('the shop that empties of cashiers', () => {
  it('loses the cashier who comes third to two customers, while the door has not run again', () => {
    const reading = rehearse(whoGoesHome);
    const { watched, asked, decided } = reading;
    const before = eventsOf(watched).slice(0, decided.position);
    expect(firstSteps(watched, asked.position)).toEqual(['main', 'door']);
    const order = firstSteps(watched, decided.position);
    expect(order).toEqual(['main', 'door', 'cashier 0', 'cashier 1', 'cashier 2']);
    expect(ofKind(before, 'put')).toHaveLength(2);
    expect(ofKind(before, 'got')).toHaveLength(2);
    // Woken by the first get, and not run since.
    expect(ofKind(before, 'woken').map(({ task }) => watched.tasks.of(task))).toEqual(['door']);
    expect(ofKind(before, 'callback').at(-1)?.owner).toBe(ofKind(before, 'taskEnded')[0]?.task);
    expect(answerOf(whoGoesHome.question, reading)).toBe(order[2 + 2]);
    expect(whoGoesHome.facts(reading)).toEqual({
      who: 'cashier 2',
      others: 'cashier 0 and cashier 1',
      customer: 2,
      door: 'woken',
    });
  });

  it('is stuck when the line is full again after all three have gone', () => {
    const reading = rehearse(nobodyLeft);
    const { watched, asked, decided } = reading;
    const events = eventsOf(watched);
    expect(decided.position).toBe(events.length);
    const gone = ofKind(events.slice(0, asked.position), 'taskEnded');
    expect(gone.map(({ task }) => watched.tasks.of(task))).toEqual(
      [0, 1, 2].map((till) => `cashier ${till}`),
    );
    expect(ofKind(events, 'taskCreated')).toHaveLength(1 + 1 + 3);
    expect(ofKind(events, 'got')).toHaveLength(0);
    // The fourth group comes at 3 × 0.3 s and finds the two of the third one.
    expect(nobodyLeft.facts(reading)).toEqual({
      seconds: 0.9,
      inLine: ofKind(events, 'put').length,
    });
    expect(ofKind(events, 'put')).toHaveLength(2);
    expect(ofKind(events, 'suspended').at(-1)).toMatchObject({ wait: 'put' });
    expect(watched.tasks.of(ofKind(events, 'suspended').at(-1)?.task ?? NaN)).toBe('door');
    expect(answerOf(nobodyLeft.question, reading)).toBe('stuck');
  });

  it('goes on with a till opened later, and with none of those that were there from the start', () => {
    const isDone = (inputs: readonly ScenarioInput[], change = {}, until = 40): boolean => {
      const watched = livedStep(oneTillAgain.scene, until, { inputs, ...change });
      return oneTillAgain.isDone(watched, watched.timeline.playheadAt(until));
    };
    const opened = [{ at: 2, name: 'openTill', value: 0 }];
    const served = ofKind(
      eventsOf(livedStep(oneTillAgain.scene, 40, { inputs: opened })),
      'taskDone',
    );
    expect(served.length).toBeGreaterThanOrEqual(5);
    expect(isDone(opened, {}, (served[4]?.at ?? NaN) + 0.01)).toBe(true);
    expect(isDone(opened, {}, (served[4]?.at ?? NaN) - 0.01)).toBe(false);
    expect(isDone([{ at: 2, name: 'cashiers', value: 4 }])).toBe(true);
    expect(isDone([], { knobs: { cashiers: 12 } })).toBe(false);
    expect(isDone([], { version: 'whileTrue' })).toBe(false);
    expect(isDone(opened, {}, 41)).toBe(false);
  });

  it('serves whoever is at a till and nobody else when all cashiers are sent home', () => {
    const reading = rehearse(sentHome);
    const { watched, asked } = reading;
    const [before, after] = [
      eventsOf(watched).slice(0, asked.position),
      eventsOf(watched).slice(asked.position),
    ];
    const atTills = ofKind(before, 'got').length - ofKind(before, 'taskDone').length;
    expect(atTills).toBe(3);
    expect(ofKind(before, 'put').length - ofKind(before, 'got').length).toBe(2);
    expect(ofKind(after, 'got')).toHaveLength(0);
    expect(answerOf(sentHome.question, reading)).toBe(atTills);
    expect(sentHome.facts(reading)).toEqual({
      served: ofKind(after, 'taskDone').length,
      seconds: Math.round((ofKind(after, 'taskDone').at(-1)?.at ?? NaN) * 10) / 10,
      inLine: ofKind(before, 'put').length - ofKind(before, 'got').length,
    });
    expect(watched.run.end).toBe('stuck');
  });

  it('closes in order: door, line, tills, and then the cashiers, who all wait', () => {
    const reading = rehearse(closingTime);
    const { watched, decided } = reading;
    const whole = eventsOf(livedStep(closingTime.scene, 1000));
    const door = ofKind(whole, 'taskEnded')[0];
    expect(watched.tasks.of(door?.task ?? NaN)).toBe('door');
    const cancelled = ofKind(whole, 'cancelRequested');
    const times = [
      door?.at,
      ofKind(whole, 'got').at(-1)?.at,
      ofKind(whole, 'taskDone').at(-1)?.at,
      cancelled[0]?.at,
    ];
    expect(times).toEqual(times.toSorted((a = 0, b = 0) => a - b));
    expect(new Set(times).size).toBe(4);
    expect(answerOf(closingTime.question, reading)).toEqual([
      'doorCloses',
      'lastTaken',
      'lastServed',
      'cancelled',
    ]);
    expect(ofKind(whole, 'taskDone').at(-1)?.unfinished).toBe(0);
    expect(closingTime.facts(reading)).toEqual({
      closes: Math.round((door?.at ?? NaN) * 10) / 10,
      goHome: Math.round((cancelled[0]?.at ?? NaN) * 10) / 10,
      by: 'main',
      waiting: cancelled.length,
    });
    expect(decided.time).toBe(cancelled[0]?.at);
  });
});
