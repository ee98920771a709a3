import { listings as balance } from '../../src/scenarios/balance/listings';
import { listings as gallery } from '../../src/scenarios/gallery';
import { listings as gate } from '../../src/scenarios/gate/listings';
import { listings as orders } from '../../src/scenarios/orders/listings';
import type { Scenario } from '../../src/scenarios/scenario';
import { listings as supermarket } from '../../src/scenarios/supermarket/listings';
import leftovers from '../conformance/leftovers.py?raw';

const listings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  balance,
  gallery,
  gate,
  orders,
  supermarket,
  leftovers: { only: leftovers },
};

/** The Python files of a scenario, by version. Throws a RangeError for one that has none. */
export function listingsOf({ name }: Pick<Scenario, 'name'>): Readonly<Record<string, string>> {
  const found = listings[name];
  if (found === undefined) throw new RangeError(`no listings of ${name}`);
  return found;
}
