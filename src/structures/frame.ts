import type { Entry } from './item';

/**
 * The least that can be looked at by itself: a comparison, or a change.
 *
 * - `compare`: was `one < other`? In a heap one that climbs is compared with its parent, and on the way
 *   down a left child with the right one; in a search tree one that comes in with a node.
 * - `append`, `fill`, `swap`, `remove`: the heap's. A pop fills the root with the last item, unless that was the only one.
 * - `follow`, `link`, `unlink`: the search tree's.
 */
export type Step =
  | {
      readonly kind: 'compare';
      readonly against: 'parent' | 'sibling' | 'node';
      readonly one: Entry;
      readonly other: Entry;
      readonly isSmaller: boolean;
    }
  | { readonly kind: 'append'; readonly entry: Entry }
  | { readonly kind: 'fill'; readonly entry: Entry; readonly removed: Entry }
  | { readonly kind: 'swap'; readonly entry: Entry; readonly other: Entry }
  | { readonly kind: 'remove'; readonly removed: Entry }
  | { readonly kind: 'follow'; readonly to: Entry }
  | {
      readonly kind: 'link';
      readonly entry: Entry;
      /** Null for the root. */
      readonly under: Entry | null;
      readonly side: 'left' | 'right';
    }
  | { readonly kind: 'unlink'; readonly removed: Entry; readonly raised: Entry | null };

/** What has been done so far, from the first item on. */
export interface Costs {
  readonly comparisons: number;
  /** An item written to a place of the heap's array; a link of the search tree that was changed. */
  readonly moves: number;
  /** Links of the search tree that were followed, from a node to its child. A heap has none. */
  readonly links: number;
}

export const nothingDone: Costs = { comparisons: 0, moves: 0, links: 0 };

/** A structure as it is after a step. */
export interface Frame<S> {
  readonly step: Step;
  readonly structure: S;
  readonly costs: Costs;
}
