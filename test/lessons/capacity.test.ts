import { describe, expect, it } from 'vitest';
import { answerOf, openingOf, rehearse } from '../../src/lessons';
import { lesson } from '../../src/lessons/capacity/lesson';
import { initialKnobs } from '../../src/scenarios';
import { products } from '../../src/scenarios/supermarket';
import type { WatchedRun } from '../../src/store';
import { eventsOf, livedStep } from './livedStep';
import { scenarios } from '../scenarios/everyScenario';

const { lineIsFull, aPlaceIsFree, longerLine, noLimit, makeTheDoorWait } = lesson.steps;

const knobs: Readonly<Record<string, number>> = initialKnobs(scenarios.supermarket);

/** The items in line, counted from puts and gets alone, after so many events. */
function lineAfter(watched: WatchedRun, position: number): number[] {
  const items: number[] = [];
  for (const event of [...watched.trace.slice(0, position)]) {
    if (event.kind === 'put') items.push(event.item);
    if (event.kind === 'got') items.shift();
  }
  return items;
}

/** How many were served, how long they stood in line on average, how busy three cashiers were: by a virtual second. */
function outcome(
  watched: WatchedRun,
  until: number,
): { served: number; mean: number; busy: number } {
  const [put, hands] = [new Map<number, number>(), new Map<number, number>()];
  let [served, sum, taken, busy, task] = [0, 0, 0, 0, -1];
  for (const event of eventsOf(watched)) {
    if (event.at > until) break;
    if (event.kind === 'callback') task = event.callback === 'sleep' ? task : event.owner;
    if (event.kind === 'put') put.set(event.item, event.at);
    if (event.kind === 'got') {
      sum += event.at - (put.get(event.item) ?? NaN);
      taken++;
      hands.set(task, event.at);
    }
    if (event.kind === 'taskDone') {
      served++;
      busy += event.at - (hands.get(task) ?? NaN);
      hands.delete(task);
    }
  }
  for (const since of hands.values()) busy += until - since;
  return { served, mean: sum / taken, busy: busy / (3 * until) };
}

