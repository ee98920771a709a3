import type { Viewer } from '../../store';

/** A run beside the one that is watched, and what the two are called. */
export interface Beside {
  readonly store: Viewer;
  readonly titles: readonly [own: string, other: string];
}
