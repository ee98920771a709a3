import type { ScenarioName } from '../../scenarios';
import type { KnobName as BalanceKnob } from '../../scenarios/balance';
import type { KnobName as GateKnob } from '../../scenarios/gate';
import type { KnobName as OrdersKnob } from '../../scenarios/orders';
import type { KnobName as SupermarketKnob } from '../../scenarios/supermarket';

interface KnobOrder<Name> {
  readonly first: readonly Name[];
  readonly further: readonly Name[];
}

const supermarket: KnobOrder<SupermarketKnob> = {
  first: ['cashiers', 'capacity', 'group', 'interval'],
  further: ['basket', 'deer', 'banana', 'sausage', 'diapers', 'openFor'],
};

const orders: KnobOrder<OrdersKnob> = {
  first: ['workers', 'capacity', 'rate', 'vipShare'],
  further: ['fifo', 'seconds', 'refuse', 'numbered', 'aging', 'closing', 'grace'],
};

/** The two dials and the manager's knobs stand where they are seen to act. */
const balance: KnobOrder<BalanceKnob> = {
  first: ['doors', 'tills', 'capacity', 'random'],
  further: ['openFor'],
};

const gate: KnobOrder<GateKnob> = {
  first: ['limit', 'capacity', 'jobs', 'slowest'],
  further: [],
};

/** Concurrency and capacity come first, always; on a phone they are all that is seen at first. */
export const knobOrder: Readonly<Record<ScenarioName, KnobOrder<string>>> = {
  supermarket,
  orders,
  balance,
  gate,
};
