import type { RunEnd } from '../../src/runner';
import type { Scenario, ScenarioInput } from '../../src/scenarios/scenario';
import { type KnobName, products, supermarket } from '../../src/scenarios/supermarket';
import { Chance } from './chance';
import type { Trace } from '../../src/trace';
import { balanceCase } from './balanceRuns';
import { gateCase, gatePrinted } from './gateRuns';
import { ordersCase, ordersPrinted } from './ordersRuns';
import { served } from './printed';
import type { Noted, Wording } from './records';

/** One run of a scenario: everything that both sides need. */
export interface ListingCase {
  readonly scenario: Scenario;
  readonly version: string;
  readonly seed: number;
  readonly knobs: Readonly<Record<string, number>>;
  readonly inputs: readonly ScenarioInput[];
}

/** A scenario as the proof runs it. */
export interface Plan {
  /** How its trace is written out. */
  readonly wording: Wording;
  /** What the listing prints, as its trace tells it. */
  printed(trace: Trace): Noted[];
  /** A run made from a seed. */
  of(seed: number): ListingCase;
  /** How its runs can end, both ways unless told otherwise. */
  readonly ends?: readonly RunEnd[];
}

const productName = (product: number): string => (products[product] ?? { name: '?' }).name;

function supermarketCase(seed: number): ListingCase {
  const chance = new Chance(seed, 7);
  // Short runs, with every knob at its extremes now and then.
  const draw: Readonly<Record<KnobName, () => number>> = {
    cashiers: () => chance.pick([0, 1, 2, 3, 3, 4, 7, 12]),
    capacity: () => chance.pick([0, 1, 2, 2, 3, 5, 20]),
    group: () => chance.pick([1, 3, 5, 5, 8, 20]),
    interval: () => chance.pick([0.05, 0.1, 0.3, 0.3, 0.5, 2]),
    basket: () => chance.pick([1, 2, 5, 10, 30]),
    openFor: () => chance.pick([5, 5, 5, 10]),
    deer: () => chance.pick([0, 0.1, 1, 2, 2]),
    banana: () => chance.pick([0, 0.2, 0.5, 0.5]),
    sausage: () => chance.pick([0, 0.1, 0.2, 0.3]),
    diapers: () => chance.pick([0.2, 0.2, 0.1 + 0.2]),
  };
  const names = Object.keys(draw) as KnobName[];
  const initial = (name: KnobName): number =>
    supermarket.knobs.find((knob) => knob.name === name)?.initial ?? 0;
  const knobs = Object.fromEntries(
    names.map((name) => {
      if (name === 'openFor') return [name, 5];
      return [name, chance.percent(40) ? draw[name]() : initial(name)];
    }),
  );
  const inputs: ScenarioInput[] = [];
  let at = 0;
  for (let n = seed % 3 === 0 ? 0 : chance.between(1, 12); n > 0; n--) {
    // On a timer's very deadline, at the same instant as the one before, within the work of one, or anywhere.
    at = chance.weighted([
      [2, () => Math.ceil((at + 1e-9) / 0.3) * 0.3],
      [2, () => at],
      [1, () => at + 3e-6],
      [5, () => at + chance.between(1, 900) / 1000],
    ]);
    if (chance.percent(25)) {
      inputs.push({ at, name: 'openTill', value: chance.between(0, 11) });
      continue;
    }
    const name = chance.percent(50)
      ? chance.pick(['cashiers', 'capacity'] as const)
      : chance.pick(names);
    inputs.push({ at, name, value: draw[name]() });
  }
  if (chance.percent(30)) inputs.push({ at: at + 0.5, name: 'cashiers', value: 0 });
  if (chance.percent(80)) inputs.push({ at: Math.max(at, 5) + 1, name: 'cashiers', value: 3 });
  return {
    scenario: supermarket,
    version: seed % 4 === 1 ? 'whileNotEmpty' : 'whileTrue',
    seed,
    knobs,
    inputs,
  };
}

/** By the scenario's name. A new scenario adds a plan here and an adapter in python/listing.py. */
export const plans = {
  supermarket: {
    wording: {
      item: (item, parts) => `${item}[${Array.from(parts, productName).join(' ')}]`,
      local: (name, value) => (name === 'product' ? productName(value) : String(value)),
    },
    printed: (trace) =>
      served(trace, (worker, customer) => `${worker} served customer ${customer}`, 'customer'),
    of: supermarketCase,
  },
  orders: {
    wording: {
      item: (item, [vip, seconds]) => `${item}[${vip ? 'vip' : 'regular'} ${seconds} s]`,
      local: (_, value) => String(value),
    },
    printed: ordersPrinted,
    of: ordersCase,
  },
  balance: {
    wording: {
      item: (item, [tenths, door]) => `${item}[${tenths} tenths, door ${door}]`,
      local: (_, value) => String(value),
    },
    printed: (trace) =>
      served(trace, (worker, customer) => `${worker} served customer ${customer}`, 'customer'),
    of: balanceCase,
  },
  gate: {
    wording: {
      item: (item, [tenths]) => `${item}[${tenths}]`,
      local: (_, value) => String(value),
    },
    printed: gatePrinted,
    of: gateCase,
    // There is always somebody who works, so it comes to its end.
    ends: ['finished'],
  },
} as const satisfies Readonly<Record<string, Plan>>;
