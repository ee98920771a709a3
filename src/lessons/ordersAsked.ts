import { queued } from './queued';
import type { Reading } from './reading';

/** The orders that are in the queue where it is asked, as they came. */
export const ordersAsked = ({ watched, asked }: Pick<Reading, 'watched' | 'asked'>): number[] =>
  queued(watched, asked).toSorted((a, b) => a - b);
