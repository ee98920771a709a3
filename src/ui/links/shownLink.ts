import {
  type Home,
  type InputFields,
  inputFields,
  momentOf,
  tooMuch,
  writeLink,
} from '../../links';
import { addressOf } from '../../links/address';
import { firstPanels } from '../../links/panels';
import { comparison, type LinkProblem, viewer } from '../../store';
import { usePanels } from '../panels/openPanels';
import { isLent } from '../scenes/lentViewer';
import { sceneOf } from '../scenes/sceneName';
import { homeOf } from './homeOf';

/** The link to what the page shows. */
export interface ShownLink {
  /** What stands behind the `#`. */
  readonly hash: string;
  /** The time of its moment, in virtual seconds; null if it opens a place from its beginning. */
  readonly time: number | null;
  readonly home: Home;
  /** Why it can't say the moment. */
  readonly problem: LinkProblem | null;
}

/**
 * Writes it for a place of the page. `fields` is what inputFields makes of what was done in the run; null as long as
 * nobody knows, and then no moment can be told.
 */
export function writeShown(inAddress: string, fields: InputFields | null): ShownLink {
  const home = homeOf(inAddress);
  const state = viewer.getState();
  const place = sceneOf(inAddress) === undefined ? state.scenario : inAddress;
  const fromStart = { hash: place, time: null, home, problem: null };
  // A step of a lesson has no run of its own before it is set.
  if (fields === null || home === 'none' || (home === 'any' && !isLent())) return fromStart;
  const moment = momentOf(state, comparison.getState().difference);
  const panels = home === 'any' ? firstPanels : usePanels.getState();
  const hash = writeLink(place, { moment, panels }, fields, home);
  const problem = tooMuch(moment, hash);
  return problem === null ? { hash, time: state.time, home, problem } : { ...fromStart, problem };
}

/** The link to what the page shows. What is shown should stand still. */
export async function shownLink(): Promise<ShownLink> {
  const { place } = addressOf(location.hash);
  return writeShown(place, await inputFields(viewer.getState().inputs));
}
