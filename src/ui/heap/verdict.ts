import type { HeapOrder } from './heapOrder';

/**
 * By what two orders are told apart: the class, the time at which they are due, the number that decides among
 * equals, or, where a setting was changed between them, the keys as the tuples they are.
 */
export interface Verdict {
  readonly by: 'class' | 'due' | 'number' | 'key';
  /** Neither is smaller. */
  readonly isEqual: boolean;
}

/** Why a comparison of these two comes out as it does. How it does, the trace tells. */
export function verdictOf(one: HeapOrder, other: HeapOrder): Verdict {
  const isAlike = one.numbered === other.numbered && (one.due === null) === (other.due === null);
  const length = Math.max(one.key.length, other.key.length);
  const at = Array.from({ length }, (_, index) => one.key[index] === other.key[index]).indexOf(
    false,
  );
  if (!isAlike) return { by: 'key', isEqual: at < 0 };
  if (at === 1) return { by: 'number', isEqual: false };
  return { by: one.due === null ? 'class' : 'due', isEqual: at < 0 };
}
