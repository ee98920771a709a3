import { type Comparable, lessThan } from '../../asyncio';

/** How an order is compared and how long it takes. */
interface Making {
  readonly number: number;
  readonly vip: boolean;
  /** Seconds of work. */
  readonly seconds: number;
  /** Virtual seconds. */
  readonly now: number;
  /** Whether equal orders leave in the order of their numbers. */
  readonly numbered: boolean;
  /** Seconds that a VIP is ahead of a regular order, 0 for ever. */
  readonly aging: number;
}

/** The listing's `Order`: compared by its class alone, unless settings add to that. */
export class Order implements Comparable {
  readonly id: number;
  readonly seconds: number;
  /** What `<` compares, as a tuple of Python's. */
  readonly key: readonly number[];
  /** For the trace: the class, the seconds, and what made the key. */
  readonly parts: readonly [vip: number, seconds: number, numbered: number, aging: number];

  constructor({ number, vip, seconds, now, numbered, aging }: Making) {
    this.id = number;
    this.seconds = seconds;
    this.key = keyOf({ number, vip, madeAt: now, numbered, aging });
    this.parts = [Number(vip), seconds, Number(numbered), aging];
  }

  lt(other: unknown): boolean {
    return lessThan(this.key, (other as Order).key);
  }
}

/** What an order is compared by, as the listing computes it. */
export function keyOf(order: {
  readonly number: number;
  readonly vip: boolean;
  readonly madeAt: number;
  readonly numbered: boolean;
  readonly aging: number;
}): readonly number[] {
  const { number, vip, madeAt, numbered, aging } = order;
  const first = aging > 0 ? (vip ? madeAt : madeAt + aging) : vip ? 0 : 1;
  return numbered ? [first, number] : [first];
}
