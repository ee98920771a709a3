import { Run } from '../../src/runner';
import { initialKnobs, type ScenarioName } from '../../src/scenarios';
import type { Exported } from '../../src/scenarios/export/exportedFile';
import { pythonFile as balance } from '../../src/scenarios/balance/pythonFile';
import { pythonFile as gate } from '../../src/scenarios/gate/pythonFile';
import { pythonFile as orders } from '../../src/scenarios/orders/pythonFile';
import { pythonFile as supermarket } from '../../src/scenarios/supermarket/pythonFile';
import { narration } from '../../src/timeline/narration';
import { Trace } from '../../src/trace';
import { logs } from '../../src/words/log';
import { sceneWords } from '../../src/words/scenes';
import { type ListingCase, plans } from './listingRuns';
import { scenarios } from '../scenarios/everyScenario';

const files: Readonly<Record<ScenarioName, (run: Exported) => string>> = {
  supermarket,
  orders,
  balance,
  gate,
};

/** What makes a run short, where the initial settings do not. */
const short: Readonly<Record<ScenarioName, Readonly<Record<string, number>>>> = {
  supermarket: { openFor: 5 },
  orders: { rate: 0 },
  balance: { openFor: 5 },
  gate: {},
};

/** A Python file, under its name. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/** A run of a scenario that is as usual and short, but for this. */
export function shortRun(name: ScenarioName, change: Partial<ListingCase> = {}): ListingCase {
  const scenario = scenarios[name];
  return {
    scenario,
    version: scenario.versions[0],
    seed: 42,
    inputs: [],
    ...change,
    knobs: { ...initialKnobs(scenario), ...short[name], ...change.knobs },
  };
}

/** The scenario of a run, which must be one of the page's. */
function nameOf({ scenario }: ListingCase): ScenarioName {
  if (!Object.hasOwn(scenarios, scenario.name)) throw new RangeError(scenario.name);
  return scenario.name as ScenarioName;
}

/** The Python file of a run. */
export function exported(each: ListingCase): NamedFile {
  const name = nameOf(each);
  const { templates: sentences, names } = logs[name];
  return { name: sceneWords(name).file, text: files[name]({ ...each, sentences, names }) };
}

/** Our engine's trace of a run, from beginning to end. */
export function lived(each: ListingCase): Trace {
  const recorder = new Trace();
  new Run({ ...each, recorder }).advance(Infinity);
  return recorder;
}

/** The log of a run in the words of a scenario, a line for each sentence. */
export function pageLog(trace: Trace, name: ScenarioName): string {
  let text = '';
  for (const { time, sentence } of narration(trace)) text += `${logs[name].line(time, sentence)}\n`;
  return text;
}

/** What the listing's own `print` says in a run. */
export const printedLines = (each: ListingCase): string =>
  plans[nameOf(each)]
    .printed(lived(each))
    .map(({ text }) => `${text}\n`)
    .join('');
