import type { Try } from '../../lessons';
import type { ScenarioName } from '../../scenarios';
import { requestOf } from '../../scenarios/orders/request';
import type { ScenarioInput } from '../../scenarios/scenario';
import { words } from '../../words';
import { sceneWords } from '../../words/scenes';
import { handouts } from '../../words/handouts';
import { classOf } from '../clients/classOf';
import { settingTitle } from '../compare/settingTitle';

/** One way to do a step's task, as its solution says: what to set first, what to do when, and by when it is done. */
export function solutionText({ scene, solution }: Try): readonly string[] {
  const { knobs = {}, inputs = [], version, seed, until } = solution;
  const { scenario } = scene;
  const own = sceneWords(scenario);
  const { versions } = own;
  const { setting, answer } = handouts;
  return [
    ...(version === undefined ? [] : [setting.version(versions?.names[version] ?? version)]),
    ...(seed === undefined ? [] : [words.page.settings.seedPython(seed)]),
    ...Object.entries(knobs).map(([name, value]) => settingTitle(scenario, own, name, value)),
    ...timesOf(inputs.map((given) => inputText(scenario, given))),
    answer.before(until),
  ];
}

/** What is done in a run at a time; of a request, what it asks for. */
function inputText(scenario: ScenarioName, { at, name, value }: ScenarioInput): string {
  const said = sceneWords(scenario).input(name, value, at);
  if (name !== 'request' || typeof value !== 'string') return said;
  const kind = classOf(requestOf(value));
  return kind === null ? said : handouts.sent[kind](said);
}

/** Each line once, with how often it comes. */
function timesOf(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, times]) => (times === 1 ? line : handouts.times(line, times)));
}
