import { openMoment, readLink } from '../../links';
import { addressOf } from '../../links/address';
import { firstPanels } from '../../links/panels';
import { comparison, type LinkProblem, other, viewer } from '../../store';
import { shortened } from '../../links/shortened';
import { nextTask } from '../nextTask';
import { openPanels } from '../panels/openPanels';
import { sceneNames, sceneOf } from '../scenes/sceneName';
import { homeOf } from './homeOf';
import { untilLent } from './untilLent';

/** Opens what the address says: the panels, and the run at its moment, paused. Tells what of it could not be done. */
export async function openAddress(): Promise<void> {
  const { hash } = location;
  const isCurrent = (): boolean => location.hash === hash;
  const { place, link } = addressOf(hash);
  const tell = (problems: readonly LinkProblem[]): void => {
    if (problems.length > 0 && isCurrent()) {
      viewer.setState({ notice: { kind: 'link', problems } });
    }
  };
  viewer.getState().pause();
  if (sceneOf(place) === undefined) {
    tell([{ kind: 'choice', name: 'scene', allowed: sceneNames, got: shortened(place) }]);
    return;
  }
  if (link === null) return;
  const home = homeOf(place);
  const { moment, panels, problems } = await readLink(link, home);
  if (!isCurrent()) return;
  if (home !== 'none') openPanels({ ...firstPanels, ...panels });
  if (moment === null) {
    tell(problems);
    return;
  }
  // Before that the step would put its own run in the place of this one.
  if (home === 'any' && !(await untilLent(isCurrent))) return;
  let isSlow = false;
  const pause = async (): Promise<void> => {
    if (!isSlow) viewer.setState({ notice: { kind: 'living', until: moment.playhead?.time ?? 0 } });
    isSlow = true;
    await nextTask();
  };
  const further = await openMoment(moment, { viewer, comparison, other }, pause);
  if (viewer.getState().notice?.kind === 'living') viewer.getState().dismissNotice();
  tell([...problems, ...further]);
}
