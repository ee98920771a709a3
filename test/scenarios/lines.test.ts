import { expect, test } from 'vitest';
import { type ScenarioName, scenarioNames } from '../../src/scenarios';
import { lineOf } from '../../src/scenarios/lineOf';
import { listings as balance } from '../../src/scenarios/balance/listings';
import { listings as gate } from '../../src/scenarios/gate/listings';
import { listings as orders } from '../../src/scenarios/orders/listings';
import { listings as supermarket } from '../../src/scenarios/supermarket/listings';
import { scenarios } from './everyScenario';

/** By scenario and name: the listing that has the line, and what stands in that line alone. */
const texts: Readonly<
  Record<ScenarioName, Readonly<Record<string, readonly [listing: string, text: string]>>>
> = {
  supermarket: {
    get: [supermarket.whileTrue, 'await line.get()'],
    scan: [supermarket.whileTrue, 'await asyncio.sleep(SECONDS[product])'],
    put: [supermarket.whileTrue, 'await line.put(customer)'],
    interval: [supermarket.whileTrue, 'await asyncio.sleep(INTERVAL)'],
    entrance: [supermarket.whileTrue, 'await entrance'],
    join: [supermarket.whileTrue, 'await line.join()'],
  },
  orders: {
    put: [orders.orders, 'await orders.put(order)'],
    rate: [orders.orders, 'await asyncio.sleep(1 / RATE)'],
    get: [orders.orders, 'await orders.get()'],
    work: [orders.orders, 'await asyncio.sleep(order.seconds)'],
    join: [orders.orders, 'await asyncio.wait_for(orders.join(), GRACE)'],
    left: [orders.orders, 'await asyncio.gather('],
    closing: [orders.orders, 'await closing.wait()'],
  },
  balance: {
    gap: [balance.balance, 'await asyncio.sleep(drawn(ARRIVALS, random))'],
    put: [balance.balance, 'await line.put(customer)'],
    get: [balance.balance, 'await line.get()'],
    serve: [balance.balance, 'await asyncio.sleep(customer.work / SERVICE)'],
    look: [balance.balance, 'await asyncio.sleep(LOOK)'],
    closed: [balance.balance, 'await closed.wait()'],
    inDoors: [balance.balance, 'await asyncio.gather('],
    join: [balance.balance, 'await line.join()'],
  },
  gate: {
    permit: [gate.semaphore, 'async with semaphore:'],
    job: [gate.semaphore, 'await asyncio.sleep(seconds)'],
    gather: [gate.semaphore, 'await asyncio.gather(*tasks)'],
    get: [gate.queue, 'await queue.get()'],
    work: [gate.queue, 'await asyncio.sleep(seconds)'],
    put: [gate.queue, 'await queue.put((number, seconds))'],
    produced: [gate.queue, 'await asyncio.create_task(producer(jobs, queue)'],
    join: [gate.queue, 'await queue.join()'],
  },
};

test.each(scenarioNames)(
  'the lines on which tasks of the %s wait are where its listing has them',
  (name) => {
    const found = Object.entries(texts[name]).map(([key, [listing, text]]) => [
      key,
      lineOf(listing, text),
    ]);
    expect(scenarios[name].lines).toEqual(Object.fromEntries(found));
  },
);

test('of the supermarket both versions have them in the same places', () => {
  for (const [key, [, text]] of Object.entries(texts.supermarket)) {
    expect([key, lineOf(supermarket.whileNotEmpty, text)]).toEqual([
      key,
      scenarios.supermarket.lines[key],
    ]);
  }
});

test('every scenario has a listing for each of its versions', () => {
  const listings = { supermarket, orders, balance, gate };
  for (const name of scenarioNames) {
    expect(Object.keys(listings[name])).toEqual([...scenarios[name].versions]);
  }
});
