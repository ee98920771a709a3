import { lessThan } from '../asyncio/compare';
import type { Entry } from './item';

/** An order in which items may have come. Sorted ones may have equals among them, reversed ones not. */
export type Order = 'equal' | 'sorted' | 'reverse' | 'other';

/** In which order entries stand; one alone is equal to all of itself. */
export function orderOf(entries: readonly Entry[]): Order {
  const rises = entries.slice(1).map((entry, at) => {
    const before = entries[at] as Entry;
    if (lessThan(entry.key, before.key)) return -1;
    return lessThan(before.key, entry.key) ? 1 : 0;
  });
  if (rises.every((rise) => rise === 0)) return 'equal';
  if (rises.every((rise) => rise >= 0)) return 'sorted';
  return rises.every((rise) => rise < 0) ? 'reverse' : 'other';
}
