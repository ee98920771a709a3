/** How a chip looks, and what its look says in words; see the catalogue's `states`. */
export type ChipLook = 'plain' | 'running' | 'ran' | 'skipped' | 'dropped' | 'woken' | 'cancelled';

/** A callback, a timer or a waiter in the panel. */
export interface Chip {
  readonly text: string;
  readonly look: ChipLook;
  /** The name of the task that it points at, null if it is nobody's. */
  readonly task: string | null;
  /** What is said of it in full. */
  readonly title: string;
}

/** A row of chips. */
export interface ChipRow {
  readonly label: string;
  /** How many stand in the queue itself; who runs already, or was woken, is shown beside it. */
  readonly count: number;
  /** Of very many only the first. */
  readonly chips: readonly Chip[];
  /** How many chips there would be. */
  readonly total: number;
  /** In the ready queue: what divides this iteration's callbacks from the next one's. */
  readonly divider?: {
    /** It stands before the chip of this index. */
    readonly at: number;
    readonly text: string;
    readonly spoken: string;
  };
  /** So many lines are kept free for it. */
  readonly lines: number;
}

/** A queue, a semaphore or an event, with those who wait for it. */
export interface Waited {
  readonly name: string;
  /** What it counts; and the same in words, where signs are shown. */
  readonly figures: readonly { readonly text: string; readonly spoken?: string }[];
  readonly rows: readonly ChipRow[];
}
