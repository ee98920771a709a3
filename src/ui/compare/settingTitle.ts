import { type ScenarioName, scenarioNamed } from '../../scenarios';
import { compare } from '../../words/compare';
import type { SceneWords } from '../../words/scenes';

/** What a run is called by one of its settings. Throws a RangeError for a knob that its scenario does not have. */
export function settingTitle(
  scenario: ScenarioName,
  scene: SceneWords,
  name: string,
  value: number,
): string {
  const text = scene.knobs[name];
  const knob = scenarioNamed(scenario).knobs.find((each) => each.name === name);
  if (text === undefined || knob === undefined) throw new RangeError(`no knob is named ${name}`);
  const title = compare.titles[name];
  if (title !== undefined) return title(value);
  const isSwitch = knob.min === 0 && knob.max === 1 && knob.step === 1;
  return isSwitch
    ? compare.meaning(text.label, text.meaning(value))
    : compare.setting(text.label, value);
}
