import type { ScenarioName } from '../scenarios';
import type { ScenarioInput } from '../scenarios/scenario';
import type { Difference, Opening } from '../store';
import type { Playhead } from '../timeline';
import type { Panels } from './panels';

/** A run as it stands at one moment: all that it follows from. */
export interface Moment {
  readonly opening: Omit<Opening, 'guest'>;
  /** All that is done in the run, after the playhead too. */
  readonly inputs: readonly ScenarioInput[];
  /** The run beside it, null if there is none. The gate has its other way beside it always, which is not told. */
  readonly beside: Difference | null;
  /** Null before anything has run. */
  readonly playhead: Playhead | null;
}

/** What a link says of a place on the page. */
export interface Linked {
  /** Null where no run of the page's viewer is shown. */
  readonly moment: Moment | null;
  readonly panels: Panels;
}

/** Whose runs a place of the page shows: one scenario's, any one's, or none of the page's viewer's. */
export type Home = ScenarioName | 'any' | 'none';
