import type { Try } from '../../lessons';
import { words } from '../../words';
import { handouts } from '../../words/handouts';
import { settingTitle } from '../compare/settingTitle';

/** One way to do a step's task, as its solution says: what to set first, what to do when, and by when it is done. */
export function solutionText({ scene, solution }: Try): readonly string[] {
  const { knobs = {}, inputs = [], version, seed, until } = solution;
  const { scenario } = scene;
  const own = words.scenes[scenario];
  const { versions, input } = own;
  const { setting, answer } = handouts;
  return [
    ...(version === undefined ? [] : [setting.version(versions?.names[version] ?? version)]),
    ...(seed === undefined ? [] : [words.page.settings.seedPython(seed)]),
    ...Object.entries(knobs).map(([name, value]) => settingTitle(scenario, own, name, value)),
    ...inputs.map(({ at, name, value }) => input(name, value, at)),
    answer.before(until),
  ];
}
