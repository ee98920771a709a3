import { describe, expect, it } from 'vitest';
import { answerOf, rehearse } from '../../src/lessons';
import { lesson } from '../../src/lessons/lineAndTills/lesson';
import { products } from '../../src/scenarios/supermarket';
import type { WatchedRun } from '../../src/store';
import { eventsOf, livedStep } from './livedStep';

const { theShop, whoTakesTheNext, inWhichOrder, whoIsServedFirst, twoCashiers } = lesson.steps;

/** Each customer's products, by their places in the list of products. */
function baskets({ trace }: WatchedRun): number[][] {
  return [...trace.slice()].flatMap((event) =>
    event.kind === 'itemMade' ? [[...trace.partsOf(event.offset, event.length)]] : [],
  );
}

const secondsOf = (basket: readonly number[] = []): number =>
  basket.reduce((sum, product) => sum + (products[product]?.seconds ?? NaN), 0);

/** When each customer was taken and when served, by the first of `cashiers` tills that was free: seconds. */
function served(watched: WatchedRun, cashiers = 3): { got: number; done: number; till: number }[] {
  const seconds = baskets(watched).map(secondsOf);
  const free = Array<number>(cashiers).fill(0);
  const puts = eventsOf(watched).filter(({ kind }) => kind === 'put');
  return puts.map(({ at }, customer) => {
    // A cashier who waits already waits in line, first come first served.
    const till = free.indexOf(Math.min(...free));
    const got = Math.max(at, free[till] ?? NaN);
    free[till] = got + (seconds[customer] ?? NaN);
    return { got, done: free[till], till };
  });
}

describe('the line and the tills', () => {
  it('has a cashier back for another when the shortest of the first three baskets is scanned', () => {
    const reading = rehearse(theShop);
    const { watched } = reading;
    const firstThree = served(watched).slice(0, 3);
    const { done, till } = firstThree.toSorted((a, b) => a.done - b.done)[0] ?? {};
    expect(theShop.facts(reading)).toEqual({
      cashier: `cashier ${till}`,
      cashiers: 3,
      seconds: Math.round((done ?? NaN) * 10) / 10,
    });
  });

  it('has the next customer taken by whose belt is empty first', () => {
    const reading = rehearse(whoTakesTheNext);
    const { watched, asked, decided } = reading;
    const atWork = served(watched).filter(({ got, done }) => got < asked.time && done > asked.time);
    expect(atWork).toHaveLength(3);
    const [first] = atWork.toSorted((a, b) => a.done - b.done);
    expect(answerOf(whoTakesTheNext.question, reading)).toBe(`cashier ${first?.till}`);
    expect(decided.time).toBeCloseTo(first?.done ?? NaN, 3);
    expect(whoTakesTheNext.question.candidates(reading)).toEqual(
      [0, 1, 2].map((n) => `cashier ${n}`),
    );
  });

  it('has three customers in line, who leave it as they came', () => {
    const reading = rehearse(inWhichOrder);
    const before = eventsOf(reading.watched).slice(0, reading.asked.position);
    const after = eventsOf(reading.watched).slice(reading.asked.position);
    const come = before.flatMap((event) => (event.kind === 'put' ? [event.item] : []));
    const gone = before.filter(({ kind }) => kind === 'got').length;
    const leaving = after.flatMap((event) => (event.kind === 'got' ? [event.item] : []));
    expect(come.slice(gone)).toEqual(leaving.slice(0, 3));
    expect(come.slice(gone)).toEqual([3, 4, 5]);
    expect(answerOf(inWhichOrder.question, reading)).toEqual(['first', 'second', 'third']);
  });

  it('does not serve first whom it takes first, as a schedule by hand has it', () => {
    const reading = rehearse(whoIsServedFirst);
    const all = served(reading.watched);
    const three = [3, 4, 5].map((customer) => ({ customer, done: all[customer]?.done ?? NaN }));
    const [first] = three.toSorted((a, b) => a.done - b.done);
    expect(first?.customer).not.toBe(3);
    expect(answerOf(whoIsServedFirst.question, reading)).toBe(`customer ${first?.customer}`);
    expect(reading.decided.time).toBeCloseTo(first?.done ?? NaN, 3);
    expect(whoIsServedFirst.facts(reading)).toEqual({
      who: `customer ${first?.customer}`,
      head: 'customer 3',
      products: baskets(reading.watched)[first?.customer ?? NaN]?.length,
    });
  });

  it('serves thirty with two cashiers only where what they need for a customer is small enough', () => {
    const isDone = (knobs: Record<string, number>, until = 30): boolean => {
      const watched = livedStep(twoCashiers.scene, until, { knobs });
      const end = watched.timeline.playheadAt(until);
      const events = eventsOf(watched);
      const isEnough = events.filter(({ kind }) => kind === 'taskDone').length >= 30;
      const cashiers = events.filter(
        (event) => event.kind === 'taskCreated' && watched.isWorker(watched.tasks.of(event.task)),
      ).length;
      const done = twoCashiers.isDone(watched, end);
      expect([knobs, done]).toEqual([knobs, until <= 30 && isEnough && cashiers <= 2]);
      return done;
    };
    expect(isDone({ basket: 3 })).toBe(true);
    expect(isDone({ deer: 0, banana: 0 })).toBe(true);
    expect(isDone({ capacity: 20 })).toBe(false);
    expect(isDone({ group: 20 })).toBe(false);
    expect(isDone({ cashiers: 12 })).toBe(false);
    expect(isDone({}, 100)).toBe(false);
  });
});
