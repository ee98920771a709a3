import balance from './balance.py?raw';
import type { Version } from './versions';

/** The program as a Python file. */
export const listings = { balance } as const satisfies Readonly<Record<Version, string>>;
