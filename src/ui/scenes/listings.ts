import balance from '../../scenarios/balance/balance.py?highlighted';
import orders from '../../scenarios/orders/orders.py?highlighted';
import whileNotEmpty from '../../scenarios/supermarket/while_not_empty.py?highlighted';
import whileTrue from '../../scenarios/supermarket/while_true.py?highlighted';
import { type ScenarioName, scenarios } from '../../scenarios';
import { type PlaceOf, placesIn } from '../code/placesIn';
import type { TokenLine } from '../code/token';

/** A scenario's listing as it is shown. */
export interface ShownListing {
  /** By version. */
  readonly lines: Readonly<Record<string, readonly TokenLine[]>>;
  readonly placeOf: PlaceOf;
}

/** Versions differ in lines in which no coroutine begins, so one of them tells the places in all. */
const shown = (
  name: ScenarioName,
  lines: Readonly<Record<string, readonly TokenLine[]>>,
): ShownListing => ({
  lines,
  placeOf: placesIn(Object.values(lines)[0] ?? [], scenarios[name].coroutineOf),
});

export const listings: Readonly<Record<ScenarioName, ShownListing>> = {
  supermarket: shown('supermarket', { whileTrue, whileNotEmpty }),
  orders: shown('orders', { orders }),
  balance: shown('balance', { balance }),
};
