import { lineOf } from '../lineOf';
import balance from './balance.py?raw';

/** One version: its settings are switches. */
export const listings = { balance } as const;

/** The lines on which tasks wait. */
export const lines = {
  gap: lineOf(balance, 'await asyncio.sleep(drawn(ARRIVALS, random))'),
  put: lineOf(balance, 'await line.put(customer)'),
  get: lineOf(balance, 'await line.get()'),
  serve: lineOf(balance, 'await asyncio.sleep(customer.work / SERVICE)'),
  look: lineOf(balance, 'await asyncio.sleep(LOOK)'),
  closed: lineOf(balance, 'await closed.wait()'),
  inDoors: lineOf(balance, 'await asyncio.gather('),
  join: lineOf(balance, 'await line.join()'),
} as const;
