import {
  type Home,
  inputFields,
  momentOf,
  openMoment,
  type Page,
  type ReadLink,
  readLink,
  writeLink,
} from '../../src/links';
import { firstPanels, type Panels } from '../../src/links/panels';
import type { ScenarioName } from '../../src/scenarios';
import { createComparison, createViewer, type LinkProblem } from '../../src/store';

/** A page's viewer with nothing done in it yet. */
export function freshPage(scenario: ScenarioName = 'supermarket'): Page {
  const viewer = createViewer({ scenario });
  return { viewer, ...createComparison(viewer) };
}

/** The link to what is watched, as what stands behind the `#`. */
export async function linkTo(
  { viewer, comparison }: Page,
  home: Home = viewer.getState().scenario,
  panels: Panels = firstPanels,
): Promise<string> {
  const moment = momentOf(viewer.getState(), comparison.getState().difference);
  const place = home === 'any' ? 'lessons/a/b' : home;
  return writeLink(place, { moment, panels }, await inputFields(moment.inputs), home);
}

export const read = (link: string, home: Home = 'any'): Promise<ReadLink> =>
  readLink(link.slice(link.indexOf('?') + 1), home);

/** A fresh page on which a link was opened, and what was wrong with the link. */
export async function opened(
  link: string,
  home: Home,
): Promise<{ readonly page: Page; readonly problems: readonly LinkProblem[] }> {
  const page = freshPage();
  const { moment, problems } = await read(link, home);
  const further = moment === null ? [] : await openMoment(moment, page, () => Promise.resolve());
  return { page, problems: [...problems, ...further] };
}
