import { initialKnobs, loadScenario, scenarioNamed, scenarioNames } from '../scenarios';
import type { Scenario, ScenarioInput } from '../scenarios/scenario';
import { seedBounds } from '../scenarios/seedBounds';
import { type Difference, type KnobValues, type LinkProblem, MOST_EVENTS } from '../store';
import { limits } from './limits';
import type { Home, Linked, LinkedPlayhead, Moment } from './linked';
import { partsOf } from './pairs';
import { firstPanels, panelNames, type Panels, panels } from './panels';
import { readPacked, readWritten } from './readInputs';
import { readNumber } from './readNumber';
import { shortened } from './shortened';
import { FIRST_SEED, firstVersion } from './writeLink';

type Say = (problem: LinkProblem) => void;
type Fields = ReadonlyMap<string, string>;

/** A link as far as it can be followed, and what was wrong with the rest. */
export interface ReadLink extends Linked {
  readonly problems: readonly LinkProblem[];
}

/** Where a link's run stands, and what is shown of it. */
const momentFields = [
  'run',
  'version',
  'seed',
  'knobs',
  'do',
  'packed',
  'beside',
  'besideVersion',
  'at',
  'event',
] as const;

const VERSION = 'v1';
const time = { name: 'at', min: 0, max: limits.latest, step: 0.1 } as const;
const count = { name: 'event', min: 0, max: MOST_EVENTS, step: 1 } as const;

/**
 * Reads what stands behind the `?` of an address. Nobody knows who wrote it: it is checked, field by field, and
 * whatever is wrong is left out and told.
 */
export async function readLink(link: string, home: Home): Promise<ReadLink> {
  const problems: LinkProblem[] = [];
  const say: Say = (problem) => {
    problems.push(problem);
  };
  const nothing = { moment: null, panels: firstPanels, problems };
  if (link.length > limits.address) {
    say({ kind: 'tooLong', name: 'link', most: limits.address });
    return nothing;
  }
  const [version = '', ...rest] = link.split('&');
  if (version !== VERSION) {
    const isNewer = /^v\d{1,6}$/.test(version) && version !== 'v0';
    say(
      isNewer
        ? { kind: 'newer', got: version, known: VERSION }
        : {
            kind: 'choice',
            name: 'version of the link',
            allowed: [VERSION],
            got: shortened(version),
          },
    );
    return nothing;
  }
  const known = [...(home === 'none' ? [] : momentFields), ...panelNames];
  const fields = fieldsOf(rest, known, say);
  return {
    moment: home === 'none' ? null : await readMoment(fields, home, say),
    panels: readPanels(fields, say),
    problems,
  };
}

function fieldsOf(parts: readonly string[], known: readonly string[], say: Say): Fields {
  const fields = new Map<string, string>();
  for (const part of parts) {
    const at = part.indexOf('=');
    const name = at < 0 ? part : part.slice(0, at);
    if (!known.includes(name)) say({ kind: 'unknownField', got: shortened(name), allowed: known });
    else if (fields.has(name)) say({ kind: 'twice', name });
    else if (at < 0) say({ kind: 'unreadable', name, got: '' });
    else {
      const text = decoded(part.slice(at + 1));
      if (text === null) say({ kind: 'unreadable', name, got: shortened(part.slice(at + 1)) });
      else fields.set(name, text);
    }
  }
  return fields;
}

/** A text as it was before a browser or a chat put percent signs into it; null if these make no sense. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** One of several names, or the one that is meant where nothing is said. */
function choose<T extends string>(
  fields: Fields,
  name: string,
  allowed: readonly T[],
  otherwise: T,
  say: Say,
): T {
  const got = fields.get(name);
  if (got === undefined) return otherwise;
  const found = allowed.find((each) => each === got);
  if (found === undefined) say({ kind: 'choice', name, allowed, got: shortened(got) });
  return found ?? otherwise;
}

