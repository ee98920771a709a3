import { lineOf } from '../lineOf';
import whileNotEmpty from './while_not_empty.py?raw';
import whileTrue from './while_true.py?raw';

/** The versions of the program: as it works, and as many first write it. */
export const listings = { whileTrue, whileNotEmpty } as const;

export type Version = keyof typeof listings;

/** The lines on which tasks wait; the versions differ in one other line only. */
export const lines = {
  get: lineOf(whileTrue, 'await line.get()'),
  scan: lineOf(whileTrue, 'await asyncio.sleep(SECONDS[product])'),
  put: lineOf(whileTrue, 'await line.put(customer)'),
  interval: lineOf(whileTrue, 'await asyncio.sleep(INTERVAL)'),
  entrance: lineOf(whileTrue, 'await entrance'),
  join: lineOf(whileTrue, 'await line.join()'),
} as const;
