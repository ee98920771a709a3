import { type ScenarioName, scenarios } from '../../scenarios';
import { type PlaceOf, placesIn } from '../code/placesIn';
import type { TokenLine } from '../code/token';
import { twinLines } from '../code/twinLines';
import { balance, gate, orders, supermarket } from './sources';

/** A scenario's program as our engine runs it. */
export interface ShownProgram {
  readonly lines: readonly TokenLine[];
  readonly placeOf: PlaceOf;
}

function shown(name: ScenarioName, lines: readonly TokenLine[]): ShownProgram {
  const scenario = scenarios[name];
  const twins = twinLines(lines, scenario.lines);
  return { lines, placeOf: placesIn(lines, scenario.coroutineOf, (line) => twins.get(line)) };
}

export const programs: Readonly<Record<ScenarioName, ShownProgram>> = {
  supermarket: shown('supermarket', supermarket),
  orders: shown('orders', orders),
  balance: shown('balance', balance),
  gate: shown('gate', gate),
};
