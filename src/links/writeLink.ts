import { initialKnobs, type ScenarioName, scenarioNamed } from '../scenarios';
import type { Difference } from '../store';
import type { InputFields } from './inputFields';
import type { Home, Linked, Moment } from './linked';
import { pairsText } from './pairs';
import { firstPanels, panelNames, type Panels } from './panels';

/** The seed that is not told. */
export const FIRST_SEED = 42;

/** The version that runs at first. */
export const firstVersion = (scenario: ScenarioName): string => scenarioNamed(scenario).versions[0];

/**
 * The address after its `#` of what is shown at a place. `fields` is what inputFields makes of the moment's inputs.
 */
export function writeLink(
  place: string,
  { moment, panels }: Linked,
  fields: InputFields,
  home: Home,
): string {
  const told = [
    ...(moment === null ? [] : tellMoment(moment, fields, home)),
    ...tellPanels(panels),
  ];
  return [`${place}?v1`, ...told].join('&');
}

function tellMoment(
  { opening, beside, playhead }: Moment,
  fields: InputFields,
  home: Home,
): string[] {
  const { scenario, version, seed, knobs } = opening;
  const first = initialKnobs(scenarioNamed(scenario));
  const moved = Object.fromEntries(
    Object.entries(knobs).filter(([name, value]) => value !== first[name]),
  );
  return [
    ...(scenario === home ? [] : [`run=${scenario}`]),
    ...(version === firstVersion(scenario) ? [] : [`version=${version}`]),
    ...(seed === FIRST_SEED ? [] : [`seed=${seed}`]),
    ...(Object.keys(moved).length === 0 ? [] : [`knobs=${pairsText(moved)}`]),
    ...Object.entries(fields).map(([name, text]) => `${name}=${text}`),
    ...(beside === null ? [] : tellBeside(beside)),
    ...(playhead === null ? [] : [`at=${playhead.time}`]),
    ...((playhead?.position ?? null) === null ? [] : [`event=${playhead?.position}`]),
  ];
}

function tellBeside({ version, knobs }: Difference): string[] {
  const text = pairsText(knobs);
  return [
    ...(version === undefined ? [] : [`besideVersion=${version}`]),
    ...(text === '' && version !== undefined ? [] : [`beside=${text}`]),
  ];
}

function tellPanels(panels: Panels): string[] {
  return panelNames
    .filter((name) => panels[name] !== firstPanels[name])
    .map((name) => `${name}=${panels[name]}`);
}
