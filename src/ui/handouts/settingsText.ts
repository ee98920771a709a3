import { openingOf, type Scene } from '../../lessons';
import { words } from '../../words';
import { handouts } from '../../words/handouts';

const text = handouts.setting;

/** What a run is made from, in one line: the scenario, the seed, the program, and what is set otherwise than at first. */
export function settingsText(scene: Scene): string {
  const { scenario, version, seed } = openingOf(scene);
  const { stage, versions } = words.scenes[scenario];
  return [
    text.scene(stage, seed),
    ...(versions === null ? [] : [text.version(versions.names[version] ?? version)]),
    ...Object.entries(scene.knobs ?? {}).map(([name, value]) => knobText(scene, name, value)),
  ].join(text.and);
}

/** What sets the second run of a scene apart from its first one. */
export function besideText(scene: Scene): string {
  const { version, knobs = {} } = scene.beside ?? {};
  const names = words.scenes[scene.scenario].versions?.names;
  return [
    ...(version === undefined ? [] : [text.version(names?.[version] ?? version)]),
    ...Object.entries(knobs).map(([name, value]) => knobText(scene, name, value)),
  ].join(text.and);
}

/** A setting and what the listing makes of it. Throws a RangeError for a knob that the scenario does not have. */
export function knobText(
  { scenario }: Pick<Scene, 'scenario'>,
  name: string,
  value: number,
): string {
  const knob = words.scenes[scenario].knobs[name];
  if (knob === undefined) throw new RangeError(`no knob is named ${name}`);
  return text.is(knob.label, knob.python(value));
}
