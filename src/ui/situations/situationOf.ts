import { initialKnobs } from '../../scenarios';
import { orders, type Situation } from '../../scenarios/orders';
import { situations } from '../../scenarios/orders/situations';
import type { KnobValues } from '../../store';

/** The situation that these knobs are, all of them; null if they are none. */
export function situationOf(knobs: KnobValues): Situation | null {
  const initial = initialKnobs(orders);
  const isSame = (name: Situation): boolean =>
    Object.entries({ ...initial, ...situations[name] }).every(
      ([knob, value]) => knobs[knob] === value,
    );
  return (Object.keys(situations) as Situation[]).find(isSame) ?? null;
}
