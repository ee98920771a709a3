import { lineOf } from '../lineOf';
import orders from './orders.py?raw';

/** One version: its settings are switches. */
export const listings = { orders } as const;

/** The lines on which tasks wait. */
export const lines = {
  put: lineOf(orders, 'await orders.put(order)'),
  rate: lineOf(orders, 'await asyncio.sleep(1 / RATE)'),
  get: lineOf(orders, 'await orders.get()'),
  work: lineOf(orders, 'await asyncio.sleep(order.seconds)'),
  join: lineOf(orders, 'await asyncio.wait_for(orders.join(), GRACE)'),
  left: lineOf(orders, 'await asyncio.gather('),
  closing: lineOf(orders, 'await closing.wait()'),
} as const;