async function readMoment(
  fields: Fields,
  home: Exclude<Home, 'none'>,
  say: Say,
): Promise<Moment | null> {
  const names = home === 'any' ? scenarioNames : [home];
  // A place with runs of its own is shown as it is, unless it is told which run stands there.
  if (home === 'any' && !fields.has('run')) {
    if (momentFields.some((name) => fields.has(name))) {
      say({ kind: 'choice', name: 'run', allowed: names, got: '' });
    }
    return null;
  }
  const said = fields.get('run');
  const scenario = choose(fields, 'run', names, names[0], say);
  if (said !== undefined && said !== scenario) return null;
  await loadScenario(scenario);
  const own = scenarioNamed(scenario);
  const { versions } = own;
  const version = choose(fields, 'version', versions, firstVersion(scenario), say);
  const seed = fields.get('seed');
  return {
    opening: {
      scenario,
      version,
      seed: (seed === undefined ? undefined : readNumber(seedBounds, seed, say)) ?? FIRST_SEED,
      knobs: { ...initialKnobs(own), ...readKnobs(fields, 'knobs', own, say) },
    },
    inputs: await readInputs(fields, own, say),
    beside: scenario === 'gate' ? refuseBeside(fields, say) : readBeside(fields, own, say),
    playhead: readPlayhead(fields, say),
  };
}

function readKnobs(fields: Fields, field: string, { knobs }: Scenario, say: Say): KnobValues {
  const values = new Map<string, number>();
  for (const [name = '', text, ...rest] of partsOf(fields.get(field) ?? '')) {
    const knob = knobs.find((each) => each.name === name);
    if (knob === undefined) {
      say({
        kind: 'choice',
        name: field,
        allowed: knobs.map((each) => each.name),
        got: shortened(name),
      });
    } else if (text === undefined || rest.length > 0) {
      say({ kind: 'unreadable', name: field, got: shortened([name, text, ...rest].join(':')) });
    } else {
      const value = readNumber(knob, text, say);
      if (value !== undefined) values.set(name, value);
    }
  }
  return Object.fromEntries(values);
}

async function readInputs(
  fields: Fields,
  scenario: Scenario,
  say: Say,
): Promise<readonly ScenarioInput[]> {
  const [written, packed] = [fields.get('do'), fields.get('packed')];
  if (written !== undefined && packed !== undefined) say({ kind: 'twice', name: 'do' });
  if (packed !== undefined) return readPacked(packed, scenario, say);
  return written === undefined ? [] : readWritten(written, scenario, say);
}

function readBeside(fields: Fields, scenario: Scenario, say: Say): Difference | null {
  if (!fields.has('beside') && !fields.has('besideVersion')) return null;
  const knobs = readKnobs(fields, 'beside', scenario, say);
  const { versions } = scenario;
  const version = choose(fields, 'besideVersion', ['', ...versions], '', say);
  return version === '' ? { knobs } : { version, knobs };
}

/** The gate's other way is there by itself. */
function refuseBeside(fields: Fields, say: Say): null {
  for (const name of ['beside', 'besideVersion']) {
    if (fields.has(name)) say({ kind: 'choice', name, allowed: [], got: fields.get(name) ?? '' });
  }
  return null;
}

function readPlayhead(fields: Fields, say: Say): LinkedPlayhead | null {
  const [at, event] = [fields.get('at'), fields.get('event')];
  if (at === undefined && event === undefined) return null;
  const seconds = readNumber(time, at ?? '', say);
  const position = event === undefined ? null : readNumber(count, event, say);
  return seconds === undefined || position === undefined ? null : { time: seconds, position };
}

function readPanels(fields: Fields, say: Say): Panels {
  const { under, code, settings } = firstPanels;
  return {
    under: choose(fields, 'under', panels.under, under, say),
    code: choose(fields, 'code', panels.code, code, say),
    settings: choose(fields, 'settings', panels.settings, settings, say),
  };
}