describe('capacity', () => {
  it('lets nobody into a full line, and turns nobody away', () => {
    const reading = rehearse(lineIsFull);
    const { watched, asked, decided } = reading;
    expect(lineAfter(watched, asked.position)).toHaveLength(2);
    expect(lineAfter(watched, decided.position)).toHaveLength(2);
    const made = eventsOf(watched)
      .slice(0, decided.position)
      .filter(({ kind }) => kind === 'itemMade');
    const came = eventsOf(watched)
      .slice(0, asked.position)
      .filter(({ kind }) => kind === 'itemMade');
    // Whom the door brings is the first of the next group, and they are numbered as they come.
    expect(made.length).toBeGreaterThan(came.length);
    expect(lineIsFull.facts(reading)).toEqual({ places: 2, customer: came.length });
    const last = eventsOf(watched)[decided.position - 1];
    expect(last).toMatchObject({ kind: 'suspended', wait: 'put' });
    expect(
      eventsOf(watched)
        .slice(0, decided.position)
        .map(({ kind }) => kind),
    ).not.toContain('raised');
    expect(answerOf(lineIsFull.question, reading)).toBe('waits');
  });

  it('lets the door put only after the cashier who woke it has begun to scan', () => {
    const reading = rehearse(aPlaceIsFree);
    const { watched, asked, decided } = reading;
    const between = eventsOf(watched).slice(asked.position, decided.position);
    const seen = between.flatMap((event) => {
      if (event.kind === 'got' || event.kind === 'put') return [event.kind];
      if (event.kind === 'woken' && event.lineOf === 'putters') return ['woken'];
      return event.kind === 'suspended' ? [event.wait] : [];
    });
    // Another cashier may scan on before; from the get on nothing comes in between.
    expect(seen.slice(seen.indexOf('got'))).toEqual(['got', 'woken', 'sleep', 'put']);
    expect(answerOf(aPlaceIsFree.question, reading)).toEqual(['taken', 'woken', 'scans', 'put']);
    const got = between.findIndex(({ kind }) => kind === 'got');
    const runs = between.slice(0, got).findLast(({ kind }) => kind === 'callback');
    const put = between.findLast((event) => event.kind === 'put');
    expect(aPlaceIsFree.facts(reading)).toEqual({
      cashier: watched.tasks.of((runs as { owner: number }).owner),
      customer: put?.item,
    });
    expect(lineAfter(watched, asked.position)).toHaveLength(2);
  });

  it('serves no more with a longer line, only later', () => {
    const reading = rehearse(longerLine);
    const { watched, beside } = reading;
    const short = outcome(watched, 60);
    const long = outcome(beside as WatchedRun, 60);
    expect(longerLine.facts(reading)).toEqual({
      served: short.served,
      servedBeside: long.served,
      inLine: Math.round(short.mean * 10) / 10,
      inLineBeside: Math.round(long.mean * 10) / 10,
      busy: Math.round(short.busy * 100),
      busyBeside: Math.round(long.busy * 100),
    });
    expect(Math.abs(long.served - short.served)).toBeLessThanOrEqual(2);
    expect(long.mean).toBeGreaterThan(5 * short.mean);
    expect(answerOf(longerLine.question, reading)).toBe('same');
  });

  it('does so with every seed, give or take two', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const [short, long] = [2, 20].map((capacity) =>
        outcome(livedStep(longerLine.scene, 60, { seed, knobs: { capacity } }), 60),
      );
      expect(Math.abs((long?.served ?? NaN) - (short?.served ?? NaN))).toBeLessThanOrEqual(2);
    }
  });

  it('has a line without limit as long as the average rates of the question let one expect', () => {
    const { group = 0, interval = 0, basket = 0, cashiers = 0 } = knobs;
    const perCustomer =
      ((basket - 1) / 2) *
      (products.reduce((sum, { seconds }) => sum + seconds, 0) / products.length);
    expect(perCustomer).toBeCloseTo(3.3, 1);
    expect([group, interval, cashiers, openingOf(noLimit.scene).knobs['capacity']]).toEqual([
      5, 0.3, 3, 0,
    ]);
    const come = (20 / interval) * ((group - 1) / 2);
    const expected = come - cashiers - (cashiers * 20) / perCustomer;
    const reading = rehearse(noLimit);
    const answer = Number(answerOf(noLimit.question, reading));
    expect(Math.abs(answer - expected)).toBeLessThan(noLimit.question.tolerance);
    expect(answer).toBe(lineAfter(reading.watched, reading.decided.position).length);
    const count = (kind: string): number =>
      eventsOf(reading.watched)
        .slice(0, reading.decided.position)
        .filter((event) => event.kind === kind).length;
    expect(noLimit.facts(reading)).toEqual({
      arrived: count('itemMade'),
      served: count('taskDone'),
      inService: count('got') - count('taskDone'),
      inLine: count('put') - count('got'),
    });
  });

  it('makes the door wait in each of the ways that the teacher is told', () => {
    for (const change of [
      { capacity: 1 },
      { group: 20 },
      { interval: 0.3 },
      { cashiers: 1, group: 5 },
      { basket: 30 },
      { deer: 10, banana: 10 },
    ]) {
      const watched = livedStep(makeTheDoorWait.scene, 60, { knobs: change });
      const puts = eventsOf(watched).filter(
        (event) => event.kind === 'suspended' && event.wait === 'put',
      );
      expect(puts.length).toBeGreaterThan(0);
      const at = watched.timeline.positionAt(puts[0]?.at ?? NaN);
      expect(makeTheDoorWait.isDone(watched, { position: at, time: puts[0]?.at ?? NaN })).toBe(
        true,
      );
      expect(makeTheDoorWait.isDone(watched, { position: 3, time: 0 })).toBe(false);
    }
  });
});
