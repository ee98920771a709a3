import { type ScenarioName, scenarioNamed } from '../../scenarios';
import { type PlaceOf, placesIn } from '../code/placesIn';
import type { TokenLine } from '../code/token';
import { twinLines } from '../code/twinLines';
import { balance, gate, orders, supermarket } from './sources';

/** A scenario's program as our engine runs it. */
export interface ShownProgram {
  readonly lines: readonly TokenLine[];
  readonly placeOf: PlaceOf;
}

const sources = { balance, gate, orders, supermarket } satisfies Record<
  ScenarioName,
  readonly TokenLine[]
>;

const shown = new Map<ScenarioName, ShownProgram>();

/** The program of a scenario that is there: the same object each time. */
export function programOf(name: ScenarioName): ShownProgram {
  const known = shown.get(name);
  if (known !== undefined) return known;
  const scenario = scenarioNamed(name);
  const lines = sources[name];
  const twins = twinLines(lines, scenario.lines);
  const program = {
    lines,
    placeOf: placesIn(lines, scenario.coroutineOf, (line) => twins.get(line)),
  };
  shown.set(name, program);
  return program;
}
