import orders from './orders.py?raw';
import type { Version } from './versions';

/** The program as a Python file. */
export const listings = { orders } as const satisfies Readonly<Record<Version, string>>;
