import balance from '../../scenarios/balance/balance.py?highlighted';
import behindSemaphore from '../../scenarios/gate/behind_semaphore.py?highlighted';
import throughQueue from '../../scenarios/gate/through_queue.py?highlighted';
import orders from '../../scenarios/orders/orders.py?highlighted';
import whileNotEmpty from '../../scenarios/supermarket/while_not_empty.py?highlighted';
import whileTrue from '../../scenarios/supermarket/while_true.py?highlighted';
import { type ScenarioName, scenarios } from '../../scenarios';
import { type PlaceOf, placesIn } from '../code/placesIn';
import type { TokenLine } from '../code/token';

/** A version of a scenario's listing as it is shown. */
export interface ShownListing {
  readonly lines: readonly TokenLine[];
  readonly placeOf: PlaceOf;
}

const shown = <Version extends string>(
  name: ScenarioName,
  versions: Readonly<Record<Version, readonly TokenLine[]>>,
): Readonly<Record<Version, ShownListing>> => {
  const { coroutineOf } = scenarios[name];
  const entries = Object.entries<readonly TokenLine[]>(versions).map(
    ([version, lines]) => [version, { lines, placeOf: placesIn(lines, coroutineOf) }] as const,
  );
  return Object.fromEntries(entries) as Record<Version, ShownListing>;
};

/** By scenario and version. */
export const listings = {
  supermarket: shown('supermarket', { whileTrue, whileNotEmpty }),
  orders: shown('orders', { orders }),
  balance: shown('balance', { balance }),
  gate: shown('gate', { semaphore: behindSemaphore, queue: throughQueue }),
} as const satisfies Readonly<Record<ScenarioName, Readonly<Record<string, ShownListing>>>>;

/** The listing of a version. Throws a RangeError if the scenario has no such version. */
export function listingOf(scenario: ScenarioName, version: string): ShownListing {
  const versions: Readonly<Record<string, ShownListing>> = listings[scenario];
  const found = Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (found === undefined) throw new RangeError(`${scenario} has no version ${version}`);
  return found;
}
