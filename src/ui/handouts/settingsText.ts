import { openingOf, type Scene } from '../../lessons';
import { sceneWords } from '../../words/scenes';
import { handouts } from '../../words/handouts';
import { settingTitle } from '../compare/settingTitle';

const text = handouts.setting;

/** What a run is made from, in one line: the scenario, the seed, the program, and what is set otherwise than at first. */
export function settingsText(scene: Scene): string {
  const { scenario, version, seed } = openingOf(scene);
  const own = sceneWords(scenario);
  const { stage, versions } = own;
  return [
    text.scene(stage, seed),
    ...(versions === null ? [] : [text.version(versions.names[version] ?? version)]),
    ...Object.entries(scene.knobs ?? {}).map(([name, value]) =>
      settingTitle(scenario, own, name, value),
    ),
  ].join(text.and);
}

/** What sets the second run of a scene apart from its first one. */
export function besideText(scene: Scene): string {
  const { scenario, beside } = scene;
  const { version, knobs = {} } = beside ?? {};
  const own = sceneWords(scenario);
  const names = own.versions?.names;
  return [
    ...(version === undefined ? [] : [text.version(names?.[version] ?? version)]),
    ...Object.entries(knobs).map(([name, value]) => settingTitle(scenario, own, name, value)),
  ].join(text.and);
}
