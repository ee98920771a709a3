import type { Scene, Till } from '../../../src/ui/stage/scene';

/** What a scene is made of, for tests that need no run. Customers are numbered in the order in which they come. */
export interface Making {
  readonly capacity?: number;
  readonly inLine?: number;
  readonly outside?: number;
  /** The till's states by number, starting with till 0. */
  readonly tills?: readonly Till['state'][];
  /** How many cashiers are wanted; all of the tills unless told otherwise. */
  readonly cashiers?: number;
  readonly phase?: Scene['phase'];
  readonly stuck?: boolean;
  readonly door?: Scene['door'];
  readonly served?: number;
  readonly lost?: number;
}

/** A scene: `served` customers gone, then one at each till that serves, then the line, then those outside. */
export function sceneMade({
  capacity = 2,
  inLine = 0,
  outside = 0,
  tills = [],
  cashiers = tills.length,
  phase = 'open',
  stuck = false,
  door,
  served = 0,
  lost = 0,
}: Making): Scene {
  let next = served + lost;
  const made = tills.map((state, till): Till => {
    const serves = state === 'scanning' || state === 'scanned';
    return {
      till,
      state,
      dismissed: till >= cashiers,
      customer: serves ? next++ : null,
      done: 0,
      product: serves ? 0 : null,
      since: 0,
      until: serves ? 2 : 0,
    };
  });
  const items = Array.from({ length: inLine }, () => next++);
  const first = next;
  return {
    phase,
    stuck,
    door:
      door ??
      (outside > 0
        ? { state: 'blocked', customer: first, since: 0 }
        : { state: 'sleeping', since: 0, until: 1 }),
    outside: { first, count: outside },
    line: { maxsize: capacity, items, unfinished: inLine + first - inLine - served - lost },
    tills: made,
    cashiers,
    arrived: first + outside,
    served,
    lost,
  };
}
