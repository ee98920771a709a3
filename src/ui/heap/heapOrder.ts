import { keyOf } from '../../scenarios/orders';
import type { Items } from '../../timeline';

/** An order as the heap sees it. */
export interface HeapOrder {
  readonly number: number;
  readonly vip: boolean;
  /** What `<` compares, as a tuple of Python's. */
  readonly key: readonly number[];
  /** Whether its number is part of its key. */
  readonly numbered: boolean;
  /** When it is due, in virtual seconds; null where the class itself is compared. */
  readonly due: number | null;
}

/** The order of this number. Throws an Error if none was made. */
export function heapOrder(items: Items, number: number): HeapOrder {
  const item = items.get(number);
  if (item === undefined) throw new Error(`Order ${number} was never made`);
  const [isVip = 0, , isNumbered = 0, aging = 0] = item.parts;
  const [vip, numbered] = [isVip > 0, isNumbered > 0];
  const key = keyOf({ number, vip, madeAt: item.madeAt, numbered, aging });
  return { number, vip, key, numbered, due: aging > 0 ? (key[0] as number) : null };
}
