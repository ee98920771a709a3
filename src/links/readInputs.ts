import { requestOf } from '../scenarios/orders/request';
import type { Scenario, ScenarioInput } from '../scenarios/scenario';
import type { LinkProblem } from '../store';
import { limits } from './limits';
import { fullRequest } from './ownRequests';
import { unpacked } from './packed';
import { partsOf } from './pairs';
import { readNumber } from './readNumber';
import { shortened } from './shortened';

type Say = (problem: LinkProblem) => void;

const time = { name: 'at', min: 0, max: limits.latest, step: 0.1 } as const;

/** What is done in a run, from the field `do`; nothing, if any of it can't be done. */
export function readWritten(text: string, scenario: Scenario, say: Say): readonly ScenarioInput[] {
  return readRows('do', partsOf(text), scenario, say);
}

/** The same from the field `packed`. */
export async function readPacked(
  text: string,
  scenario: Scenario,
  say: Say,
): Promise<readonly ScenarioInput[]> {
  const unreadable = { kind: 'unreadable', name: 'packed', got: shortened(text) } as const;
  let rows: unknown;
  try {
    rows = JSON.parse(await unpacked(text, limits.unpacked));
  } catch {
    // Whatever it is, it was not packed by this page: that is all there is to say of it.
    say(unreadable);
    return [];
  }
  if (Array.isArray(rows) && rows.every(Array.isArray)) {
    return readRows('packed', rows as unknown[][], scenario, say);
  }
  say(unreadable);
  return [];
}

function readRows(
  field: string,
  rows: readonly (readonly unknown[])[],
  scenario: Scenario,
  say: Say,
): readonly ScenarioInput[] {
  if (rows.length > limits.inputs) {
    say({ kind: 'tooMany', name: field, most: limits.inputs });
    return [];
  }
  const inputs: ScenarioInput[] = [];
  for (const row of rows) {
    const input = readInput(field, row, scenario, say);
    // Without one of its inputs it would be another run, and each later one might be meant for what is not there.
    if (input === undefined) return [];
    inputs.push(input);
  }
  return inputs;
}

function readInput(
  field: string,
  row: readonly unknown[],
  scenario: Scenario,
  say: Say,
): ScenarioInput | undefined {
  const [when, name, what, ...rest] = row;
  if (typeof name !== 'string' || what === undefined || rest.length > 0) {
    say({ kind: 'unreadable', name: field, got: shortened(row.join(':')) });
    return undefined;
  }
  const possible = [...scenario.knobs.filter(({ atOpening }) => !atOpening), ...scenario.acts];
  const bounds = possible.find((each) => each.name === name);
  if (bounds === undefined) {
    const allowed = possible.map((each) => each.name);
    say({ kind: 'choice', name: field, allowed, got: shortened(name) });
    return undefined;
  }
  const at = readNumber(time, when, say);
  if (at === undefined) return undefined;
  if (!('longest' in bounds)) {
    const value = readNumber(bounds, what, say);
    return value === undefined ? undefined : { at, name, value };
  }
  if (typeof what !== 'string' || what.length > bounds.longest) {
    say({ kind: 'tooLong', name, most: bounds.longest });
    return undefined;
  }
  const text = fullRequest(what);
  if (!isRequest(text)) {
    say({ kind: 'unreadable', name, got: shortened(what) });
    return undefined;
  }
  return { at, name, value: text };
}

/** Whether the order service can read it: it takes a request's text for one that the page has written. */
function isRequest(text: string): boolean {
  // UTF-8 cannot write half of a surrogate pair, neither in the text nor as an escape in it.
  const isWellFormed = (each: string): boolean => !/\p{Surrogate}/u.test(each);
  try {
    const { method, path, type, body } = requestOf(text);
    return [text, method, path, type, body].every(isWellFormed);
  } catch {
    return false;
  }
}
